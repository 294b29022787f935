package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Records what a partner did not keep to, and how it was put right. */
public final class RecordBreach {

  /**
   * The breach.
   *
   * @param on today unless given
   */
  public record Add(
      Key partner,
      Optional<Key> agreement,
      Breach.Kind kind,
      String what,
      Optional<LocalDate> on) {}

  /** How it was put right. */
  public record Remedy(Key id, String how) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public RecordBreach(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a day to come, and an agreement with another partner. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .partners()
                .idOf(asked.partner())
                .then(
                    partner ->
                        agreement(records, partner, asked.agreement())
                            .then(a -> breach(acting, records, partner, a, asked)))
                .map(b -> records.breaches().added(acting, b, b.identity() + " is recorded.")));
  }

  /** Refuses one that was put right already. */
  public Outcome<Receipt> remedy(Acting acting, Remedy asked) {
    return work.decide(
        acting,
        records ->
            records
                .breaches()
                .step(
                    acting,
                    asked.id(),
                    b -> b.remedy(asked.how(), acting.today()),
                    b -> b.identity() + " is put right."));
  }

  private Outcome<Breach> breach(
      Acting acting, PartnerRecords records, UUID partner, Optional<UUID> agreement, Add asked) {
    return new Breach(
            new Identity(ids.next(), records.breaches().nextRef()),
            partner,
            agreement,
            asked.kind(),
            asked.on().orElse(acting.today()),
            asked.what(),
            Optional.empty())
        .checked(acting.today());
  }

  private static Outcome<Optional<UUID>> agreement(
      PartnerRecords records, UUID partner, Optional<Key> key) {
    return key.map(
            k ->
                records
                    .agreements()
                    .named(k)
                    .then(a -> ofPartner(a, partner))
                    .map(a -> Optional.of(a.identity().id())))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  private static Outcome<Agreement> ofPartner(Agreement agreement, UUID partner) {
    return agreement.facts().partner().equals(partner)
        ? Outcome.done(agreement)
        : Outcome.refused(
            Refusal.rule(
                "partners.breach-agreement",
                agreement.identity() + " is an agreement with another partner.",
                "Name an agreement with the partner who broke it, or none."));
  }
}
