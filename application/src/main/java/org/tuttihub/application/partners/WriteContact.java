package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Contact;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Writes down a person outside the hub, what changes about them, and that it was found right. */
public final class WriteContact {

  /** The person. */
  public record Add(
      String name,
      Optional<Key> organisation,
      Optional<String> post,
      Optional<String> email,
      Optional<String> telephone,
      Optional<LocalDate> verifiedOn) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> name,
      Change<Key> organisation,
      Change<String> post,
      Change<String> email,
      Change<String> telephone,
      Change<LocalDate> verifiedOn) {

    private Contact made(Contact c, Optional<UUID> of) {
      return new Contact(
          c.identity(),
          name.over(c.name(), c.name()),
          of,
          post.over(c.post(), ""),
          email.over(c.email(), ""),
          telephone.over(c.telephone(), ""),
          verifiedOn.over(c.verifiedOn()));
    }
  }

  /** Whose particulars were found right, and when; today unless given. */
  public record Verify(Key id, Optional<LocalDate> on) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public WriteContact(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses an organisation that is not there, what is no e-mail address, and a day to come. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .organisations()
                .idOf(asked.organisation())
                .map(of -> contact(records, of, asked))
                .then(c -> c.checked(acting.today()))
                .map(c -> records.contacts().added(acting, c, c.identity() + " is added.")));
  }

  /** Refuses an organisation that is not there, what is no e-mail address, and a day to come. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .contacts()
                .step(
                    acting,
                    asked.id(),
                    c ->
                        asked
                            .organisation()
                            .over(c.organisation(), records.organisations()::idOf)
                            .map(of -> asked.made(c, of))
                            .then(changed -> changed.checked(acting.today())),
                    c -> c.identity() + " is changed."));
  }

  /** Refuses a day that is still to come. */
  public Outcome<Receipt> verify(Acting acting, Verify asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            records
                .contacts()
                .step(
                    acting,
                    asked.id(),
                    c -> c.verified(on, acting.today()),
                    c -> c.identity() + " was verified on " + on + "."));
  }

  private Contact contact(PartnerRecords records, Optional<UUID> of, Add asked) {
    return new Contact(
        new Identity(ids.next(), records.contacts().nextRef()),
        asked.name(),
        of,
        asked.post().orElse(""),
        asked.email().orElse(""),
        asked.telephone().orElse(""),
        asked.verifiedOn());
  }
}
