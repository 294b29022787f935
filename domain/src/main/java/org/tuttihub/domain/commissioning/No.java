package org.tuttihub.domain.commissioning;

import java.util.List;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/** A rule of commissioning that says no. */
final class No {
  private No() {}

  static <T> Outcome<T> rule(String code, String fact, String remedy) {
    return rule(code, fact, remedy, List.of());
  }

  static <T> Outcome<T> rule(String code, String fact, String remedy, List<Fault> faults) {
    return Outcome.refused(Refusal.rule(code, fact, remedy, faults));
  }

  /** A step that a record cannot take in the state that it is in. */
  static <T> Outcome<T> notNow(String ref, String state, String step, String wanted) {
    return rule(
        "commissioning.not-in-state",
        ref + " is " + state + " and cannot be " + step + ".",
        "Only " + wanted + " can be " + step + ".");
  }
}
