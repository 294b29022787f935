package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.values.Key;

/** What an award stands on, before any money is committed for it. */
record AwardGround(
    Bid.Assessed bid, Call call, Optional<BudgetLine> line, Optional<UUID> activity) {

  static Outcome<AwardGround> of(
      Acting acting, CommissioningRecords records, Bid bid, AwardBid.Request asked) {
    return bid.awardable()
        .then(
            assessed ->
                deciding(records, bid)
                    .then(call -> untainted(records, assessed, call))
                    .then(call -> live(acting, records, assessed, call))
                    .then(
                        call ->
                            line(records, call, asked.line(), bid)
                                .then(
                                    line ->
                                        activity(records, asked.activity())
                                            .map(a -> new AwardGround(assessed, call, line, a)))));
  }

  private static Outcome<Call> deciding(CommissioningRecords records, Bid bid) {
    Call call = Panels.call(records, bid);
    return call.state() == Call.State.ASSESSED
        ? Outcome.done(call)
        : no(
            "commissioning.call-not-assessed",
            call.identity()
                + " is "
                + call.state().words()
                + "; awards are made once every bid"
                + " is assessed.",
            "Assess it first: calls assess " + call.identity() + ".");
  }

  /** Whoever has come to be barred since must not have had a say. */
  private static Outcome<Call> untainted(
      CommissioningRecords records, Bid.Assessed bid, Call call) {
    List<UUID> barred = Panels.of(records, call).on(bid).barred();
    return bid.assessment().reviewers().stream().noneMatch(barred::contains)
        ? Outcome.done(call)
        : no(
            "commissioning.tainted",
            "Somebody whose score counts for "
                + bid.identity()
                + " has declared an interest in its partner since.",
            "Assess it anew without them: calls assess " + call.identity() + ".");
  }

  private static Outcome<Call> live(
      Acting acting, CommissioningRecords records, Bid.Assessed bid, Call call) {
    return records
        .standings()
        .named(new Key.ById(bid.offer().partner()), acting.today())
        .then(
            partner ->
                partner
                    .notLive()
                    .map(
                        why ->
                            AwardGround.<Call>no(
                                "commissioning.partner-not-live",
                                partner.ref()
                                    + " cannot get an award on "
                                    + acting.today()
                                    + ": "
                                    + why,
                                "Bring its agreement into force first: partners show "
                                    + partner.ref()
                                    + "."))
                    .orElseGet(() -> Outcome.done(call)));
  }

  private static Outcome<Optional<BudgetLine>> line(
      CommissioningRecords records, Call call, Optional<Key> named, Bid bid) {
    if (bid.offer().budget().grant().isZero()) {
      return Outcome.done(Optional.empty());
    }
    return named
        .or(() -> call.brief().line().map(Key.ById::new))
        .map(key -> records.budgetLines().named(key).map(Optional::of))
        .orElseGet(
            () ->
                no(
                    "commissioning.no-line",
                    call.identity() + " names no budget line that pays.",
                    "Name it (line): budget-lines list."));
  }

  private static Outcome<Optional<UUID>> activity(
      CommissioningRecords records, Optional<Key> named) {
    return named
        .map(
            key ->
                records
                    .activities()
                    .named(key)
                    .map(Activity::identity)
                    .<Optional<UUID>>map(i -> Optional.of(i.id())))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
