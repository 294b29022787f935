package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Takes an enquiry, and what is said of a partner from then on. */
public final class WritePartner {

  /**
   * The enquiry.
   *
   * @param enquiredOn today unless given
   */
  public record Add(
      Key organisation,
      List<PartnerType> types,
      Optional<Key> contact,
      Optional<String> role,
      Optional<String> plans,
      Optional<LocalDate> enquiredOn) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<List<PartnerType>> types,
      Change<Key> contact,
      Change<String> role,
      Change<String> plans) {

    private PartnerFacts made(PartnerFacts f, Optional<UUID> whom) {
      return new PartnerFacts(
          f.identity(),
          f.organisation(),
          types.over(f.types(), List.of()),
          whom,
          role.over(f.role(), ""),
          plans.over(f.plans(), ""),
          f.enquiredOn());
    }
  }

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public WritePartner(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses one of no type, and a second one of an organisation while the first is not over. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .organisations()
                .named(asked.organisation())
                .then(organisation -> free(records, organisation))
                .then(
                    organisation ->
                        records
                            .contacts()
                            .idOf(asked.contact())
                            .then(whom -> facts(acting, records, organisation, whom, asked)))
                .map(
                    f ->
                        records
                            .partners()
                            .added(
                                acting, new Partner.Enquiry(f), f.identity() + " is an enquiry.")));
  }

  /** Refuses one that is over, and no type at all. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .partners()
                .step(
                    acting,
                    asked.id(),
                    p ->
                        asked
                            .contact()
                            .over(p.facts().contact(), records.contacts()::idOf)
                            .then(whom -> p.change(facts -> asked.made(facts, whom))),
                    p -> p.identity() + " is changed."));
  }

  private static Outcome<Organisation> free(PartnerRecords records, Organisation organisation) {
    return records
        .partners()
        .open(organisation.identity().id())
        .map(stored -> stored.value())
        .map(WritePartner::taken)
        .<Outcome<Organisation>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(organisation));
  }

  private static Refusal taken(Partner there) {
    return Refusal.rule(
        "partners.there-already",
        there.identity() + " (" + there.state().words() + ") is of the same organisation.",
        "Go on with " + there.identity() + ", or end it first.");
  }

  private Outcome<PartnerFacts> facts(
      Acting acting,
      PartnerRecords records,
      Organisation organisation,
      Optional<UUID> whom,
      Add asked) {
    return new PartnerFacts(
            new Identity(ids.next(), records.partners().nextRef()),
            organisation.identity().id(),
            asked.types(),
            whom,
            asked.role().orElse(""),
            asked.plans().orElse(""),
            asked.enquiredOn().orElse(acting.today()))
        .checked();
  }
}
