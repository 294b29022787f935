package org.tuttihub.application.commissioning;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Offer;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/**
 * Looks whether a bid is complete, and what the hub's rules make of its money. The rules are asked
 * before the work begins; when the bid has become another meanwhile, that is refused as stale.
 */
public final class CheckBid {

  /**
   * Which bid.
   *
   * @param facts what a policy wants to know, as {@code name=value}; never kept
   */
  public record Check(Key id, Map<String, String> facts) {}

  /** Which bid, and why. */
  public record Why(Key id, String why) {}

  /** Why a shortfall is let pass, and who approved that. */
  public record Exempt(Key id, String reason, String approver) {}

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final CommissioningRules rules;

  public CheckBid(UnitOfWork<? extends CommissioningRecords> work, CommissioningRules rules) {
    this.work = work;
    this.rules = rules;
  }

  /** What was seen before the rules were asked. */
  private record Seen(Bid bid, Call call, PartnerStanding partner) {}

  /** Refuses what is not complete, with everything that is missing. */
  public Outcome<Receipt> check(Acting acting, Check asked) {
    Outcome<Seen> seen = work.look(records -> seen(acting, records, asked.id()));
    Outcome<Share> share =
        seen.then(
            s ->
                s.bid()
                    .whole(s.call().brief())
                    .then(offer -> share(acting, offer, s.partner(), asked)));
    Optional<Bid> before =
        seen instanceof Outcome.Done<Seen>(Seen s) ? Optional.of(s.bid()) : Optional.empty();
    return work.decide(
        acting,
        records ->
            records
                .bids()
                .step(
                    acting,
                    asked.id(),
                    bid ->
                        running(records, bid)
                            .then(call -> bid.whole(call.brief()))
                            .then(_ -> asSeen(bid, before))
                            .then(_ -> share)
                            .then(
                                s ->
                                    bid.complete(
                                        Panels.call(records, bid).brief(), s, acting.today())),
                    bid -> bid.identity() + " is complete" + met(bid)));
  }

  private Outcome<Share> share(Acting acting, Offer offer, PartnerStanding partner, Check asked) {
    return rules
        .on(
            CommissioningRules.Asked.of(
                acting.today(), Stage.BID, offer.budget(), partner.types(), asked.facts()))
        .map(answer -> CommissioningRules.share(Stage.BID, acting.today(), answer));
  }

  private static String met(Bid bid) {
    return bid.shared()
        .filter(s -> !s.isMet())
        .map(s -> "; " + s.shortfall() + " too little of its cost comes from elsewhere.")
        .orElse(".");
  }

  private static Outcome<Seen> seen(Acting acting, CommissioningRecords records, Key id) {
    return records
        .bids()
        .named(id)
        .then(
            bid ->
                records
                    .standings()
                    .named(new Key.ById(bid.offer().partner()), acting.today())
                    .map(partner -> new Seen(bid, Panels.call(records, bid), partner)));
  }

  /** Refuses what is not received, or over. */
  public Outcome<Receipt> giveBack(Acting acting, Why asked) {
    return work.decide(
        acting,
        records ->
            step(
                acting,
                records,
                asked.id(),
                bid -> running(records, bid).then(_ -> bid.giveBack(asked.why(), acting.today())),
                " is returned."));
  }

  /** Refuses where nothing falls short, and where the rule has no exceptions. */
  public Outcome<Receipt> override(Acting acting, Exempt asked) {
    Share.Exemption why = new Share.Exemption(asked.reason(), asked.approver(), acting.today());
    return step(acting, asked.id(), bid -> bid.override(why), " may fall short of its share.");
  }

  /** Refuses what was not assessed, or is decided. */
  public Outcome<Receipt> decline(Acting acting, Why asked) {
    return step(
        acting, asked.id(), bid -> bid.decline(asked.why(), acting.today()), " is declined.");
  }

  /** Refuses what is decided. */
  public Outcome<Receipt> withdraw(Acting acting, Why asked) {
    return step(
        acting, asked.id(), bid -> bid.withdraw(asked.why(), acting.today()), " is withdrawn.");
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Bid, Outcome<Bid>> step, String said) {
    return work.decide(acting, records -> step(acting, records, id, step, said));
  }

  private static Outcome<Receipt> step(
      Acting acting,
      CommissioningRecords records,
      Key id,
      Function<Bid, Outcome<Bid>> step,
      String said) {
    return records.bids().step(acting, id, step, bid -> bid.identity() + said);
  }

  /** The call of a bid, as long as its bids are looked at: until they are assessed. */
  static Outcome<Call> running(CommissioningRecords records, Bid bid) {
    Call call = Panels.call(records, bid);
    return switch (call.state()) {
      case OPEN, CLOSED -> Outcome.done(call);
      case DRAFTED, ASSESSED, DECIDED, NONE_SUITABLE, CANCELLED ->
          Outcome.refused(
              Refusal.rule(
                  "commissioning.call-over",
                  call.identity() + " is " + call.state().words() + ".",
                  "What a bid says can be changed until the bids of its call are assessed."));
    };
  }

  /** Refuses what became another while the rules were asked. */
  static <T> Outcome<T> asSeen(T now, Optional<T> seen) {
    return seen.equals(Optional.of(now))
        ? Outcome.done(now)
        : Outcome.refused(Refusal.overtaken("It", "the hub's rules were asked about it"));
  }
}
