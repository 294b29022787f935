package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Relationship;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;

/** Writes down what somebody is to an organisation, and that they are so no more. */
public final class WriteRelationship {

  /**
   * The relationship.
   *
   * @param from today unless given
   */
  public record Add(
      Optional<Key> contact,
      Optional<Key> organisation,
      Relationship.Kind kind,
      Key to,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<String> note) {}

  /** Which one, and its last day; today unless given. */
  public record End(Key id, Optional<LocalDate> on) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public WriteRelationship(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses what is not there, a relationship of nobody or of two, and one that cannot be. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .contacts()
                .idOf(asked.contact())
                .then(
                    contact ->
                        records
                            .organisations()
                            .idOf(asked.organisation())
                            .then(
                                organisation ->
                                    made(acting, records, asked, contact, organisation)))
                .map(r -> records.relationships().added(acting, r, r.identity() + " is added.")));
  }

  /** Refuses a last day before the first. */
  public Outcome<Receipt> end(Acting acting, End asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            records
                .relationships()
                .step(
                    acting,
                    asked.id(),
                    r -> r.ending(on),
                    r -> r.identity() + " ends on " + on + "."));
  }

  private Outcome<Relationship> made(
      Acting acting,
      PartnerRecords records,
      Add asked,
      Optional<UUID> contact,
      Optional<UUID> organisation) {
    return Period.of(asked.from().orElse(acting.today()), asked.until())
        .then(
            when ->
                records
                    .organisations()
                    .idOf(asked.to())
                    .then(
                        to ->
                            new Relationship(
                                    new Identity(ids.next(), records.relationships().nextRef()),
                                    asked.kind(),
                                    contact,
                                    organisation,
                                    to,
                                    when,
                                    asked.note().orElse(""))
                                .checked()));
  }
}
