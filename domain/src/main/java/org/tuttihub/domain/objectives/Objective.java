package org.tuttihub.domain.objectives;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * A SMART objective: the hub's answer to a gap. It begins as a draft, which may lack anything; it
 * is agreed once it is Specific, Measurable, Achievable, Relevant and Time-bound; it is activated
 * when the hub starts to be held to it; while active it is read and rated, again and again, each
 * rating appended; it is closed with an outcome. A draft or agreed objective may be reworded freely
 * as long as an agreed one stays SMART; an active one keeps its promise and only gains measures'
 * readings, actions and ratings.
 */
public sealed interface Objective {

  Promise promise();

  /** Being written. */
  record Draft(Promise promise) implements Objective {}

  /** SMART, and agreed by those who must. */
  record Agreed(Promise promise, LocalDate on) implements Objective {}

  /** The hub is held to it. */
  record Active(Promise promise, LocalDate since) implements Objective {}

  /** Over, with what came of it. */
  record Closed(Promise promise, LocalDate on, String outcome) implements Objective {}

  /** The state's name as people read it. */
  enum State {
    DRAFT,
    AGREED,
    ACTIVE,
    CLOSED
  }

  default State state() {
    return switch (this) {
      case Draft _ -> State.DRAFT;
      case Agreed _ -> State.AGREED;
      case Active _ -> State.ACTIVE;
      case Closed _ -> State.CLOSED;
    };
  }

  default Identity identity() {
    return promise().identity();
  }

  /** A draft is agreed, if it is SMART. */
  default Outcome<Objective> agree(LocalDate on) {
    return this instanceof Draft(Promise promise)
        ? smart(promise).map(p -> new Agreed(p, on))
        : notNow("agreed", "a draft");
  }

  /** An agreed objective comes into force, if it is SMART still. */
  default Outcome<Objective> activate(LocalDate on) {
    return switch (this) {
      case Agreed(Promise promise, LocalDate _) -> smart(promise).map(p -> new Active(p, on));
      case Draft(Promise promise) -> smart(promise).then(_ -> notNow("activated", "an agreed one"));
      case Active _, Closed _ -> notNow("activated", "an agreed one");
    };
  }

  /** An active objective ends. */
  default Outcome<Objective> close(String outcome, LocalDate on) {
    return this instanceof Active(Promise promise, LocalDate _)
        ? Outcome.done(new Closed(promise, on, outcome))
        : notNow("closed", "an active one");
  }

  /** A closed objective was closed too early. */
  default Outcome<Objective> reopen(LocalDate on) {
    return this instanceof Closed(Promise promise, LocalDate _, String _)
        ? Outcome.done(new Active(promise, on))
        : notNow("reopened", "a closed one");
  }

  /** Other words, links, measures: while it is a draft, or agreed and still SMART afterwards. */
  default Outcome<Objective> reword(UnaryOperator<Promise> change) {
    return switch (this) {
      case Draft(Promise promise) -> Outcome.done(new Draft(change.apply(promise)));
      case Agreed(Promise promise, LocalDate on) ->
          smart(change.apply(promise)).map(p -> new Agreed(p, on));
      case Active _, Closed _ -> notNow("reworded", "a draft or an agreed one");
    };
  }

  /** Work on the promise goes on: actions added or done, until it is closed. */
  default Outcome<Objective> pursue(UnaryOperator<Promise> change) {
    return switch (this) {
      case Draft _, Agreed _ -> reword(change);
      case Active(Promise promise, LocalDate since) ->
          smart(change.apply(promise)).map(p -> new Active(p, since));
      case Closed _ -> notNow("worked on", "one that is not closed");
    };
  }

  /** A reading or a rating arrives: only an active objective has any. */
  default Outcome<Objective> review(UnaryOperator<Promise> change) {
    return this instanceof Active(Promise promise, LocalDate since)
        ? Outcome.done(new Active(change.apply(promise), since))
        : notNow("read or rated", "an active one");
  }

  private Outcome<Objective> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "objectives.not-in-state",
            identity().ref()
                + " is "
                + state().name().toLowerCase(Locale.ROOT)
                + " and cannot be "
                + step
                + ".",
            "Only " + wanted + " can be " + step + "."));
  }

  private static Outcome<Promise> smart(Promise promise) {
    List<Smart> missing = Smart.missing(promise);
    return missing.isEmpty()
        ? Outcome.done(promise)
        : Outcome.refused(
            Refusal.rule(
                "objectives.not-smart",
                promise.identity().ref()
                    + " is not SMART yet: "
                    + String.join(", ", missing.stream().map(Smart::label).toList())
                    + (missing.size() == 1 ? " is missing." : " are missing."),
                "Complete it; until then it can be kept as a draft.",
                missing.stream()
                    .map(letter -> new Refusal.Fault(letter.label(), letter.remedy() + "."))
                    .toList()));
  }
}
