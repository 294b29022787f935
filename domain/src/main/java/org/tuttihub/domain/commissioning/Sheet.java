package org.tuttihub.domain.commissioning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * What one reviewer makes of one bid. Nobody else sees it before every reviewer of that bid has
 * given theirs; from then on it stays as it is.
 *
 * @param reviewer the person who scored, by id
 * @param marks points for each criterion, in the order of the call's criteria
 * @param comment why
 */
public record Sheet(
    Identity identity,
    UUID bid,
    UUID reviewer,
    List<Mark> marks,
    String comment,
    Optional<Advice> advice,
    LocalDate on) {

  /** Points for a criterion, by its code. */
  public record Mark(String criterion, int points) {}

  /** What the reviewer would do. */
  public enum Advice {
    AWARD,
    AWARD_WITH_CONDITIONS,
    DECLINE;

    /** In a sentence: {@code award with conditions}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Sheet {
    marks = List.copyOf(marks);
  }

  /**
   * Points as they were given, in the order of the criteria; refuses what is missing, unknown, or
   * beyond the scale ({@code commissioning.marks}), all of it at once.
   *
   * @param given points in digits, by the criterion's code
   */
  public static Outcome<List<Mark>> marks(List<Criterion> criteria, Map<String, String> given) {
    List<Fault> faults = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    Map<String, String> left = new LinkedHashMap<>(given);
    for (Criterion criterion : criteria) {
      String points = left.remove(criterion.code());
      if (points == null) {
        faults.add(fault(criterion, "It is missing: " + criterion.title()));
      } else if (!isOnScale(points.strip(), criterion.most())) {
        faults.add(fault(criterion, "It is from 0 to " + criterion.most() + "."));
      } else {
        marks.add(new Mark(criterion.code(), Integer.parseInt(points.strip())));
      }
    }
    if (!left.isEmpty()) {
      faults.add(
          new Fault(
              "criteria",
              "Not all that is scored is among the criteria, which are: "
                  + criteria.stream().map(Criterion::code).collect(Collectors.joining(", "))
                  + "."));
    }
    return faults.isEmpty()
        ? Outcome.done(List.copyOf(marks))
        : No.rule(
            "commissioning.marks",
            "The sheet does not score what the call asks.",
            "Give every criterion its points, as "
                + criteria.stream().map(c -> c.code() + "=…").collect(Collectors.joining("; "))
                + ".",
            faults);
  }

  private static Fault fault(Criterion criterion, String sentence) {
    return new Fault("criteria." + criterion.code(), sentence);
  }

  private static boolean isOnScale(String points, int most) {
    return points.matches("[0-9]{1,3}") && Integer.parseInt(points) <= most;
  }

  /** The sheet's score from 0 to 100, not rounded. */
  public BigDecimal score(List<Criterion> criteria) {
    BigDecimal score = BigDecimal.ZERO;
    for (Criterion criterion : criteria) {
      long points =
          marks.stream()
              .filter(m -> m.criterion().equals(criterion.code()))
              .mapToLong(Mark::points)
              .sum();
      score =
          score.add(
              BigDecimal.valueOf(points * criterion.weight())
                  .divide(BigDecimal.valueOf(criterion.most()), MathContext.DECIMAL128));
    }
    return score;
  }

  /** The mean score of several sheets, rounded to hundredths; nothing for none. */
  static BigDecimal mean(List<Sheet> sheets, List<Criterion> criteria) {
    BigDecimal all =
        sheets.stream().map(s -> s.score(criteria)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sheets.isEmpty()
        ? BigDecimal.ZERO.setScale(2)
        : all.divide(BigDecimal.valueOf(sheets.size()), 2, RoundingMode.HALF_UP);
  }
}
