package org.tuttihub.domain.partners.policy;

import org.tuttihub.domain.values.BadValue;

/**
 * A clause that an agreement has unless the hub and its partner write another.
 *
 * @param heading {@code Safeguarding}
 * @param text what both agree, in full sentences
 */
public record Clause(String heading, String text) {
  public Clause {
    if (heading.isBlank() || text.isBlank()) {
      throw new BadValue("A clause has a heading and a text.");
    }
  }
}
