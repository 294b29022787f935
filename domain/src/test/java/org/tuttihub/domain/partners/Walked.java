package org.tuttihub.domain.partners;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.AgreementFacts.Wording;
import org.tuttihub.domain.partners.Termination.Decision;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.Identity;

/** What tests of the room need. */
final class Walked {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final UUID PARTNER = new UUID(0, 4);
  static final Meeting MEETING =
      new Meeting(TODAY, "Both", new Meeting.Topics("A band", "Pans", "Delivery", "They play"));
  static final Decision DECIDED = new Decision(FinalSay.CHAIR, "C. Chair", "12/3", TODAY);

  private Walked() {}

  static PartnerFacts facts() {
    return new PartnerFacts(
        new Identity(PARTNER, "PRT-1"),
        new UUID(0, 5),
        List.of(PartnerType.DELIVERY),
        Optional.empty(),
        "",
        "",
        TODAY);
  }

  static AgreementFacts agreed(LocalDate first, LocalDate last) {
    return new AgreementFacts(
        new Identity(new UUID(0, 6), "AGR-1"),
        PARTNER,
        first,
        last,
        new Wording("", "Bands", "", "", "", "", List.of()),
        Optional.empty());
  }

  static Agreement draft() {
    return new Agreement.Drafted(agreed(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)));
  }

  static Signature signature(Signature.Side side) {
    return new Signature(side, "S. Igned", TODAY);
  }

  static ShownPolicy policy(HeldPolicy policy, Optional<LocalDate> last) {
    return new ShownPolicy.Accepted(shown(policy, last), "PER-1", TODAY.minusDays(1));
  }

  static ShownPolicy.Facts shown(HeldPolicy policy, Optional<LocalDate> last) {
    return new ShownPolicy.Facts(
        new Identity(new UUID(0, 7), "POL-1"), PARTNER, policy, "", TODAY.minusYears(2), last);
  }

  /** Nothing is missing. */
  static Readiness ready() {
    return new Readiness(
        Partner.State.STANDARDS_MET,
        List.of(HeldPolicy.SAFEGUARDING),
        List.of(policy(HeldPolicy.SAFEGUARDING, Optional.empty())),
        Optional.empty());
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(Refusal refusal) -> fail(refusal.sentence());
    };
  }

  static Refusal refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(Object value) -> fail("Not refused: " + value);
      case Outcome.Refused<?>(Refusal refusal) -> refusal;
    };
  }
}
