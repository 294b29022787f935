package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Signed.Side;
import org.tuttihub.domain.commissioning.Signed.Signature;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What comes of an award. Hub and partner sign its agreement, one after the other; with both
 * signatures it is live, and its instalments are paid. When delivery ends its evaluation is due:
 * what it came to, so that the share from elsewhere is computed again, and data and a case study.
 * It is evaluated, and closed. On a breach it is suspended, and goes on or is withdrawn.
 */
public sealed interface Project {

  Contract contract();

  /** Decided, and nobody has signed. */
  record Awarded(Contract contract) implements Project {}

  /** One has signed. */
  record PartSigned(Contract contract, Signature first) implements Project {}

  /** Under way. */
  record Live(Contract contract, Signed signed, LocalDate since) implements Project {}

  /** Stopped, for a reason; nothing is paid. */
  record Suspended(Contract contract, Signed signed, String why, LocalDate on) implements Project {}

  /** Delivery is over; what it came to is known once it was accounted for. */
  record EvaluationDue(Contract contract, Signed signed, LocalDate since, Optional<Actuals> actuals)
      implements Project {}

  /** It is known what came of it. */
  record Evaluated(Contract contract, Signed signed, Actuals actuals, Evaluation evaluation)
      implements Project {}

  /** Over; what was not needed of its money is released. */
  record Closed(
      Contract contract, Signed signed, Actuals actuals, Evaluation evaluation, LocalDate on)
      implements Project {}

  /** Ended before its time; what was not paid is released. */
  record Withdrawn(Contract contract, List<Signature> signatures, String why, LocalDate on)
      implements Project {
    public Withdrawn {
      signatures = List.copyOf(signatures);
    }
  }

  /** The state's name as people read it. */
  enum State {
    AWARDED,
    PART_SIGNED,
    LIVE,
    SUSPENDED,
    EVALUATION_DUE,
    EVALUATED,
    CLOSED,
    WITHDRAWN;

    /** In a sentence: {@code evaluation due}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  default State state() {
    return switch (this) {
      case Awarded _ -> State.AWARDED;
      case PartSigned _ -> State.PART_SIGNED;
      case Live _ -> State.LIVE;
      case Suspended _ -> State.SUSPENDED;
      case EvaluationDue _ -> State.EVALUATION_DUE;
      case Evaluated _ -> State.EVALUATED;
      case Closed _ -> State.CLOSED;
      case Withdrawn _ -> State.WITHDRAWN;
    };
  }

  default Identity identity() {
    return contract().identity();
  }

  /** The signatures there are, the hub's first. */
  default List<Signature> signatures() {
    return switch (this) {
      case Awarded _ -> List.of();
      case PartSigned p -> List.of(p.first());
      case Live p -> both(p.signed());
      case Suspended p -> both(p.signed());
      case EvaluationDue p -> both(p.signed());
      case Evaluated p -> both(p.signed());
      case Closed p -> both(p.signed());
      case Withdrawn p -> p.signatures();
    };
  }

  private static List<Signature> both(Signed signed) {
    return List.of(signed.hub(), signed.partner());
  }

  /** What it came to, once that is known. */
  default Optional<Actuals> accounted() {
    return switch (this) {
      case EvaluationDue p -> p.actuals();
      case Evaluated p -> Optional.of(p.actuals());
      case Closed p -> Optional.of(p.actuals());
      case Awarded _, PartSigned _, Live _, Suspended _, Withdrawn _ -> Optional.empty();
    };
  }

  /** One side signs; with the second signature it is live. */
  default Outcome<Project> sign(Signature signature) {
    return switch (this) {
      case Awarded(Contract c) -> Outcome.done(new PartSigned(c, signature));
      case PartSigned(Contract c, Signature first) ->
          first.side() == signature.side()
              ? No.rule(
                  "commissioning.signed-already",
                  "It was signed for the "
                      + first.side().name().toLowerCase(Locale.ROOT)
                      + " on "
                      + first.on()
                      + ".",
                  "The other side signs now.")
              : Outcome.done(
                  first.side() == Side.HUB
                      ? new Live(c, new Signed(first, signature), signature.on())
                      : new Live(c, new Signed(signature, first), signature.on()));
      case Live _, Suspended _, EvaluationDue _, Evaluated _, Closed _, Withdrawn _ ->
          notNow("signed", "one that lacks a signature");
    };
  }

  /** An instalment is paid: while it is live, and until it is closed. */
  default Outcome<Project> pay(int instalment, LocalDate on) {
    return switch (this) {
      case Live(Contract c, Signed s, LocalDate since) ->
          c.pay(instalment, on).map(p -> new Live(p, s, since));
      case EvaluationDue(Contract c, Signed s, LocalDate since, Optional<Actuals> actuals) ->
          c.pay(instalment, on).map(p -> new EvaluationDue(p, s, since, actuals));
      case Evaluated(Contract c, Signed s, Actuals actuals, Evaluation e) ->
          c.pay(instalment, on).map(p -> new Evaluated(p, s, actuals, e));
      case Awarded _, PartSigned _, Suspended _, Closed _, Withdrawn _ ->
          notNow("paid", "one that is live, or whose evaluation is due or done");
    };
  }

  /** It is stopped at once. */
  default Outcome<Project> suspend(String why, LocalDate on) {
    return this instanceof Live(Contract c, Signed s, LocalDate _)
        ? Outcome.done(new Suspended(c, s, why, on))
        : notNow("suspended", "a live one");
  }

  /** It goes on. */
  default Outcome<Project> resume(LocalDate on) {
    return this instanceof Suspended(Contract c, Signed s, String _, LocalDate _)
        ? Outcome.done(new Live(c, s, on))
        : notNow("resumed", "a suspended one");
  }

  /** Delivery is over. */
  default Outcome<Project> end(LocalDate on) {
    return this instanceof Live(Contract c, Signed s, LocalDate _)
        ? Outcome.done(new EvaluationDue(c, s, on, Optional.empty()))
        : notNow("ended", "a live one");
  }

  /** Whether it can be accounted for, told before anybody asks what its share is. */
  default Outcome<Budget> accountable(Budget budget) {
    if (!(this instanceof EvaluationDue)) {
      return notNow("accounted for", "one whose evaluation is due");
    }
    if (!budget.faults().isEmpty()) {
      return No.rule(
          "commissioning.does-not-add-up",
          "What " + identity() + " came to does not add up.",
          "Correct what is named.",
          budget.faults());
    }
    if (budget.grant().compareTo(contract().grant()) > 0) {
      return No.rule(
          "commissioning.beyond-grant",
          "It would have used " + budget.grant() + " of a grant of " + contract().grant() + ".",
          "Say who bore the rest.");
    }
    Money paid = contract().paid();
    return budget.grant().compareTo(paid) < 0
        ? No.rule(
            "commissioning.below-paid",
            paid + " of the grant is paid, more than the " + budget.grant() + " that were used.",
            "Take the difference back from the partner first, or correct what was used.")
        : Outcome.done(budget);
  }

  /** It is known what it came to. */
  default Outcome<Project> account(Actuals actuals) {
    return accountable(actuals.budget())
        .then(
            _ ->
                this instanceof EvaluationDue(Contract c, Signed s, LocalDate since, _)
                    ? Outcome.done(new EvaluationDue(c, s, since, Optional.of(actuals)))
                    : notNow("accounted for", "one whose evaluation is due"));
  }

  /** A share that falls short at the actuals is let pass. */
  default Outcome<Project> override(Share.Exemption why) {
    return this instanceof EvaluationDue(Contract c, Signed s, LocalDate since, var actuals)
            && actuals.isPresent()
        ? actuals
            .get()
            .share()
            .overridden(identity().ref(), why)
            .map(t -> new EvaluationDue(c, s, since, Optional.of(actuals.get().with(t))))
        : notNow("excepted from the rule", "one that was accounted for and not evaluated");
  }

  /** It is known what came of it; refuses as long as it is not accounted for and its share met. */
  default Outcome<Project> evaluate(Evaluation evaluation) {
    if (!(this instanceof EvaluationDue(Contract c, Signed s, LocalDate _, var actuals))) {
      return notNow("evaluated", "one whose evaluation is due");
    }
    if (actuals.isEmpty()) {
      return No.rule(
          "commissioning.no-actuals",
          "It is not known yet what " + identity() + " came to.",
          "Account for it first: projects account " + identity() + ".");
    }
    return actuals
        .get()
        .share()
        .passed(identity().ref(), "projects override " + identity() + ".")
        .map(_ -> new Evaluated(c, s, actuals.get(), evaluation));
  }

  /** It is over; refuses as long as something of what it used is not paid. */
  default Outcome<Project> close(LocalDate on) {
    if (!(this instanceof Evaluated(Contract c, Signed s, Actuals a, Evaluation e))) {
      return notNow("closed", "an evaluated one");
    }
    Money owed = a.budget().grant().minus(c.grant().minus(c.borneByHub())).minus(c.paid());
    return owed.compareTo(Money.ZERO) > 0
        ? No.rule(
            "commissioning.unpaid",
            "It used " + a.budget().grant() + " of the grant, and " + owed + " is not paid.",
            "Pay what is due first: projects pay " + identity() + ".")
        : Outcome.done(new Closed(c, s, a, e, on));
  }

  /** It ends before its time. */
  default Outcome<Project> withdraw(String why, LocalDate on) {
    return switch (this) {
      case Awarded _, PartSigned _, Live _, Suspended _ ->
          Outcome.done(new Withdrawn(contract(), signatures(), why, on));
      case EvaluationDue _, Evaluated _, Closed _, Withdrawn _ ->
          notNow("withdrawn", "one whose delivery is not over");
    };
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return No.notNow(identity().ref(), state().words(), step, wanted);
  }
}
