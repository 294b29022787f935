package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/**
 * One session that is taught on one day, as the lesson system plans it. A term's sessions are
 * released together, once everybody who holds one is clear; from then on whoever takes one over
 * must be clear as well. Who holds a released session and is clear no more on its day does not
 * teach it: it needs cover, which is computed and never kept.
 */
public sealed interface TeachingSession {
  Facts facts();

  /**
   * What every session has.
   *
   * @param source what the lesson system calls it
   * @param time when it begins, {@code 14:30}; may be empty
   * @param minutes how long it lasts, 1 to 600
   * @param staff who holds it; absent while nobody does
   * @param activity of the programme that it is part of
   */
  record Facts(
      Identity identity,
      String source,
      AcademicYear year,
      Term.Season term,
      LocalDate on,
      String time,
      int minutes,
      String service,
      Optional<Urn> school,
      String place,
      Optional<UUID> staff,
      Optional<UUID> activity) {

    /** Whether it can last so many minutes. */
    public static boolean lasts(int minutes) {
      return minutes >= 1 && minutes <= 600;
    }

    /** Whether a text is a time such as 14:30, or blank. */
    public static boolean isTime(String text) {
      return text.matches("|([01][0-9]|2[0-3]):[0-5][0-9]");
    }

    /** Whether it can be on a day: not before the hub could have had any. */
    public static boolean isSane(LocalDate day) {
      return day.getYear() >= 2000 && day.getYear() <= 2100;
    }

    /** Refuses what no session is like ({@code workforce.session}). */
    public Outcome<Facts> checked() {
      if (!lasts(minutes)) {
        return wrong("A session lasts from 1 to 600 minutes.");
      }
      if (!isTime(time)) {
        return wrong("A session begins at a time such as 14:30, or nobody says when.");
      }
      if (!isSane(on)) {
        return wrong("A session is from 2000 to 2100.");
      }
      return service.isBlank() || source.isBlank()
          ? wrong("A session is of a service, and is called something.")
          : Outcome.done(this);
    }

    private static Outcome<Facts> wrong(String rule) {
      return No.rule("workforce.session", rule, "Correct it and send it again.");
    }

    /** The same, by another reference. */
    public Facts as(Identity other) {
      return new Facts(
          other, source, year, term, on, time, minutes, service, school, place, staff, activity);
    }

    /** The same, held by somebody else, or nobody. */
    public Facts heldBy(Optional<UUID> other) {
      return new Facts(
          identity, source, year, term, on, time, minutes, service, school, place, other, activity);
    }
  }

  /** Not released yet. */
  record Planned(Facts facts) implements TeachingSession {}

  /**
   * Released: it takes place.
   *
   * @param release under which everybody who holds it was judged
   */
  record Released(Facts facts, UUID release) implements TeachingSession {}

  /** Does not take place. */
  record Cancelled(Facts facts) implements TeachingSession {}

  /** The state's name as people read it. */
  enum State {
    PLANNED,
    RELEASED,
    CANCELLED
  }

  default State state() {
    return switch (this) {
      case Planned _ -> State.PLANNED;
      case Released _ -> State.RELEASED;
      case Cancelled _ -> State.CANCELLED;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** The release under which it stands. */
  default Optional<UUID> releasedUnder() {
    return this instanceof Released(var _, UUID release) ? Optional.of(release) : Optional.empty();
  }

  /** Somebody else holds it from now on, who has been judged; refuses a cancelled one. */
  default Outcome<TeachingSession> reassign(UUID staff) {
    return switch (this) {
      case Planned(Facts f) -> Outcome.done(new Planned(f.heldBy(Optional.of(staff))));
      case Released(Facts f, UUID release) ->
          Outcome.done(new Released(f.heldBy(Optional.of(staff)), release));
      case Cancelled _ -> isCancelled();
    };
  }

  /** Nobody holds it from now on; refuses a cancelled one. */
  default Outcome<TeachingSession> remove() {
    return switch (this) {
      case Planned(Facts f) -> Outcome.done(new Planned(f.heldBy(Optional.empty())));
      case Released(Facts f, UUID release) ->
          Outcome.done(new Released(f.heldBy(Optional.empty()), release));
      case Cancelled _ -> isCancelled();
    };
  }

  /** It does not take place; refuses one that was cancelled. */
  default Outcome<TeachingSession> cancel() {
    return this instanceof Cancelled ? isCancelled() : Outcome.done(new Cancelled(facts()));
  }

  /**
   * What the lesson system says now. With another person it is planned again, since nobody has
   * judged them for it.
   */
  default TeachingSession as(Facts now) {
    return switch (this) {
      case Planned _ -> new Planned(now);
      case Released(Facts before, UUID release) ->
          before.staff().equals(now.staff()) || now.staff().isEmpty()
              ? new Released(now, release)
              : new Planned(now);
      case Cancelled _ -> new Planned(now);
    };
  }

  /**
   * Somebody says otherwise what it is; one that was cancelled is planned again. Who holds a
   * released one is no such change: refuses it ({@code workforce.session-released}).
   */
  default Outcome<TeachingSession> change(Facts now) {
    return this instanceof Released && !facts().staff().equals(now.staff())
        ? No.rule(
            "workforce.session-released",
            identity() + " is released, and who holds it was found clear.",
            "Give it to somebody who is clear (sessions reassign), or take them off it first"
                + " (sessions remove).")
        : Outcome.done(as(now));
  }

  private Outcome<TeachingSession> isCancelled() {
    return No.rule(
        "workforce.session-cancelled",
        identity() + " is cancelled.",
        "Plan it again in the lesson system, and import it.");
  }
}
