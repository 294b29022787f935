package org.tuttihub.application.files;

import java.nio.file.Files;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Abouts;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Attaches files to records: looked at first, scanned, then kept with their content. */
public final class TakeFile<R extends FileRecords> {

  /** To which record. */
  public record To(String collection, Key record) {}

  /** A file that may be kept, with what the scanner says of it. */
  public record Looked(Checked file, Attachment.Verdict verdict) {}

  private final UnitOfWork<? extends R> work;
  private final Ids ids;
  private final Abouts<R> abouts;
  private final Scanner scanner;
  private final long mostBytes;

  public TakeFile(
      UnitOfWork<? extends R> work, Ids ids, Abouts<R> abouts, Scanner scanner, long mostBytes) {
    this.work = work;
    this.ids = ids;
    this.abouts = abouts;
    this.scanner = scanner;
    this.mostBytes = mostBytes;
  }

  /** How large a file may be. */
  public long mostBytes() {
    return mostBytes;
  }

  /** Refuses what is not what it says, too large, or infected. */
  public Outcome<Receipt> take(Acting acting, DocumentIn.Incoming file, To to) {
    return look(file)
        .then(
            looked ->
                work.decide(
                    acting,
                    records ->
                        abouts
                            .one(acting.actor(), records, to.collection(), to.record())
                            .then(about -> in(acting, records, looked, about))
                            .map(
                                attachment ->
                                    records
                                        .attachments()
                                        .receipt(acting, attachment, 1, said(attachment)))));
  }

  /** Looks at a file and has it scanned; nothing is kept yet. */
  public Outcome<Looked> look(DocumentIn.Incoming file) {
    return Checked.of(file, mostBytes)
        .map(
            checked ->
                new Looked(checked, scanner.scan(out -> Files.copy(checked.content(), out))));
  }

  /** Keeps a file in a unit of work that is open already. */
  public Outcome<Attachment> in(Acting acting, R records, Looked looked, About about) {
    Checked file = looked.file();
    Attachment.Particulars particulars =
        new Attachment.Particulars(
            new Identity(ids.next(), records.attachments().nextRef()),
            about,
            file.name(),
            file.type(),
            file.size(),
            file.sha256(),
            acting.at());
    return Attachment.take(particulars, looked.verdict())
        .map(
            attachment -> {
              records.attachments().add(attachment);
              records.attachments().keepContent(attachment.identity().id(), file.content());
              return attachment;
            });
  }

  private static String said(Attachment attachment) {
    String ref = attachment.identity().ref();
    return attachment instanceof Attachment.Held
        ? ref + " is kept but held until the virus scanner has said that it is clean."
        : ref + " is attached.";
  }
}
