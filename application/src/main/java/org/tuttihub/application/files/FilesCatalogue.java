package org.tuttihub.application.files;

import static org.tuttihub.domain.access.Permission.IMPORT;

import java.util.List;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Abouts;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.files.Attachment.State;

/** What can be asked of the room {@code files}. */
public final class FilesCatalogue {
  private FilesCatalogue() {}

  public static <R extends FileRecords> List<Operation> of(
      UnitOfWork<? extends R> work,
      FileReads reads,
      TakeFile<R> take,
      Abouts<R> abouts,
      Scanner scanner,
      long mostBytes,
      KeepFiles.MayGo<R> mayGo) {
    KeepFiles<R> keep = new KeepFiles<>(work, abouts, scanner, mayGo);
    return List.of(
        ListOf.of(
                Attachments.NOUN,
                "The files that are attached to records",
                AttachmentRow.class,
                reads.attachments(),
                Column.of("ref", "Ref", 7),
                Column.of("about", "About", 22),
                Column.of("name", "Name", 30),
                Column.of("size", "Bytes", 10),
                Column.of("state", "State", 9),
                Column.of("added", "Added", 20).fromWidth(120))
            .needing(IMPORT)
            .narrowedBy(actor -> closed(abouts, actor)),
        CardOf.of(Attachments.NOUN, "An attached file", AttachmentRow.class, reads::attachment)
            .needing(IMPORT)
            .seenBy((actor, row) -> abouts.isReadBy(actor, row.about().split(" ", 2)[0])),
        new DocumentIn<>(
            Attachments.NOUN,
            "add",
            "Attach a file to a record; what it is, is looked at",
            IMPORT,
            Shape.of(TakeFile.To.class),
            List.of(
                Note.of("collection", "Collection", "Of the record, such as schools")
                    .choices(abouts::all),
                Note.of("record", "Record", "The record that it belongs to")),
            mostBytes,
            take::take),
        new DocumentOut<>(
            Attachments.NOUN,
            "get",
            "Get an attached file as it was given",
            IMPORT,
            Shape.of(KeepFiles.Which.class),
            List.of(),
            keep::get),
        Deed.of(
                Attachments.NOUN,
                "scan",
                "Have the virus scanner look again at a file that is held",
                IMPORT,
                KeepFiles.Which.class,
                keep::scan)
            .offeredWhen(AttachmentRow.class, a -> Offered.when(a.state(), State.HELD))
            .never("drop the file"),
        Deed.of(
                Attachments.NOUN,
                "drop",
                "Drop an attached file; its content goes for good",
                IMPORT,
                KeepFiles.Which.class,
                keep::drop)
            .never("attach the file again"));
  }

  /** Files of what somebody may not read are not there for them. */
  private static List<Filter> closed(Abouts<?> abouts, Actor actor) {
    return abouts.all().stream()
        .filter(collection -> !abouts.isReadBy(actor, collection))
        .map(collection -> Filter.of("about", true, collection + " "))
        .toList();
  }
}
