package org.tuttihub.domain.workforce;

import java.util.List;
import org.tuttihub.domain.outcome.Outcome;

/**
 * What an observation is made by: the hub's own framework, with any number of principles.
 *
 * @param code the framework's
 * @param scale the words of a rating, the lowest first
 * @param codes of its principles, in order
 */
public record Principles(String code, List<String> scale, List<String> codes) {
  static final int LEAST_LEVELS = 3;
  static final int MOST_LEVELS = 5;

  public Principles {
    scale = List.copyOf(scale);
    codes = List.copyOf(codes);
  }

  /** Refuses ({@code workforce.observation-scale}) a scale of fewer than 3 or more than 5 words. */
  public Outcome<Principles> forObservations() {
    return scale.size() >= LEAST_LEVELS && scale.size() <= MOST_LEVELS
        ? Outcome.done(this)
        : No.rule(
            "workforce.observation-scale",
            "The framework " + code + " rates in " + scale.size() + " words.",
            "Observe by one that has "
                + LEAST_LEVELS
                + " to "
                + MOST_LEVELS
                + ": standards list, standards add.");
  }
}
