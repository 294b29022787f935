package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;

/** A review of an agreement in full. */
public record ReviewCard(
    String ref,
    LocalDate on,
    String agreement,
    String partner,
    String name,
    String standard,
    List<ScoreLine> scores,
    String strengths,
    String follows) {

  /** How one principle is met. */
  public record ScoreLine(String principle, String title, String value, String note) {}
}
