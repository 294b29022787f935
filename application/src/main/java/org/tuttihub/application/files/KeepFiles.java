package org.tuttihub.application.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Abouts;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/**
 * Hands files out, scans those that are held, and drops them. Whoever may not read the record that
 * a file is about hears that there is no such file.
 */
public final class KeepFiles<R extends FileRecords> {

  /** Which file. */
  public record Which(Key id) {}

  /** Refuses to let go of a file that another record rests on. */
  public interface MayGo<R> {
    Outcome<Attachment> of(R records, Attachment attachment);
  }

  private final UnitOfWork<? extends R> work;
  private final Abouts<R> abouts;
  private final Scanner scanner;
  private final MayGo<R> mayGo;

  public KeepFiles(
      UnitOfWork<? extends R> work, Abouts<R> abouts, Scanner scanner, MayGo<R> mayGo) {
    this.work = work;
    this.abouts = abouts;
    this.scanner = scanner;
    this.mayGo = mayGo;
  }

  /** Refuses what is held or infected. */
  public Outcome<DocumentOut.Document> get(Actor actor, Which asked) {
    return found(actor, asked)
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
    return found(acting.actor(), asked)
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

  /** Its content goes for good; refuses where another record rests on it. */
  public Outcome<Receipt> drop(Acting acting, Which asked) {
    return found(acting.actor(), asked)
        .then(
            _ ->
                work.decide(
                    acting,
                    records ->
                        records
                            .attachments()
                            .drop(
                                acting,
                                asked.id(),
                                a -> mayGo.of(records, a),
                                a -> a.identity().ref() + " is dropped.")));
  }

  private Outcome<Attachment> found(Actor actor, Which asked) {
    return work.look(
        records ->
            records
                .attachments()
                .find(asked.id())
                .map(Stored::value)
                .map(attachment -> seen(actor, attachment, asked))
                .orElseGet(() -> Outcome.refused(unknown(asked))));
  }

  private Outcome<Attachment> seen(Actor actor, Attachment attachment, Which asked) {
    return abouts.isReadBy(actor, attachment.particulars().about().collection())
        ? Outcome.done(attachment)
        : Outcome.refused(unknown(asked));
  }

  private static Refusal unknown(Which asked) {
    return Refusal.unknown(
        Attachments.NOUN.plural(), Attachments.NOUN.singular(), asked.id().toString());
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
