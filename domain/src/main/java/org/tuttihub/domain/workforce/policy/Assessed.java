package org.tuttihub.domain.workforce.policy;

import org.tuttihub.domain.values.BadValue;

/**
 * One of the things by which an offer is assessed.
 *
 * @param code by which it is called; small letters, digits and hyphens
 * @param title what people call it
 * @param points what was reached, from 0 to {@code most}
 * @param most what can be reached, 1 to 1,000
 */
public record Assessed(String code, String title, int points, int most) {
  public Assessed {
    if (!code.matches("[a-z][a-z0-9-]{0,39}") || title.isBlank() || title.length() > 120) {
      throw new BadValue("What is assessed has a code such as experience, and a title.");
    }
    if (most < 1 || most > 1000 || points < 0 || points > most) {
      throw new BadValue("Points are from 0 to what can be reached, 1,000 at the most.");
    }
  }
}
