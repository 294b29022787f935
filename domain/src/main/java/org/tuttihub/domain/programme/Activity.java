package org.tuttihub.domain.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * Something the hub does or pays for in an academic year: a project, an ensemble, a workshop, a
 * course. It is planned, it runs, it is done; until then it may be cancelled. It says which need it
 * meets: the gaps it goes back to and the objectives it serves.
 */
public sealed interface Activity {

  Particulars particulars();

  /** Not begun. */
  record Planned(Particulars particulars) implements Activity {}

  /** Going on. */
  record Running(Particulars particulars, LocalDate since) implements Activity {}

  /** Over. */
  record Done(Particulars particulars, LocalDate on) implements Activity {}

  /** Does not take place after all. */
  record Cancelled(Particulars particulars, LocalDate on, String why) implements Activity {}

  /** What sort of activity it is. */
  enum Kind {
    /** A whole class learns together. */
    FIRST_ACCESS,
    ENSEMBLE,
    /** A workshop, or a package of several. */
    WORKSHOP,
    EVENT,
    /** An hour to have a go. */
    TASTER,
    COURSE,
    COMPETITION,
    OTHER;

    /** In a sentence: {@code first access}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** When in the week or year it takes place. */
  enum Slot {
    IN_SCHOOL_TIME,
    AFTER_SCHOOL,
    WEEKEND,
    HOLIDAY
  }

  /** The state's name as people read it. */
  enum State {
    PLANNED,
    RUNNING,
    DONE,
    CANCELLED
  }

  /**
   * What every activity has.
   *
   * @param slot absent where it is none of these, or several
   * @param functions codes of the strategic functions that it serves
   * @param gaps the gaps that it goes back to, by id
   * @param objectives the objectives that it serves, by id
   * @param costs the budget line that it is paid from, by id; absent where it costs the hub nothing
   * @param ensemble only for an ensemble
   */
  record Particulars(
      Identity identity,
      AcademicYear year,
      Kind kind,
      Words words,
      Optional<Slot> slot,
      List<String> functions,
      List<UUID> gaps,
      List<UUID> objectives,
      Optional<UUID> costs,
      Optional<Ensemble> ensemble) {
    public Particulars {
      functions = functions.stream().distinct().sorted().toList();
      gaps = gaps.stream().distinct().toList();
      objectives = objectives.stream().distinct().toList();
    }

    /** Refuses what does not fit, all of it at once ({@code programme.activity}). */
    public Outcome<Particulars> checked() {
      List<Fault> faults = new ArrayList<>();
      if (kind == Kind.ENSEMBLE && ensemble.isEmpty()) {
        faults.add(new Fault("minutes", "An ensemble says how long it rehearses."));
      }
      if (kind != Kind.ENSEMBLE && ensemble.isPresent()) {
        faults.add(
            new Fault("minutes", "Only an ensemble has rehearsals, players and an organiser."));
      }
      if (kind == Kind.ENSEMBLE) {
        ensemble.ifPresent(e -> faults.addAll(e.faults()));
      }
      if (!words.link().isEmpty() && !words.link().matches("https?://[^\\s\"<>]+")) {
        faults.add(new Fault("link", "A public link begins with https://."));
      }
      return faults.isEmpty()
          ? Outcome.done(this)
          : Outcome.refused(
              Refusal.rule(
                  "programme.activity",
                  "The activity cannot be written like that.",
                  "Correct what is named.",
                  faults));
    }
  }

  /**
   * The words of an activity; all but the title may be empty.
   *
   * @param aim the need it meets, and what it is to change
   * @param who takes part
   * @param provider who delivers it
   * @param price what people pay, in words
   * @param link where the public reads more
   */
  record Words(
      String title,
      String aim,
      String who,
      String provider,
      String when,
      String where,
      String details,
      String price,
      String link) {}

  default State state() {
    return switch (this) {
      case Planned _ -> State.PLANNED;
      case Running _ -> State.RUNNING;
      case Done _ -> State.DONE;
      case Cancelled _ -> State.CANCELLED;
    };
  }

  default Identity identity() {
    return particulars().identity();
  }

  /** A planned activity begins. */
  default Outcome<Activity> start(LocalDate on) {
    return this instanceof Planned(Particulars p)
        ? Outcome.done(new Running(p, on))
        : notNow("started", "a planned one");
  }

  /** An activity is over. */
  default Outcome<Activity> finish(LocalDate on) {
    return switch (this) {
      case Planned(Particulars p) -> Outcome.done(new Done(p, on));
      case Running(Particulars p, LocalDate _) -> Outcome.done(new Done(p, on));
      case Done _, Cancelled _ -> notNow("finished", "a planned or running one");
    };
  }

  /** An activity does not take place, or not any more. */
  default Outcome<Activity> cancel(String why, LocalDate on) {
    return switch (this) {
      case Planned(Particulars p) -> Outcome.done(new Cancelled(p, on, why));
      case Running(Particulars p, LocalDate _) -> Outcome.done(new Cancelled(p, on, why));
      case Done _, Cancelled _ -> notNow("cancelled", "a planned or running one");
    };
  }

  /** Other words or links: until it is cancelled. */
  default Outcome<Activity> change(UnaryOperator<Particulars> change) {
    return switch (this) {
      case Planned(Particulars p) -> change.apply(p).checked().map(Planned::new);
      case Running(Particulars p, LocalDate since) ->
          change.apply(p).checked().map(q -> new Running(q, since));
      case Done(Particulars p, LocalDate on) -> change.apply(p).checked().map(q -> new Done(q, on));
      case Cancelled _ -> notNow("changed", "one that is not cancelled");
    };
  }

  private Outcome<Activity> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "programme.not-in-state",
            identity().ref()
                + " is "
                + state().name().toLowerCase(Locale.ROOT)
                + " and cannot be "
                + step
                + ".",
            "Only " + wanted + " can be " + step + "."));
  }
}
