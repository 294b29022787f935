package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Key;

/** Opens calls and closes them, and ends them with an answer to every bid. */
public final class RunCall {

  /** Which call. */
  public record Step(Key id) {}

  /**
   * Which call is opened.
   *
   * @param facts what a policy wants to know, as {@code name=value}; never kept
   */
  public record Open(Key id, Map<String, String> facts) {}

  /** Which call is over, and why. */
  public record End(Key id, String why) {}

  /**
   * Which call is decided.
   *
   * @param why what the bids that get no award are told; needed where there are any
   */
  public record Decide(Key id, Optional<String> why) {}

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final CommissioningRules rules;

  public RunCall(UnitOfWork<? extends CommissioningRecords> work, CommissioningRules rules) {
    this.work = work;
    this.rules = rules;
  }

  /** Opens it by the rules of the day; refuses a draft that does not say what must be known. */
  public Outcome<Receipt> open(Acting acting, Open asked) {
    Outcome<Rules> today =
        work.look(records -> records.calls().named(asked.id()))
            .then(call -> call.openable(acting.today()))
            .then(_ -> rules.on(CommissioningRules.Asked.before(acting.today(), asked.facts())))
            .map(answer -> Rules.of(answer.terms(), answer.by()));
    return step(
        acting,
        asked.id(),
        call ->
            call.openable(acting.today()).then(_ -> today).then(r -> call.open(r, acting.today())),
        " is open.");
  }

  /** Refuses before its day, with too few asked, and with nobody to score. */
  public Outcome<Receipt> close(Acting acting, Step asked) {
    return step(acting, asked.id(), call -> call.close(acting.today()), " is closed.");
  }

  /** Refuses one that is assessed. */
  public Outcome<Receipt> cancel(Acting acting, End asked) {
    return step(
        acting, asked.id(), call -> call.cancel(asked.why(), acting.today()), " is cancelled.");
  }

  /** Refuses one without an award; whoever has no answer yet is declined. */
  public Outcome<Receipt> decide(Acting acting, Decide asked) {
    return ended(
        acting,
        asked.id(),
        asked.why().orElse(""),
        (call, bids) ->
            call.decide(acting.today())
                .then(
                    decided ->
                        awarded(bids)
                            ? Outcome.done(decided)
                            : no(
                                "commissioning.no-award",
                                "No bid for " + call.identity() + " was awarded.",
                                "Award one (bids award), or say that none is suitable (calls"
                                    + " none-suitable).")),
        " is decided.");
  }

  /** Refuses one with an award; every bid is declined, and what it was to answer stays open. */
  public Outcome<Receipt> noneSuitable(Acting acting, End asked) {
    return ended(
        acting,
        asked.id(),
        asked.why(),
        (call, bids) ->
            awarded(bids)
                ? no(
                    "commissioning.awarded",
                    "A bid for " + call.identity() + " was awarded.",
                    "Decide it: calls decide " + call.identity() + ".")
                : call.noneSuitable(asked.why(), acting.today()),
        " ends: none is suitable.");
  }

  private interface Ending {
    Outcome<Call> of(Call call, List<Stored<Bid>> bids);
  }

  private Outcome<Receipt> ended(Acting acting, Key id, String why, Ending ending, String said) {
    return work.decide(
        acting,
        records ->
            records
                .calls()
                .require(acting, id)
                .then(
                    stored -> {
                      List<Stored<Bid>> bids = records.bids().of(stored.value().identity().id());
                      return ending
                          .of(stored.value(), bids)
                          .then(
                              call ->
                                  declined(acting, records, bids, why)
                                      .map(n -> told(acting, records, stored.with(call), said, n)));
                    }));
  }

  private static Receipt told(
      Acting acting, CommissioningRecords records, Stored<Call> call, String said, int declined) {
    return records
        .calls()
        .replaced(acting, call, call.value().identity() + said)
        .fact("declined", declined);
  }

  private static boolean awarded(List<Stored<Bid>> bids) {
    return bids.stream().anyMatch(b -> b.value().state() == Bid.State.AWARDED);
  }

  /** Declines what is not decided; how many that were. */
  private static Outcome<Integer> declined(
      Acting acting, CommissioningRecords records, List<Stored<Bid>> bids, String why) {
    List<Stored<Bid>> open = bids.stream().filter(b -> isUndecided(b.value())).toList();
    if (!open.isEmpty() && why.isBlank()) {
      return Outcome.refused(
          Refusal.rule(
              "commissioning.no-reason",
              open.size() + (open.size() == 1 ? " bid has" : " bids have") + " no answer yet.",
              "Say what they are told (why), or decline each with its own reason: bids decline.",
              List.of(new Fault("why", "It is missing."))));
    }
    return Outcome.each(
            open,
            bid ->
                bid.value()
                    .decline(why, acting.today())
                    .map(no -> records.bids().replace(bid.with(no))))
        .map(List::size);
  }

  private static boolean isUndecided(Bid bid) {
    return switch (bid.state()) {
      case RECEIVED, RETURNED, COMPLETE, ASSESSED -> true;
      case AWARDED, DECLINED, WITHDRAWN -> false;
    };
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Call, Outcome<Call>> step, String said) {
    return work.decide(
        acting, records -> records.calls().step(acting, id, step, c -> c.identity() + said));
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
