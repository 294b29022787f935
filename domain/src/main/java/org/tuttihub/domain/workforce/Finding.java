package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.policy.Requirement;

/**
 * How somebody stands to one requirement on a day.
 *
 * @param until the last day on which it is met; of what has lapsed, the last day on which it was;
 *     absent where for ever, or never
 */
public record Finding(Requirement requirement, Met met, Optional<LocalDate> until) {

  /** Whether it is met. */
  public enum Met {
    MET,
    /** Met, and to be renewed soon. */
    EXPIRING,
    /** Not met, and allowed for some days by a second person. */
    OVERRIDDEN,
    /** Was met once. */
    LAPSED,
    MISSING;

    /** Whether whoever is so may teach. */
    public boolean passes() {
      return this == MET || this == EXPIRING || this == OVERRIDDEN;
    }
  }

  /** Whether it keeps them from teaching. */
  public boolean stops() {
    return requirement.blocks() && !met.passes();
  }

  /** What is so, one sentence in the policy's words. */
  public String sentence() {
    String title = requirement.title();
    String asked = " " + requirement.words();
    return switch (met) {
      case MET -> title + until.map(day -> " is in date until " + day + ".").orElse(" is there.");
      case EXPIRING ->
          title
              + until.map(day -> " lapses after " + day + ".").orElse(" is to be renewed.")
              + asked;
      case OVERRIDDEN ->
          title + " is not there; an override allows it until " + until.orElseThrow() + "." + asked;
      case LAPSED ->
          title + until.map(day -> " lapsed after " + day + ".").orElse(" has lapsed.") + asked;
      case MISSING -> title + " is missing." + asked;
    };
  }
}
