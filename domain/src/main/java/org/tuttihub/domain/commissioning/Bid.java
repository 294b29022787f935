package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * A partner's expression of interest. It is received; found complete, or returned with what is
 * missing and then received again; assessed by what reviewers scored; and awarded or declined. The
 * partner may withdraw it until it is decided. From the day it is complete its words and its money
 * stay as they are, and so does what was found of the share from elsewhere.
 */
public sealed interface Bid {

  Offer offer();

  /** It came. */
  record Received(Offer offer) implements Bid {}

  /** Something is missing, and the partner was told. */
  record Returned(Offer offer, String why, LocalDate on) implements Bid {}

  /** All is there. */
  record Complete(Offer offer, Share share, LocalDate on) implements Bid {}

  /** Reviewers have scored it. */
  record Assessed(Offer offer, Share share, Assessment assessment) implements Bid {}

  /** It gets what it asked for; a project comes of it. */
  record Awarded(Offer offer, Share share, Assessment assessment, LocalDate on) implements Bid {}

  /** The hub said no, and why. */
  record Declined(
      Offer offer, Optional<Share> share, Optional<Assessment> assessment, String why, LocalDate on)
      implements Bid {}

  /** The partner thought better of it. */
  record Withdrawn(
      Offer offer, Optional<Share> share, Optional<Assessment> assessment, String why, LocalDate on)
      implements Bid {}

  /** The state's name as people read it. */
  enum State {
    RECEIVED,
    RETURNED,
    COMPLETE,
    ASSESSED,
    AWARDED,
    DECLINED,
    WITHDRAWN;

    /** In a sentence. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  default State state() {
    return switch (this) {
      case Received _ -> State.RECEIVED;
      case Returned _ -> State.RETURNED;
      case Complete _ -> State.COMPLETE;
      case Assessed _ -> State.ASSESSED;
      case Awarded _ -> State.AWARDED;
      case Declined _ -> State.DECLINED;
      case Withdrawn _ -> State.WITHDRAWN;
    };
  }

  default Identity identity() {
    return offer().identity();
  }

  /** What was found of the share from elsewhere; absent until it is complete. */
  default Optional<Share> shared() {
    return switch (this) {
      case Received _, Returned _ -> Optional.empty();
      case Complete b -> Optional.of(b.share());
      case Assessed b -> Optional.of(b.share());
      case Awarded b -> Optional.of(b.share());
      case Declined b -> b.share();
      case Withdrawn b -> b.share();
    };
  }

  /** What reviewers made of it; absent until it is assessed. */
  default Optional<Assessment> judged() {
    return switch (this) {
      case Received _, Returned _, Complete _ -> Optional.empty();
      case Assessed b -> Optional.of(b.assessment());
      case Awarded b -> Optional.of(b.assessment());
      case Declined b -> b.assessment();
      case Withdrawn b -> b.assessment();
    };
  }

  /** The partner says something else, or what was missing: until it is complete. */
  default Outcome<Bid> revise(UnaryOperator<Offer> change) {
    return switch (this) {
      case Received(Offer o) -> Outcome.done(new Received(change.apply(o)));
      case Returned(Offer o, String _, LocalDate _) -> Outcome.done(new Received(change.apply(o)));
      case Complete _, Assessed _, Awarded _, Declined _, Withdrawn _ ->
          notNow("changed", "a received or a returned one");
    };
  }

  /** Whether all is there, told before anybody asks what its share is. */
  default Outcome<Offer> whole(Brief asked) {
    if (!(this instanceof Received(Offer o))) {
      return notNow("found complete", "a received one");
    }
    List<Fault> missing = o.missing(asked);
    return missing.isEmpty()
        ? Outcome.done(o)
        : No.rule(
            "commissioning.bid-incomplete",
            identity() + " is not complete.",
            "Return it with what is missing: bids return " + identity() + ".",
            missing);
  }

  /** All is there. */
  default Outcome<Bid> complete(Brief asked, Share share, LocalDate on) {
    return whole(asked).map(o -> new Complete(o, share, on));
  }

  /** The partner is told what is missing. */
  default Outcome<Bid> giveBack(String why, LocalDate on) {
    return this instanceof Received(Offer o)
        ? Outcome.done(new Returned(o, why, on))
        : notNow("returned", "a received one");
  }

  /** A share that falls short is let pass. */
  default Outcome<Bid> override(Share.Exemption why) {
    return switch (this) {
      case Complete(Offer o, Share s, LocalDate on) ->
          s.overridden(identity().ref(), why).map(t -> new Complete(o, t, on));
      case Assessed(Offer o, Share s, Assessment a) ->
          s.overridden(identity().ref(), why).map(t -> new Assessed(o, t, a));
      case Received _, Returned _, Awarded _, Declined _, Withdrawn _ ->
          notNow("excepted from the rule", "a complete or an assessed one");
    };
  }

  /** Reviewers have scored it; also again, when one of them turns out to be barred. */
  default Outcome<Bid> assess(Assessment assessment) {
    return switch (this) {
      case Complete(Offer o, Share s, LocalDate _) -> Outcome.done(new Assessed(o, s, assessment));
      case Assessed(Offer o, Share s, Assessment _) -> Outcome.done(new Assessed(o, s, assessment));
      case Received _, Returned _, Awarded _, Declined _, Withdrawn _ ->
          notNow("assessed", "a complete one");
    };
  }

  /** Whether it can be awarded now: told before any money is committed for it. */
  default Outcome<Assessed> awardable() {
    return this instanceof Assessed a
        ? a.share().passed(identity().ref(), "bids override " + identity() + ".").map(_ -> a)
        : notNow("awarded", "an assessed one");
  }

  /** It gets what it asked for; refuses a share that falls short and was not let pass. */
  default Outcome<Bid> award(LocalDate on) {
    return awardable().map(a -> new Awarded(a.offer(), a.share(), a.assessment(), on));
  }

  /** The hub says no: to one that was assessed, or that never was complete. */
  default Outcome<Bid> decline(String why, LocalDate on) {
    return switch (this) {
      case Returned _, Assessed _ ->
          Outcome.done(new Declined(offer(), shared(), judged(), why, on));
      case Received _, Complete _, Awarded _, Declined _, Withdrawn _ ->
          notNow("declined", "an assessed or a returned one");
    };
  }

  /** The partner does not want it any more. */
  default Outcome<Bid> withdraw(String why, LocalDate on) {
    return switch (this) {
      case Received _, Returned _, Complete _, Assessed _ ->
          Outcome.done(new Withdrawn(offer(), shared(), judged(), why, on));
      case Awarded _, Declined _, Withdrawn _ -> notNow("withdrawn", "one that is not decided yet");
    };
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return No.notNow(identity().ref(), state().words(), step, wanted);
  }
}
