package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;

/**
 * A line manager's talk with a member of staff, in which what they must show is gone through. It is
 * planned, then held or cancelled.
 *
 * @param on the day for which it is planned, or on which it was held
 * @param open what was missing or soon to be renewed that day, by code
 * @param agreed what they agreed upon; blank until it was held
 */
public record CheckIn(
    Identity identity,
    UUID staff,
    UUID manager,
    LocalDate on,
    State state,
    List<String> open,
    String agreed) {

  /** How far it is. */
  public enum State {
    PLANNED,
    HELD,
    CANCELLED
  }

  public CheckIn {
    open = List.copyOf(open);
  }

  /** Refuses a talk with oneself, and whoever does not work for the hub on the day. */
  public static Outcome<CheckIn> plan(
      Identity identity, Member staff, Member manager, LocalDate on) {
    if (staff.identity().equals(manager.identity())) {
      return No.rule(
          "workforce.check-in-own",
          staff.identity() + " would check in with themselves.",
          "Name somebody else as line manager.");
    }
    for (Member one : List.of(staff, manager)) {
      if (one.works().until().filter(last -> last.isBefore(on)).isPresent()) {
        return No.rule(
            "workforce.check-in-left",
            one.identity() + " does not work for the hub any more on " + on + ".",
            "Name somebody who does, or an earlier day.");
      }
    }
    return Outcome.done(
        new CheckIn(
            identity,
            staff.identity().id(),
            manager.identity().id(),
            on,
            State.PLANNED,
            List.of(),
            ""));
  }

  /** Refuses what is held or cancelled already, a day to come, and nothing agreed. */
  public Outcome<CheckIn> hold(LocalDate day, List<String> found, String words, LocalDate today) {
    if (day.isAfter(today)) {
      return No.toCome(identity.ref(), day, today);
    }
    if (words.isBlank()) {
      return No.rule(
          "workforce.check-in-agreed",
          "It is not said what was agreed.",
          "Say it in a few words, such as: all is in date.");
    }
    return asPlanned()
        .map(_ -> new CheckIn(identity, staff, manager, day, State.HELD, found, words));
  }

  /** Refuses what is held or cancelled already. */
  public Outcome<CheckIn> cancel() {
    return asPlanned()
        .map(_ -> new CheckIn(identity, staff, manager, on, State.CANCELLED, open, agreed));
  }

  /** Refuses what is no plan any more. */
  public Outcome<CheckIn> asPlanned() {
    return state == State.PLANNED
        ? Outcome.done(this)
        : No.rule(
            "workforce.check-in-over",
            identity + " is " + (state == State.HELD ? "held" : "cancelled") + " already.",
            "Plan another one: check-ins plan.");
  }
}
