package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/**
 * What was found in an observation.
 *
 * @param ratings one for each principle of the framework, in its order
 * @param strengths what goes well
 * @param targets what is to be done; told apart by their number, from 1
 */
public record Findings(List<Rating> ratings, String strengths, List<ObservationTarget> targets) {

  /**
   * How one principle was met.
   *
   * @param principle its code
   * @param level a word of the framework's scale; absent where it was not seen
   */
  public record Rating(String principle, Optional<String> level) {}

  public Findings {
    ratings = List.copyOf(ratings);
    targets = List.copyOf(targets);
  }

  /** Nothing was found yet. */
  public static Findings none() {
    return new Findings(List.of(), "", List.of());
  }

  public boolean isNone() {
    return ratings.isEmpty();
  }

  /** Whether every target was followed up; also where there is none. */
  public boolean isFollowedUp() {
    return targets.stream().allMatch(t -> t.followUp().isPresent());
  }

  /**
   * The findings with a rating for each principle: what is not mentioned was not seen. Refuses
   * ({@code workforce.observation-findings}), naming each place and never what is written there,
   * ratings that the framework does not know, nothing seen at all, and targets for a principle that
   * was not seen or for a day before the observation.
   */
  public Outcome<Findings> by(Principles framework, LocalDate observedOn) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Optional<String>> levels = levels(framework, faults);
    if (levels.values().stream().allMatch(Optional::isEmpty) && faults.isEmpty()) {
      faults.add(new Fault("ratings", "Rate at least one principle."));
    }
    for (int i = 0; i < targets.size(); i++) {
      ObservationTarget target = targets.get(i);
      if (levels.getOrDefault(target.principle(), Optional.empty()).isEmpty()) {
        faults.add(new Fault("targets." + i + ".principle", "Name a principle that was rated."));
      }
      if (target.by().isBefore(observedOn)) {
        faults.add(new Fault("targets." + i + ".by", "Give " + observedOn + " or a later day."));
      }
    }
    return faults.isEmpty()
        ? Outcome.done(
            new Findings(
                framework.codes().stream()
                    .map(code -> new Rating(code, levels.getOrDefault(code, Optional.empty())))
                    .toList(),
                strengths,
                targets))
        : Outcome.refused(
            Refusal.rule(
                "workforce.observation-findings",
                "What was found cannot be kept as it is written.",
                "Correct what is named.",
                faults));
  }

  private Map<String, Optional<String>> levels(Principles framework, List<Fault> faults) {
    Map<String, Optional<String>> levels = new HashMap<>();
    for (int i = 0; i < ratings.size(); i++) {
      Rating rating = ratings.get(i);
      if (!framework.codes().contains(rating.principle())) {
        faults.add(
            new Fault(
                "ratings." + i + ".principle",
                "Take one of: " + String.join(", ", framework.codes()) + "."));
      } else if (levels.putIfAbsent(rating.principle(), rating.level()) != null) {
        faults.add(new Fault("ratings." + i + ".principle", "Rate each principle once."));
      }
      if (rating.level().filter(level -> !framework.scale().contains(level)).isPresent()) {
        faults.add(
            new Fault(
                "ratings." + i + ".level",
                "Take one of: " + String.join(", ", framework.scale()) + "; or leave it out."));
      }
    }
    return levels;
  }

  Findings following(int number, ObservationTarget.FollowUp how) {
    List<ObservationTarget> next = new ArrayList<>(targets);
    next.set(number - 1, targets.get(number - 1).followed(how));
    return new Findings(ratings, strengths, next);
  }
}
