package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;

/**
 * What becomes of what is held about somebody who has left. It is kept for the time that the hub's
 * rules say, and longer where there is a reason; then who they are is erased for good, from the
 * past as well. That somebody was clear for the sessions they held stays, without a name.
 *
 * @param keptBecause why it is kept longer; empty where it is not
 * @param erasedOn the day on which it was erased
 * @param onRequest whether that was before its time, since they asked for it
 */
public record Retention(String keptBecause, Optional<LocalDate> erasedOn, boolean onRequest) {
  /** Nothing was said of it yet. */
  public static final Retention NONE = new Retention("", Optional.empty(), false);

  /** How it stands with what is held. */
  public enum State {
    /** For as long as the rules say. */
    HELD,
    DUE,
    KEPT,
    ERASED
  }

  /** How it stands on a day. */
  public State state(LocalDate due, LocalDate today) {
    if (erasedOn.isPresent()) {
      return State.ERASED;
    }
    if (isKept()) {
      return State.KEPT;
    }
    return today.isBefore(due) ? State.HELD : State.DUE;
  }

  public boolean isKept() {
    return !keptBecause.isBlank();
  }

  /** Whether there is nothing to remember. */
  public boolean saysNothing() {
    return !isKept() && erasedOn.isEmpty();
  }

  /** Refuses whoever was erased: nothing more is said of them. */
  public Outcome<Retention> still() {
    return erasedOn.isPresent() ? isErased() : Outcome.done(this);
  }

  /**
   * Kept longer for a reason, or no longer where it is empty; refuses whoever still works, and what
   * is erased.
   */
  public Outcome<Retention> keep(String why, Optional<LocalDate> leftOn, LocalDate today) {
    return left(leftOn, today).map(_ -> new Retention(why, Optional.empty(), false));
  }

  /**
   * Who they are goes for good.
   *
   * @param leftOn their last day; absent while they stay
   * @param due the day from which the rules want it gone
   * @param asked whether they asked for it, which does not wait for that day
   */
  public Outcome<Retention> erase(
      Optional<LocalDate> leftOn, LocalDate due, boolean asked, LocalDate today) {
    return left(leftOn, today).then(_ -> go(due, asked, today));
  }

  private Outcome<Retention> go(LocalDate due, boolean asked, LocalDate today) {
    if (isKept()) {
      return No.rule(
          "workforce.retention-kept",
          "It is kept for a reason that somebody gave.",
          "Say first that it is kept no longer: staff keep.");
    }
    return today.isBefore(due) && !asked
        ? No.rule(
            "workforce.retention-not-due",
            "It is held until " + due + ".",
            "Wait until then, or say that they asked for it, with on request.")
        : Outcome.done(new Retention("", Optional.of(today), today.isBefore(due)));
  }

  private Outcome<Retention> left(Optional<LocalDate> leftOn, LocalDate today) {
    return still()
        .then(
            _ ->
                leftOn.filter(last -> last.isBefore(today)).isPresent()
                    ? Outcome.done(this)
                    : No.rule(
                        "workforce.retention-at-work",
                        "They still work for the hub.",
                        "Say first on which day they leave: staff leave."));
  }

  private Outcome<Retention> isErased() {
    return No.rule(
        "workforce.retention-erased",
        "It was erased on " + erasedOn.orElseThrow() + ".",
        "There is nothing to do: what is erased does not come back.");
  }
}
