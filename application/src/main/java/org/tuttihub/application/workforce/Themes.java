package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.domain.workforce.ObservationRule;
import org.tuttihub.domain.workforce.Theme;
import org.tuttihub.domain.workforce.Theme.Group;
import org.tuttihub.domain.workforce.Theme.Sums;

/** What follows from observations and the hub's rules: themes, and who is to be observed again. */
record Themes(ObservationReads reads) {

  /** Only as it is now: what differs from one day to the next would tell of one person. */
  List<ObservationThemeRow> rows() {
    ObservationThemeRow.Roll roll = reads.rated();
    Map<Group, ObservationThemeRow.Found> words = new HashMap<>();
    roll.found().forEach(f -> words.putIfAbsent(f.rated().group(), f));
    return Theme.of(
            roll.found().stream().map(ObservationThemeRow.Found::rated).toList(),
            ObservationRule.fewest(roll.rules(), roll.day()))
        .stream()
        .map(theme -> row(theme, words.get(theme.group())))
        .toList();
  }

  private static ObservationThemeRow row(Theme theme, ObservationThemeRow.Found words) {
    Group group = theme.group();
    Optional<Sums> sums = theme.sums();
    return new ObservationThemeRow(
        group.year()
            + (group.whose() == Theme.Whose.PARTNERS ? " partners " : " own staff ")
            + group.standard()
            + " "
            + group.principle(),
        group.year(),
        group.whose(),
        group.standard(),
        group.principle(),
        words.title(),
        sums.isPresent(),
        sums.map(Sums::people),
        sums.map(Sums::observations),
        sums.map(s -> spread(s.ratings(), words.scale())).orElse(List.of()),
        sums.map(Sums::targets),
        sums.map(Sums::met));
  }

  /** Words that the scale had once come after those that it has. */
  private static List<String> spread(Map<String, Integer> ratings, List<String> scale) {
    return Stream.concat(
            scale.stream(),
            ratings.keySet().stream().filter(word -> !scale.contains(word)).sorted())
        .map(word -> word + " " + ratings.getOrDefault(word, 0))
        .toList();
  }

  List<ObservationDueRow> due(Optional<LocalDate> asAt) {
    ObservationDueRow.Roll roll = reads.due(asAt);
    int months = ObservationRule.months(roll.rules(), roll.day());
    return roll.found().stream().map(f -> row(f, months, roll.day())).toList();
  }

  private static ObservationDueRow row(ObservationDueRow.Found f, int months, LocalDate day) {
    LocalDate due = f.last().orElse(f.since()).plusMonths(months);
    return new ObservationDueRow(
        f.whom(),
        f.whose(),
        f.name(),
        f.last(),
        due,
        Math.toIntExact(ChronoUnit.DAYS.between(day, due)),
        f.planned());
  }
}
