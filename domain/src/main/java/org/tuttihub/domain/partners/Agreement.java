package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.Termination.Decision;
import org.tuttihub.domain.partners.Termination.Proposal;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.values.Identity;

/**
 * An agreement between the hub and a partner for a period. It is drafted, signed by one and by the
 * other, and goes live when its period has begun and the partner holds what the hub's terms
 * require. It is reviewed at least yearly, and then goes on or ends; the next period's agreement is
 * drafted before it is over. On a safeguarding concern it is suspended at once. Ending it early is
 * proposed on grounds, and decided by whoever has the final say, for good. That its last day has
 * passed is not kept but follows from the day.
 */
public sealed interface Agreement {

  AgreementFacts facts();

  /** It is being written. */
  record Drafted(AgreementFacts facts) implements Agreement {}

  /** One has signed, and its wording stays as it is. */
  record PartSigned(AgreementFacts facts, Signature first) implements Agreement {}

  /** Both have signed. */
  record Signed(AgreementFacts facts, Signatures both) implements Agreement {}

  /** It holds. */
  record Live(AgreementFacts facts, Run run) implements Agreement {}

  /** It holds, and the two look at how it goes. */
  record InReview(AgreementFacts facts, Run run, LocalDate since) implements Agreement {}

  /**
   * Nothing is done under it.
   *
   * @param concern what the safeguarding concern is about, without names of people
   */
  record Suspended(AgreementFacts facts, Run run, String concern, LocalDate on)
      implements Agreement {}

  /** Ending it is proposed. */
  record TerminationProposed(AgreementFacts facts, Run run, Proposal proposal)
      implements Agreement {}

  /** It was ended on grounds, for good. */
  record Terminated(AgreementFacts facts, Run run, Proposal proposal, Decision decision)
      implements Agreement {}

  /** It was not taken further after a review. */
  record Ended(AgreementFacts facts, Run run, String why, LocalDate on) implements Agreement {}

  /**
   * It never went live.
   *
   * @param signed by whom, by then
   */
  record Discarded(AgreementFacts facts, List<Signature> signed, String why, LocalDate on)
      implements Agreement {
    public Discarded {
      signed = List.copyOf(signed);
    }
  }

  /** The state that is kept, which no day changes: never {@code EXPIRED}. */
  default AgreementStanding state() {
    return switch (this) {
      case Drafted _ -> AgreementStanding.DRAFTED;
      case PartSigned _ -> AgreementStanding.PART_SIGNED;
      case Signed _ -> AgreementStanding.SIGNED;
      case Live _ -> AgreementStanding.LIVE;
      case InReview _ -> AgreementStanding.IN_REVIEW;
      case Suspended _ -> AgreementStanding.SUSPENDED;
      case TerminationProposed _ -> AgreementStanding.TERMINATION_PROPOSED;
      case Terminated _ -> AgreementStanding.TERMINATED;
      case Ended _ -> AgreementStanding.ENDED;
      case Discarded _ -> AgreementStanding.DISCARDED;
    };
  }

  /** How it stands on a day: what was live has expired once its last day has passed. */
  default AgreementStanding standing(LocalDate today) {
    return (this instanceof Live || this instanceof InReview || this instanceof Suspended)
            && facts().last().isBefore(today)
        ? AgreementStanding.EXPIRED
        : state();
  }

  default Identity identity() {
    return facts().identity();
  }

  /** Whether work may be done under it on a day. */
  default boolean isInForce(LocalDate day) {
    return (this instanceof Live || this instanceof InReview) && facts().spans(day);
  }

  /** Whether it is neither over nor given up: the partnership cannot end before it. */
  default boolean isOpen(LocalDate today) {
    return !standing(today).isOver();
  }

  /** How it runs or ran, where it ever went live. */
  default Optional<Run> ran() {
    return switch (this) {
      case Live a -> Optional.of(a.run());
      case InReview a -> Optional.of(a.run());
      case Suspended a -> Optional.of(a.run());
      case TerminationProposed a -> Optional.of(a.run());
      case Terminated a -> Optional.of(a.run());
      case Ended a -> Optional.of(a.run());
      case Drafted _, PartSigned _, Signed _, Discarded _ -> Optional.empty();
    };
  }

  /** The signatures that it has. */
  default List<Signature> signed() {
    return switch (this) {
      case Drafted _ -> List.of();
      case PartSigned(AgreementFacts _, Signature first) -> List.of(first);
      case Signed(AgreementFacts _, Signatures both) -> List.of(both.hub(), both.partner());
      case Discarded d -> d.signed();
      case Live _, InReview _, Suspended _, TerminationProposed _, Terminated _, Ended _ ->
          ran().map(Run::signatures).map(s -> List.of(s.hub(), s.partner())).orElseThrow();
    };
  }

  /** Its wording or its days change, while nobody has signed. */
  default Outcome<Agreement> change(Function<AgreementFacts, Outcome<AgreementFacts>> change) {
    return this instanceof Drafted(AgreementFacts f)
        ? change.apply(f).map(Drafted::new)
        : notNow("changed", "a draft that nobody has signed");
  }

  /** Whether a signature is missing that can still be given. */
  default boolean isToBeSigned() {
    return this instanceof Drafted || this instanceof PartSigned;
  }

  /** Its text is made to be signed; from then on it is what was signed. */
  default Agreement onPaper(Printed text) {
    return switch (this) {
      case Drafted(AgreementFacts f) -> new Drafted(f.onPaper(text));
      case PartSigned(AgreementFacts f, Signature first) -> new PartSigned(f.onPaper(text), first);
      default -> this;
    };
  }

  /** One of the two signs; refuses whoever has signed already, and a day to come. */
  default Outcome<Agreement> sign(Signature signature, LocalDate today) {
    return signature.by(today).then(this::signedAlso);
  }

  /**
   * It goes live; refuses ({@code partners.not-ready}) while anything is missing, naming all of it:
   * signatures, its period, policies, the partner's standing, another agreement in force.
   *
   * @param months after how many months it is to be reviewed
   */
  default Outcome<Agreement> goLive(Readiness readiness, int months, LocalDate today) {
    if (!(this instanceof Drafted || this instanceof PartSigned || this instanceof Signed)) {
      return notNow("brought to life", "one that both have signed");
    }
    List<Fault> missing = readiness.missing(facts(), signed(), today);
    return missing.isEmpty() && this instanceof Signed(AgreementFacts f, Signatures both)
        ? Outcome.done(new Live(f, Run.beginning(both, f, months, today)))
        : Outcome.refused(
            Refusal.rule(
                "partners.not-ready",
                identity().ref() + " cannot go live yet.",
                "Supply what is missing and try again.",
                missing));
  }

  /** The two begin to look at how it goes. */
  default Outcome<Agreement> review(LocalDate today) {
    return this instanceof Live(AgreementFacts f, Run run)
        ? running(today, () -> new InReview(f, run, today))
        : notNow("reviewed", "a live one");
  }

  /** After a review it goes on, and is reviewed again after so many months. */
  default Outcome<Agreement> confirm(int months, LocalDate today) {
    return this instanceof InReview(AgreementFacts f, Run run, LocalDate _)
        ? running(today, () -> new Live(f, run.reviewed(f, months, today)))
        : notNow("confirmed", "one in review");
  }

  /** After a review it does not go on. */
  default Outcome<Agreement> end(String why, LocalDate today) {
    return this instanceof InReview(AgreementFacts f, Run run, LocalDate _)
        ? running(today, () -> new Ended(f, run, why, today))
        : notNow("ended", "one in review");
  }

  /** A safeguarding concern: nothing more is done under it, at once. */
  default Outcome<Agreement> suspend(String concern, LocalDate today) {
    return this instanceof Live || this instanceof InReview
        ? running(today, () -> new Suspended(facts(), ran().orElseThrow(), concern, today))
        : notNow("suspended", "one that is live or in review");
  }

  /** The concern is settled. */
  default Outcome<Agreement> resume(LocalDate today) {
    return this instanceof Suspended(AgreementFacts f, Run run, String _, LocalDate _)
        ? running(today, () -> new Live(f, run))
        : notNow("resumed", "a suspended one");
  }

  /**
   * Ending it is proposed.
   *
   * @param grounds as {@link Ground#checked} gave them
   */
  default Outcome<Agreement> propose(List<Ground> grounds, LocalDate today) {
    return this instanceof Live || this instanceof InReview || this instanceof Suspended
        ? running(
            today,
            () ->
                new TerminationProposed(facts(), ran().orElseThrow(), new Proposal(grounds, today)))
        : notNow("proposed for termination", "one that is live, in review or suspended");
  }

  /** Who decides ends it, for good; refuses what {@link Decision#ending} refuses. */
  default Outcome<Agreement> terminate(Decision decision, FinalSay finalSay) {
    return this instanceof TerminationProposed(AgreementFacts f, Run run, Proposal proposal)
        ? decision.ending(run, finalSay).map(d -> new Terminated(f, run, proposal, d))
        : notNow("terminated", "one whose termination is proposed");
  }

  /** Who decides lets it go on; refuses anybody else ({@code partners.final-say}). */
  default Outcome<Agreement> keep(Decision decision, FinalSay finalSay) {
    return this instanceof TerminationProposed(AgreementFacts f, Run run, Proposal _)
        ? decision.by(finalSay).map(_ -> new Live(f, run))
        : notNow("kept", "one whose termination is proposed");
  }

  /** It is given up before it ever went live. */
  default Outcome<Agreement> discard(String why, LocalDate today) {
    return this instanceof Drafted || this instanceof PartSigned || this instanceof Signed
        ? Outcome.done(new Discarded(facts(), signed(), why, today))
        : notNow("discarded", "one that has not gone live");
  }

  /**
   * The draft for the next period, with the same wording; refuses while this one does not hold.
   *
   * @param last its last day; absent for as long as this one, in whole months
   * @param months how long it may run
   */
  default Outcome<AgreementFacts> renewal(
      Identity identity, Optional<LocalDate> last, int months, LocalDate today) {
    if (standing(today) == AgreementStanding.EXPIRED) {
      return expired();
    }
    return this instanceof Live || this instanceof InReview
        ? facts().next(identity, last).checked(months)
        : notNow("renewed", "one that is live or in review");
  }

  private Outcome<Agreement> signedAlso(Signature signature) {
    return switch (this) {
      case Drafted(AgreementFacts f) -> Outcome.done(new PartSigned(f, signature));
      case PartSigned(AgreementFacts f, Signature first) ->
          first.and(signature, identity()).map(both -> new Signed(f, both));
      default -> notNow("signed", "a draft, or one that only the other has signed");
    };
  }

  private Outcome<Agreement> running(LocalDate today, Supplier<Agreement> next) {
    return standing(today) == AgreementStanding.EXPIRED ? expired() : Outcome.done(next.get());
  }

  private <T> Outcome<T> expired() {
    return Outcome.refused(
        Refusal.rule(
            "partners.expired",
            identity().ref() + " ended on " + facts().last() + ".",
            "Draft a new agreement: agreements add."));
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "partners.not-in-state",
            identity().ref() + " is " + state().words() + " and cannot be " + step + ".",
            "Only " + wanted + " can be " + step + "."));
  }
}
