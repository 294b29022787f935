package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** A rule of the workforce that says no. */
final class No {
  private No() {}

  static <T> Outcome<T> rule(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }

  static <T> Outcome<T> toCome(String what, LocalDate on, LocalDate today) {
    return rule(
        "workforce.to-come",
        what + " cannot have been on " + on + ", which is still to come.",
        "Give " + today + " or a day before it.");
  }
}
