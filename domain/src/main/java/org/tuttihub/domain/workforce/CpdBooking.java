package org.tuttihub.domain.workforce;

import java.util.Locale;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;

/**
 * That somebody comes to an event of continuing professional development: booked, then attended or
 * absent, or cancelled before; or its recording was watched, which counts its hours as well, once.
 */
public record CpdBooking(Identity identity, UUID event, Attendee who, State state) {

  /** How it stands. */
  public enum State {
    BOOKED,
    ATTENDED,
    ABSENT,
    WATCHED,
    CANCELLED;

    /** Whether it takes a place. */
    public boolean takesPlace() {
      return this == BOOKED || this == ATTENDED;
    }

    /** Whether its hours count against what may be external. */
    public boolean uses() {
      return takesPlace() || this == WATCHED;
    }

    private String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether they came; what was marked wrongly is marked again. */
  public Outcome<CpdBooking> mark(boolean came) {
    return switch (state) {
      case BOOKED, ATTENDED, ABSENT -> Outcome.done(in(came ? State.ATTENDED : State.ABSENT));
      case WATCHED, CANCELLED -> not("marked", "Book it again: cpd-bookings add.");
    };
  }

  /** They do not come; refuses once it is known whether they did. */
  public Outcome<CpdBooking> cancel() {
    return switch (state) {
      case BOOKED, CANCELLED -> Outcome.done(in(State.CANCELLED));
      case ATTENDED, ABSENT, WATCHED -> not("cancelled", "Only what is booked is cancelled.");
    };
  }

  /** The event does not take place. */
  public CpdBooking off() {
    return in(State.CANCELLED);
  }

  /** They come after all; refuses what is booked or counted already. */
  public Outcome<CpdBooking> again() {
    return switch (state) {
      case CANCELLED, ABSENT -> Outcome.done(in(State.BOOKED));
      case BOOKED, ATTENDED, WATCHED -> not("booked again", "There is nothing to do.");
    };
  }

  /** They watched the recording; refuses where the hours count already. */
  public Outcome<CpdBooking> watch() {
    return switch (state) {
      case BOOKED, ABSENT, CANCELLED -> Outcome.done(in(State.WATCHED));
      case ATTENDED, WATCHED -> not("watched", "Its hours count already.");
    };
  }

  private CpdBooking in(State next) {
    return new CpdBooking(identity, event, who, next);
  }

  private <T> Outcome<T> not(String what, String remedy) {
    return No.rule(
        "workforce.cpd-booking",
        identity + " is " + state.words() + " and cannot be " + what + ".",
        remedy);
  }
}
