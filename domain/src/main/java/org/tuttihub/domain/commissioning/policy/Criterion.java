package org.tuttihub.domain.commissioning.policy;

import java.util.List;
import org.tuttihub.domain.values.BadValue;

/**
 * Something that bids are scored by.
 *
 * @param code {@code quality}, {@code environment}
 * @param title the question that reviewers answer
 * @param weight its share of the whole score in hundredths, 1 to 100
 * @param most the highest score, 1 to 100; the lowest is 0
 */
public record Criterion(String code, String title, int weight, int most) {
  public Criterion {
    if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || code.length() > 60) {
      throw new BadValue("A criterion's code is of small letters, digits and hyphens: " + code);
    }
    if (title.isBlank()) {
      throw new BadValue("The criterion " + code + " has a title.");
    }
    if (weight < 1 || weight > 100 || most < 1 || most > 100) {
      throw new BadValue("The weight and the highest score of " + code + " are from 1 to 100.");
    }
  }

  /** Throws unless each is there once and the weights add up to 100. */
  static void refuseUnlessWhole(List<Criterion> criteria) {
    if (criteria.stream().mapToInt(Criterion::weight).sum() != 100) {
      throw new BadValue("The weights of the criteria do not add up to 100.");
    }
    if (criteria.stream().map(Criterion::code).distinct().count() < criteria.size()) {
      throw new BadValue("A criterion stands there twice.");
    }
  }
}
