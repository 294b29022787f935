package org.tuttihub.application.objectives;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** The numbered lines on an objective's card: its measures and actions. */
final class Lines {
  private Lines() {}

  /** The line with a number, from 1. */
  static <T> Outcome<T> numbered(List<T> lines, int number, String noun, Objective objective) {
    return number >= 1 && number <= lines.size()
        ? Outcome.done(lines.get(number - 1))
        : Outcome.refused(
            Refusal.rule(
                "objectives.no-such-" + noun,
                objective.identity() + " has no " + noun + " number " + number + ".",
                "Its card numbers them: objectives show " + objective.identity() + "."));
  }

  static <T> List<T> with(List<T> lines, T more) {
    List<T> all = new ArrayList<>(lines);
    all.add(more);
    return all;
  }

  static <T> List<T> without(List<T> lines, T less) {
    List<T> all = new ArrayList<>(lines);
    all.remove(less);
    return all;
  }

  static <T> List<T> instead(List<T> lines, T old, T replacement) {
    return lines.stream().map(line -> line.equals(old) ? replacement : line).toList();
  }
}
