package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.ObservationRule;
import org.tuttihub.domain.workforce.Theme;

/**
 * What the observations of an academic year say of one principle, and of nobody.
 *
 * @param theme the group, by which the row is told from others
 * @param shown whether enough different people were observed; all that follows is absent otherwise
 * @param people how many different people, or partners
 * @param observations in how many the principle was rated
 * @param ratings each word of the scale with how often it was given, the lowest first
 * @param targets how many targets were set
 * @param met how many of them were met in full
 */
public record ObservationThemeRow(
    String theme,
    AcademicYear year,
    Theme.Whose whose,
    String standard,
    String principle,
    String title,
    boolean shown,
    Optional<Integer> people,
    Optional<Integer> observations,
    List<String> ratings,
    Optional<Integer> targets,
    Optional<Integer> met) {

  /**
   * That a principle was rated, before anything is put together.
   *
   * @param title of the principle; empty where the framework has it no more
   * @param scale of the framework, the lowest first
   */
  public record Found(Theme.Rated rated, String title, List<String> scale) {}

  /** All that was rated, and the hub's rules. */
  public record Roll(LocalDate day, List<ObservationRule> rules, List<Found> found) {}
}
