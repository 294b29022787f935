package org.tuttihub.application.partners;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Key;

/** The file that shows a signature: it is attached to the agreement, can be read, and stays. */
public final class SignedCopy {
  private SignedCopy() {}

  /** Finds the file; refuses one of another record, and one that cannot be read. */
  static Outcome<Optional<UUID>> of(PartnerRecords records, Key agreement, Optional<Key> file) {
    return file.isEmpty()
        ? Outcome.done(Optional.empty())
        : records
            .agreements()
            .named(agreement)
            .then(
                signed ->
                    records
                        .attachments()
                        .named(file.get())
                        .then(found -> of(signed, found))
                        .then(Attachment::readable))
            .map(found -> Optional.of(found.identity().id()));
  }

  private static Outcome<Attachment> of(Agreement agreement, Attachment file) {
    String ref = agreement.identity().ref();
    About about = file.particulars().about();
    return about.id().equals(agreement.identity().id())
        ? Outcome.done(file)
        : Outcome.refused(
            Refusal.rule(
                "partners.copy-of-another",
                file.identity().ref() + " is attached to " + about.ref() + ", not to " + ref + ".",
                "Attach the signed copy to "
                    + ref
                    + ": attachments add --collection agreements --record "
                    + ref
                    + " --file FILE."));
  }

  /** Refuses ({@code partners.copy-stays}) to let go of a file that shows a signature. */
  public static Outcome<Attachment> mayGo(PartnerRecords records, Attachment file) {
    UUID id = file.identity().id();
    return records
            .agreements()
            .find(new Key.ById(file.particulars().about().id()))
            .map(Stored::value)
            .filter(a -> a.signed().stream().anyMatch(s -> s.copy().equals(Optional.of(id))))
            .isPresent()
        ? Outcome.refused(stays())
        : Outcome.done(file);
  }

  /** A file that shows a signature is kept as long as its agreement. */
  public static Refusal stays() {
    return Refusal.rule(
        "partners.copy-stays",
        "The file is the signed copy of an agreement.",
        "It is kept as long as the agreement; attach a better one beside it.");
  }
}
