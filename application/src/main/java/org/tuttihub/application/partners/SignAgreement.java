package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Signature;
import org.tuttihub.domain.values.Key;

/** Records a signature beneath an agreement. */
public final class SignAgreement {

  /**
   * Who signed.
   *
   * @param on the day; today unless given
   * @param copy the attached file that shows it
   */
  public record Request(Key id, String name, Optional<LocalDate> on, Optional<Key> copy) {}

  private final UnitOfWork<? extends PartnerRecords> work;

  public SignAgreement(UnitOfWork<? extends PartnerRecords> work) {
    this.work = work;
  }

  /** Refuses a second signature for the hub. */
  public Outcome<Receipt> forHub(Acting acting, Request asked) {
    return sign(acting, asked, Signature.Side.HUB);
  }

  /** Refuses a second signature for the partner. */
  public Outcome<Receipt> forPartner(Acting acting, Request asked) {
    return sign(acting, asked, Signature.Side.PARTNER);
  }

  private Outcome<Receipt> sign(Acting acting, Request asked, Signature.Side side) {
    LocalDate on = asked.on().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            SignedCopy.of(records, asked.id(), asked.copy())
                .map(copy -> new Signature(side, asked.name(), on, copy))
                .then(signature -> signed(acting, records, asked.id(), signature)));
  }

  private static Outcome<Receipt> signed(
      Acting acting, PartnerRecords records, Key id, Signature signature) {
    return records
        .agreements()
        .step(
            acting,
            id,
            a -> a.sign(signature, acting.today()),
            a ->
                "%s is signed for %s; it is %s."
                    .formatted(a.identity(), signature.side().words(), a.state().words()));
  }
}
