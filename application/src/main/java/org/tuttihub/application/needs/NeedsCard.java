package org.tuttihub.application.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.values.AcademicYear;

/** A row of the needs analysis in full, with what hangs on it. */
public record NeedsCard(
    String ref,
    AcademicYear year,
    int position,
    String area,
    String subArea,
    Optional<String> code,
    String partA,
    String partB,
    String partC,
    List<Consultation> consultations,
    List<GapLine> gaps,
    List<ObjectiveLine> objectives,
    List<String> planSections) {

  /** Who was asked, when and how. */
  public record Consultation(String who, LocalDate when, String how, String summary) {}

  /** A gap that the row found. */
  public record GapLine(
      String ref, Gap.State state, Optional<Gap.Severity> severity, String text) {}

  /** An objective that answers one of its gaps. */
  public record ObjectiveLine(String ref, String state, String statement) {}
}
