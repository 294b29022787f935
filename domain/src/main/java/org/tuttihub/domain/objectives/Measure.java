package org.tuttihub.domain.objectives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How an objective's success is seen: counted (measured), or shown by evidence that a person judges
 * (evidenced). It collects readings over time; the latest by date speaks.
 *
 * @param target in the unit; for YES_NO and MILESTONE 1 means reached; money in pounds
 */
public record Measure(
    UUID id,
    String name,
    Kind kind,
    Unit unit,
    Optional<BigDecimal> baseline,
    BigDecimal target,
    Direction direction,
    List<Reading> readings) {

  /** Counted, or shown by evidence. */
  public enum Kind {
    MEASURED,
    EVIDENCED
  }

  /** What is counted. */
  public enum Unit {
    COUNT,
    PERCENT,
    PERCENT_POINTS,
    MONEY,
    YES_NO,
    MILESTONE
  }

  /** Which way is better. */
  public enum Direction {
    UP,
    DOWN
  }

  /**
   * What was found on a day.
   *
   * @param source where the value comes from, or where the evidence is
   */
  public record Reading(UUID id, LocalDate on, BigDecimal value, String source) {}

  public Measure {
    readings = readings.stream().sorted(Comparator.comparing(Reading::on)).toList();
  }

  public Measure read(Reading reading) {
    List<Reading> more = new ArrayList<>(readings);
    more.add(reading);
    return new Measure(id, name, kind, unit, baseline, target, direction, more);
  }

  public Optional<Reading> latest() {
    return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
  }

  /** Whether the latest reading reaches the target; a hint beside a person's rating, never more. */
  public boolean isMet() {
    return latest()
        .map(
            r ->
                direction == Direction.UP
                    ? r.value().compareTo(target) >= 0
                    : r.value().compareTo(target) <= 0)
        .orElse(false);
  }
}
