package org.tuttihub.application.objectives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.values.AcademicYear;

/**
 * An objective in full.
 *
 * @param missing the letters of SMART that it does not have yet, each with what is needed
 * @param closing what came of it; empty until it is closed
 */
public record ObjectiveCard(
    String ref,
    Objective.State state,
    Optional<LocalDate> stateSince,
    AcademicYear year,
    String statement,
    String owner,
    String resources,
    Optional<LocalDate> due,
    List<String> functions,
    List<String> aims,
    List<String> missing,
    String closing,
    List<String> gaps,
    List<GapLine> answers,
    List<MeasureLine> measures,
    List<ReadingLine> readings,
    List<ActionLine> actions,
    List<RatingLine> ratings) {

  /** A gap that it answers. */
  public record GapLine(String ref, String area, String text) {}

  /** A measure with its latest reading. */
  public record MeasureLine(
      int no,
      String name,
      Measure.Kind kind,
      Measure.Unit unit,
      Optional<BigDecimal> baseline,
      BigDecimal target,
      Optional<BigDecimal> latest,
      boolean met,
      UUID id) {}

  /** A reading of a measure. */
  public record ReadingLine(int measure, LocalDate on, BigDecimal value, String source) {}

  /** An action. */
  public record ActionLine(
      int no,
      String text,
      String owner,
      LocalDate due,
      String resources,
      Optional<LocalDate> done,
      UUID id) {}

  /** A rating. */
  public record RatingLine(
      String period, String value, LocalDate on, String by, String rationale, String evidence) {}
}
