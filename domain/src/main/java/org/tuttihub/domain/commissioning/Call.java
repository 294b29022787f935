package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * A call for expressions of interest. It is drafted; it opens, and partners are asked to bid; it
 * closes, and reviewers score what came; once every bid is assessed, awards are made, and it is
 * decided; or none is suitable, and the need stays open. Until it is assessed it may be cancelled.
 */
public sealed interface Call {

  Brief brief();

  /** Being written. */
  record Drafted(Brief brief) implements Call {}

  /** Partners may bid. */
  record Open(Brief brief, Rules rules, LocalDate since) implements Call {}

  /** Bids are in, and are scored. */
  record Closed(Brief brief, Rules rules, LocalDate on) implements Call {}

  /** Every bid is assessed. */
  record Assessed(Brief brief, Rules rules, LocalDate on) implements Call {}

  /** Every bid has its answer, one or more of them an award. */
  record Decided(Brief brief, Rules rules, LocalDate on) implements Call {}

  /** No bid was good enough: what it was to answer stays open. */
  record NoneSuitable(Brief brief, Rules rules, String why, LocalDate on) implements Call {}

  /** It was given up before anything was decided. */
  record Cancelled(Brief brief, Optional<Rules> opened, String why, LocalDate on) implements Call {}

  /** The state's name as people read it. */
  enum State {
    DRAFTED,
    OPEN,
    CLOSED,
    ASSESSED,
    DECIDED,
    NONE_SUITABLE,
    CANCELLED;

    /** In a sentence: {@code none suitable}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether nothing of it is secret any more. */
    public boolean isOver() {
      return this == DECIDED || this == NONE_SUITABLE || this == CANCELLED;
    }
  }

  default State state() {
    return switch (this) {
      case Drafted _ -> State.DRAFTED;
      case Open _ -> State.OPEN;
      case Closed _ -> State.CLOSED;
      case Assessed _ -> State.ASSESSED;
      case Decided _ -> State.DECIDED;
      case NoneSuitable _ -> State.NONE_SUITABLE;
      case Cancelled _ -> State.CANCELLED;
    };
  }

  /** By which rules it is run; absent until it was opened. */
  default Optional<Rules> ruled() {
    return switch (this) {
      case Drafted _ -> Optional.empty();
      case Open c -> Optional.of(c.rules());
      case Closed c -> Optional.of(c.rules());
      case Assessed c -> Optional.of(c.rules());
      case Decided c -> Optional.of(c.rules());
      case NoneSuitable c -> Optional.of(c.rules());
      case Cancelled c -> c.opened();
    };
  }

  default Identity identity() {
    return brief().identity();
  }

  /** A new one; refuses what {@link Brief#checked} does. */
  static Outcome<Call> draft(Brief brief) {
    return brief.checked().map(Drafted::new);
  }

  /** A draft is rewritten; of an open one only the closing day may move. */
  default Outcome<Call> change(UnaryOperator<Brief> change) {
    return switch (this) {
      case Drafted(Brief b) -> change.apply(b).checked().map(Drafted::new);
      case Open(Brief b, Rules r, LocalDate since) ->
          change.apply(b).checked().then(next -> moved(b, next).map(n -> new Open(n, r, since)));
      case Closed _, Assessed _, Decided _, NoneSuitable _, Cancelled _ ->
          notNow("changed", "a drafted or an open one");
    };
  }

  private static Outcome<Brief> moved(Brief before, Brief after) {
    return after.equals(before.closing(after.closes()))
        ? Outcome.done(after)
        : No.rule(
            "commissioning.call-open",
            before.identity() + " is open: partners bid by what it says.",
            "Move its closing day only, or cancel it and write another.");
  }

  /** Partners are asked, while it is drafted or open. */
  default Outcome<Call> invite(List<UUID> partners, LocalDate on) {
    return switch (this) {
      case Drafted(Brief b) -> Outcome.done(new Drafted(b.inviting(partners, on)));
      case Open(Brief b, Rules r, LocalDate since) ->
          Outcome.done(new Open(b.inviting(partners, on), r, since));
      case Closed _, Assessed _, Decided _, NoneSuitable _, Cancelled _ ->
          notNow("opened to more partners", "a drafted or an open one");
    };
  }

  /** It is said who scores the bids, until they are assessed. */
  default Outcome<Call> reviewedBy(List<UUID> people, List<UUID> standIns) {
    return switch (this) {
      case Drafted(Brief b) -> Outcome.done(new Drafted(b.reviewedBy(people, standIns)));
      case Open(Brief b, Rules r, LocalDate on) ->
          Outcome.done(new Open(b.reviewedBy(people, standIns), r, on));
      case Closed(Brief b, Rules r, LocalDate on) ->
          reviewed(b.reviewedBy(people, standIns), r).map(n -> new Closed(n, r, on));
      case Assessed _, Decided _, NoneSuitable _, Cancelled _ ->
          notNow("given other reviewers", "one that is not assessed yet");
    };
  }

  /** Whether it can be opened, told before anybody looks for the rules of the day. */
  default Outcome<Brief> openable(LocalDate today) {
    if (!(this instanceof Drafted(Brief b))) {
      return notNow("opened", "a drafted one");
    }
    List<Fault> missing = b.missing(today);
    return missing.isEmpty()
        ? Outcome.done(b)
        : No.rule(
            "commissioning.call-incomplete",
            identity() + " does not say yet what partners must know.",
            "Add what is missing: calls change " + identity() + ".",
            missing);
  }

  /** Partners may bid from now on. */
  default Outcome<Call> open(Rules rules, LocalDate today) {
    return openable(today).map(b -> new Open(b, rules, today));
  }

  /**
   * Whether a bid may come on a day; refuses one after the closing day unless it says why it is
   * taken.
   */
  default Outcome<Call> takes(LocalDate on, String late) {
    if (!(this instanceof Open(Brief b, Rules _, LocalDate since))) {
      return notNow("bid for", "an open one");
    }
    if (on.isBefore(since)) {
      return No.rule(
          "commissioning.too-early",
          identity() + " has been open since " + since + "; nobody can have bid on " + on + ".",
          "Give the day on which the bid came.");
    }
    return on.isAfter(b.closes()) && late.isBlank()
        ? No.rule(
            "commissioning.too-late",
            identity() + " took bids until " + b.closes() + "; this one came on " + on + ".",
            "Say why it is taken all the same (late), or tell the partner that it is not.",
            List.of(new Fault("late", "It is missing.")))
        : Outcome.done(this);
  }

  /** No more bids; refuses before its day, with too few asked, and with nobody to score. */
  default Outcome<Call> close(LocalDate today) {
    if (!(this instanceof Open(Brief b, Rules r, LocalDate _))) {
      return notNow("closed", "an open one");
    }
    if (today.isBefore(b.closes())) {
      return No.rule(
          "commissioning.closes-later",
          identity() + " takes bids until " + b.closes() + ".",
          "Close it then, or move its closing day: calls change " + identity() + ".");
    }
    if (b.invited().size() < r.invitations()) {
      return No.rule(
          "commissioning.too-few-asked",
          b.invited().size()
              + " were asked to bid; "
              + r.procedure()
              + ": "
              + r.invitations()
              + " at the least.",
          "Ask more, and move the closing day: calls invite " + identity() + ".");
    }
    return reviewed(b, r).map(n -> new Closed(n, r, today));
  }

  /** Every bid is assessed; also again, when a conflict came to light afterwards. */
  default Outcome<Call> assess(LocalDate today) {
    return switch (this) {
      case Closed(Brief b, Rules r, LocalDate _) -> Outcome.done(new Assessed(b, r, today));
      case Assessed(Brief b, Rules r, LocalDate _) -> Outcome.done(new Assessed(b, r, today));
      case Drafted _, Open _, Decided _, NoneSuitable _, Cancelled _ ->
          notNow("assessed", "a closed one");
    };
  }

  /** Every bid has its answer. */
  default Outcome<Call> decide(LocalDate today) {
    return this instanceof Assessed(Brief b, Rules r, LocalDate _)
        ? Outcome.done(new Decided(b, r, today))
        : notNow("decided", "an assessed one");
  }

  /** None is good enough. */
  default Outcome<Call> noneSuitable(String why, LocalDate today) {
    return this instanceof Assessed(Brief b, Rules r, LocalDate _)
        ? Outcome.done(new NoneSuitable(b, r, why, today))
        : notNow("ended without an award", "an assessed one");
  }

  /** It is given up, before it is assessed. */
  default Outcome<Call> cancel(String why, LocalDate today) {
    return switch (this) {
      case Drafted _, Open _, Closed _ -> Outcome.done(new Cancelled(brief(), ruled(), why, today));
      case Assessed _, Decided _, NoneSuitable _, Cancelled _ ->
          notNow("cancelled", "one that is not assessed yet");
    };
  }

  /** Refuses when nobody scores, or fewer than its rules ask for. */
  private static Outcome<Brief> reviewed(Brief b, Rules rules) {
    if (b.reviewers().isEmpty()) {
      return No.rule(
          "commissioning.no-reviewer",
          "Nobody is named who scores the bids of " + b.identity() + ".",
          "Name them: calls review-by " + b.identity() + ".");
    }
    int named = b.everyReviewer().size();
    return rules
        .reviewers()
        .filter(least -> named < least)
        .map(
            least ->
                No.<Brief>rule(
                    "commissioning.too-few-reviewers",
                    named
                        + (named == 1 ? " reviewer is" : " reviewers are")
                        + " named for "
                        + b.identity()
                        + "; its rules ("
                        + rules.by()
                        + ") ask for "
                        + least
                        + " for each bid.",
                    "Name more, all of them at once: calls review-by " + b.identity() + "."))
        .orElseGet(() -> Outcome.done(b));
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return No.notNow(identity().ref(), state().words(), step, wanted);
  }
}
