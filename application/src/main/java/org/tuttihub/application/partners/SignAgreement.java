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

  /** Who signed, and when; today unless given. */
  public record Request(Key id, String name, Optional<LocalDate> on) {}

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
    Signature signature = new Signature(side, asked.name(), asked.on().orElse(acting.today()));
    return work.decide(
        acting,
        records ->
            records
                .agreements()
                .step(
                    acting,
                    asked.id(),
                    a -> a.sign(signature, acting.today()),
                    a ->
                        "%s is signed for %s; it is %s."
                            .formatted(a.identity(), side.words(), a.state().words())));
  }
}
