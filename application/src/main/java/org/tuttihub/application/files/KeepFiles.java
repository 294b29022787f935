package org.tuttihub.application.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Hands files out, scans those that are held, and drops them. */
public final class KeepFiles {

  /** Which file. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends FileRecords> work;
  private final Scanner scanner;

  public KeepFiles(UnitOfWork<? extends FileRecords> work, Scanner scanner) {
    this.work = work;
    this.scanner = scanner;
  }

  /** Refuses what is held or infected. */
  public Outcome<DocumentOut.Document> get(Actor actor, Which asked) {
    return found(asked)
        .then(Attachment::readable)
        .map(
            attachment ->
                new DocumentOut.Document(
                    attachment.particulars().name().text(),
                    attachment.particulars().type().mediaType(),
                    out -> write(attachment.identity().id(), out)));
  }

  /** Scans one that is held again. */
  public Outcome<Receipt> scan(Acting acting, Which asked) {
    return found(asked)
        .then(
            attachment ->
                attachment instanceof Attachment.Held
                    ? Outcome.done(scanner.scan(out -> write(attachment.identity().id(), out)))
                    : attachment
                        .scanned(Attachment.Verdict.UNKNOWN, acting.at())
                        .map(_ -> Attachment.Verdict.UNKNOWN))
        .then(verdict -> work.decide(acting, records -> keep(acting, records, asked, verdict)));
  }

  private static Outcome<Receipt> keep(
      Acting acting, FileRecords records, Which asked, Attachment.Verdict verdict) {
    return records
        .attachments()
        .require(acting, asked.id())
        .then(
            stored ->
                stored
                    .value()
                    .scanned(verdict, acting.at())
                    .then(
                        next ->
                            next.equals(stored.value())
                                ? Outcome.refused(notScanned(next))
                                : Outcome.done(stored.with(next))))
        .map(
            next -> {
              if (next.value() instanceof Attachment.Infected) {
                records.attachments().dropContent(next.value().identity().id());
              }
              return records.attachments().replaced(acting, next, said(next.value()));
            });
  }

  private static Refusal notScanned(Attachment attachment) {
    return Refusal.rule(
        "files.scanner",
        "The virus scanner did not say what " + attachment.identity().ref() + " is; it stays held.",
        "See to the scanner (setting files_scanner), and scan it again.");
  }

  private static String said(Attachment attachment) {
    return attachment.identity().ref()
        + (attachment instanceof Attachment.Infected
            ? " was found infected; its content is gone."
            : " was found clean.");
  }

  /** Its content goes for good. */
  public Outcome<Receipt> drop(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .attachments()
                .drop(acting, asked.id(), Outcome::done, a -> a.identity().ref() + " is dropped."));
  }

  private Outcome<Attachment> found(Which asked) {
    return work.look(
        records ->
            records
                .attachments()
                .find(asked.id())
                .map(Stored::value)
                .map(Outcome::done)
                .orElseGet(
                    () ->
                        Outcome.refused(
                            Refusal.unknown(
                                Attachments.NOUN.plural(),
                                Attachments.NOUN.singular(),
                                asked.id().toString()))));
  }

  /** Piece by piece, each asked for by itself, so that nobody waits for a slow reader. */
  private void write(UUID id, OutputStream out) throws IOException {
    for (int nth = 0; ; nth++) {
      int number = nth;
      Optional<byte[]> piece = work.look(records -> records.attachments().piece(id, number));
      if (piece.isEmpty()) {
        return;
      }
      out.write(piece.get());
    }
  }
}
