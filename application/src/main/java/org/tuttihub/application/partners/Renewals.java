package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementStanding;

/** What there is beside an agreement: the one that renews it, the one that is in force. */
final class Renewals {
  private Renewals() {}

  /** Refuses ({@code partners.renewed-already}) an agreement that was renewed. */
  static Outcome<Agreement> none(PartnerRecords records, Agreement agreement) {
    return records.agreements().of(agreement.facts().partner()).stream()
        .map(Stored::value)
        .filter(a -> a.state() != AgreementStanding.DISCARDED)
        .filter(a -> a.facts().renews().equals(Optional.of(agreement.identity().id())))
        .findFirst()
        .<Outcome<Agreement>>map(
            next ->
                Outcome.refused(
                    Refusal.rule(
                        "partners.renewed-already",
                        agreement.identity() + " is renewed by " + next.identity() + ".",
                        "Go on with " + next.identity() + ", or discard it first.")))
        .orElseGet(() -> Outcome.done(agreement));
  }

  /** Another agreement with the same partner that has gone live and is not over by a day. */
  static Optional<String> running(PartnerRecords records, Agreement agreement, LocalDate today) {
    return records.agreements().of(agreement.facts().partner()).stream()
        .map(Stored::value)
        .filter(a -> !a.identity().equals(agreement.identity()))
        .filter(a -> a.ran().isPresent() && a.isOpen(today))
        .map(a -> a.identity().ref())
        .findFirst();
  }
}
