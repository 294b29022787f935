package org.tuttihub.domain.workforce.policy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.policy.Question;

/** The question of clearance, as those who ask it hold it. */
public final class Clearance {
  public static final Question<ClearancePolicy, ClearanceFacts, ClearanceTerms> QUESTION =
      new Question<>(
          "clearance",
          ClearancePolicy.class,
          ClearanceFacts.class,
          ClearanceTerms.class,
          ClearancePolicy::terms,
          Clearance::fault);

  private Clearance() {}

  /** What the core itself asks where the hub has adopted no policy; it allows no override. */
  public static ClearanceTerms core(ClearanceFacts facts) {
    List<Requirement> all = new ArrayList<>();
    all.add(
        Requirement.of(
                "safeguarding-training",
                "Safeguarding training",
                "Training in safeguarding and child protection, every 24 months.",
                RequirementKind.SAFEGUARDING_TRAINING)
            .every(24, 60));
    if (facts.delivers()) {
      all.add(
          Requirement.of(
                  "dbs",
                  "DBS check",
                  "An enhanced DBS check with barred list, every 36 months.",
                  RequirementKind.DBS)
              .every(36, 90));
      all.add(
          Requirement.of(
              "induction",
              "Induction",
              "The induction with its safeguarding session, once.",
              RequirementKind.INDUCTION));
      all.add(
          Requirement.reading(
              "kcsie",
              "Keeping Children Safe in Education",
              "The edition of the year, read and understood by 30 September.",
              edition(facts.on(), Month.SEPTEMBER, 30),
              30));
      all.add(
          Requirement.of(
              "references",
              "References",
              "Two references, seen before the first session.",
              RequirementKind.REFERENCES));
    }
    all.addAll(byEngagement(facts.engagement()));
    return new ClearanceTerms(all, 6);
  }

  private static List<Requirement> byEngagement(Engagement engagement) {
    return switch (engagement) {
      case EMPLOYED, CONTRACTUAL, TRAINEE ->
          List.of(
              Requirement.of(
                      "right-to-work",
                      "Right to work",
                      "The right to work, seen before the first day.",
                      RequirementKind.RIGHT_TO_WORK)
                  .warning(60));
      case SELF_EMPLOYED ->
          List.of(
              Requirement.of(
                      "insurance",
                      "Public liability insurance",
                      "Public liability insurance in force.",
                      RequirementKind.INSURANCE)
                  .warning(30));
      case VOLUNTEER, PARTNER -> List.of();
    };
  }

  /**
   * The edition of guidance that comes out each September: the one in force on a day, and the one
   * before.
   *
   * @param month of the last day for reading it
   */
  public static Edition edition(LocalDate on, Month month, int day) {
    int year = on.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? on.getYear() : on.getYear() - 1;
    LocalDate readBy =
        LocalDate.of(month.compareTo(Month.SEPTEMBER) >= 0 ? year : year + 1, month, day);
    return new Edition(String.valueOf(year), readBy, Optional.of(String.valueOf(year - 1)));
  }

  /** What is wrong with an answer; empty when it holds. */
  public static Optional<String> fault(ClearanceFacts facts, ClearanceTerms terms) {
    if (!facts.delivers()) {
      return Optional.empty();
    }
    if (!terms.blocksWithout(RequirementKind.DBS)) {
      return Optional.of("It lets somebody be with children without a DBS check.");
    }
    return terms.blocksWithout(RequirementKind.SAFEGUARDING_TRAINING)
        ? Optional.empty()
        : Optional.of("It lets somebody be with children without training in safeguarding.");
  }
}
