package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.AcademicYear;

/** What is to be reached with the workforce in an academic year. */
public sealed interface TargetGoal {

  /** What is measured. */
  enum Measure {
    TEACHING_HOURS,
    RECRUITMENT,
    RETENTION;

    /** In a sentence: {@code teaching hours}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Of what retention goes up: of its base, or of the whole. */
  enum Unit {
    PERCENT,
    PERCENTAGE_POINTS;

    /** In a sentence: {@code percentage points}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** So many hours are to be taught in the year. */
  record TeachingHours(BigDecimal hours) implements TargetGoal {
    public TeachingHours {
      hours = Plain.of(hours);
    }
  }

  /** So many people are to begin in the year, both ends included. */
  record Recruitment(int from, int to) implements TargetGoal {}

  /**
   * So many more of those who begin the year are to be there at its end than in another year.
   *
   * @param by how much it is to go up
   * @param base what it was, in percent
   * @param baseYear when it was that
   */
  record Retention(BigDecimal by, Unit unit, BigDecimal base, AcademicYear baseYear)
      implements TargetGoal {
    public Retention {
      by = Plain.of(by);
      base = Plain.of(base);
    }

    /** What is to be reached, in percent, by the unit that is said. */
    public BigDecimal wanted() {
      return wanted(unit);
    }

    /** What would be to be reached by a unit. */
    public BigDecimal wanted(Unit as) {
      return Plain.of(
          as == Unit.PERCENT
              ? base.multiply(Plain.HUNDRED.add(by)).movePointLeft(2)
              : base.add(by));
    }

    /** Both readings of it, the one that counts first. */
    public String words() {
      Unit other = unit == Unit.PERCENT ? Unit.PERCENTAGE_POINTS : Unit.PERCENT;
      return "Up by %s in %s: %s%%. By %s it would be %s%%."
          .formatted(
              reading(unit),
              baseYear,
              wanted().toPlainString(),
              reading(other),
              wanted(other).toPlainString());
    }

    private String reading(Unit as) {
      return "%s %s %s %s%%"
          .formatted(
              by.toPlainString(),
              as.words(),
              as == Unit.PERCENT ? "of" : "on",
              base.toPlainString());
    }
  }

  default Measure measure() {
    return switch (this) {
      case TeachingHours _ -> Measure.TEACHING_HOURS;
      case Recruitment _ -> Measure.RECRUITMENT;
      case Retention _ -> Measure.RETENTION;
    };
  }

  /** What it asks for, in a sentence. */
  default String says() {
    return switch (this) {
      case TeachingHours(BigDecimal hours) -> "%s teaching hours.".formatted(Plain.grouped(hours));
      case Recruitment(int from, int to) ->
          from == to
              ? "%,d people begin.".formatted(from)
              : "%,d to %,d people begin.".formatted(from, to);
      case Retention retention -> retention.words();
    };
  }

  /** What is wrong with its figures, by field. */
  default List<Fault> faults(AcademicYear year) {
    List<Fault> faults = new ArrayList<>();
    switch (this) {
      case TeachingHours(BigDecimal hours) -> {
        if (hours.signum() <= 0 || hours.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
          faults.add(new Fault("hours", "Give more than none, and 10,000,000 at the most."));
        }
      }
      case Recruitment(int from, int to) -> {
        if (from < 0 || to > 10_000 || to < from) {
          faults.add(new Fault("at_most", "Give from none to 10,000, the smaller number first."));
        }
      }
      case Retention r -> {
        if (r.by.signum() < 0 || r.by.compareTo(Plain.HUNDRED) > 0) {
          faults.add(new Fault("up_by", "Give from 0 to 100."));
        }
        if (r.base.signum() <= 0 || r.base.compareTo(Plain.HUNDRED) > 0) {
          faults.add(new Fault("base", "Give more than 0 and up to 100 percent."));
        } else if (r.wanted().compareTo(Plain.HUNDRED) > 0) {
          faults.add(new Fault("up_by", "Nobody can keep more than everybody: 100 percent."));
        }
        if (r.baseYear.compareTo(year) >= 0) {
          faults.add(new Fault("base_year", "Give a year before " + year + "."));
        }
      }
    }
    return faults;
  }
}
