package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.RequirementKind;

/**
 * Lets somebody teach for a few days without one thing that is asked of them. One person asks for
 * it, with a reason; a second one approves it; it ends within ten days, by itself or earlier. There
 * is none for a matter of safeguarding, and none where the hub's policy allows none.
 */
public sealed interface ClearanceOverride {
  /** The most days from approval to its end. */
  int MOST_DAYS = 10;

  Request request();

  /**
   * What is asked for.
   *
   * @param staff for whom
   * @param requirement the code of what they lack
   * @param until the last day on which it holds
   * @param by the id of whoever asks
   */
  record Request(
      Identity identity,
      UUID staff,
      String requirement,
      RequirementKind kind,
      String reason,
      LocalDate until,
      String by,
      LocalDate on) {}

  /** Waits for a second person; lets nobody teach. */
  record Asked(Request request) implements ClearanceOverride {}

  /**
   * Holds from the day of approval to its last day.
   *
   * @param by the id of the second person
   */
  record Approved(Request request, String by, LocalDate on) implements ClearanceOverride {
    /** Whether it lets them teach on a day. */
    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(on) && !day.isAfter(request.until());
    }
  }

  /**
   * Does not hold any more, or never did.
   *
   * @param approved what it was, where it held once
   */
  record Ended(Request request, Optional<Approved> approved, LocalDate on)
      implements ClearanceOverride {}

  /** The state's name as people read it. */
  enum State {
    ASKED,
    APPROVED,
    ENDED
  }

  default State state() {
    return switch (this) {
      case Asked _ -> State.ASKED;
      case Approved _ -> State.APPROVED;
      case Ended _ -> State.ENDED;
    };
  }

  /**
   * Asks for one. Refuses what the policy does not let be overridden, a matter of safeguarding, no
   * reason, and an end that is past or more than ten days away.
   */
  static Outcome<ClearanceOverride> ask(Request asked, Requirement requirement) {
    return allowed(requirement)
        .then(
            _ ->
                asked.reason().isBlank()
                    ? No.rule(
                        "workforce.override-reason",
                        "It is not said why.",
                        "Say why they are to teach without it.")
                    : within(asked.until(), asked.on()))
        .map(_ -> new Asked(asked));
  }

  /** Refuses what is never overridden, and what the hub's policy does not let be. */
  private static Outcome<Requirement> allowed(Requirement requirement) {
    if (requirement.safeguarding() || requirement.kind().isSafeguarding()) {
      return No.rule(
          "workforce.override-safeguarding",
          requirement.title() + " is a matter of safeguarding, which is never overridden.",
          "Give the sessions to somebody who is clear until it is there.");
    }
    return requirement.overridable()
        ? Outcome.done(requirement)
        : No.rule(
            "workforce.override-not-allowed",
            "The hub's policy allows no override of " + requirement.title() + ".",
            "Give the sessions to somebody who is clear until it is there.");
  }

  private static Outcome<LocalDate> within(LocalDate until, LocalDate day) {
    return until.isBefore(day) || until.isAfter(day.plusDays(MOST_DAYS))
        ? No.rule(
            "workforce.override-end",
            "It would end on " + until + ", which is not within ten days of " + day + ".",
            "Give a last day from " + day + " to " + day.plusDays(MOST_DAYS) + ".")
        : Outcome.done(until);
  }

  /**
   * A second person approves it. Refuses the one who asked, what is not waiting, and whatever
   * asking for it would refuse that day.
   */
  default Outcome<ClearanceOverride> approve(Requirement requirement, String by, LocalDate on) {
    if (!(this instanceof Asked(Request asked))) {
      return notNow("approved");
    }
    if (asked.by().equals(by)) {
      return No.rule(
          "workforce.override-second",
          "Whoever asked for an override does not approve it.",
          "A second person approves it.");
    }
    return allowed(requirement)
        .then(_ -> within(asked.until(), on))
        .map(_ -> new Approved(asked, by, on));
  }

  /** It does not hold any more; refuses one that has ended. */
  default Outcome<ClearanceOverride> end(LocalDate on) {
    return switch (this) {
      case Asked(Request asked) -> Outcome.done(new Ended(asked, Optional.empty(), on));
      case Approved approved ->
          Outcome.done(new Ended(approved.request(), Optional.of(approved), on));
      case Ended _ -> notNow("ended");
    };
  }

  private Outcome<ClearanceOverride> notNow(String step) {
    return No.rule(
        "workforce.override-not-now",
        request().identity()
            + " is "
            + state().name().toLowerCase(java.util.Locale.ROOT)
            + " and cannot be "
            + step
            + ".",
        "Look at it first: overrides show " + request().identity() + ".");
  }
}
