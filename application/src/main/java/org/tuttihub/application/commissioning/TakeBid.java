package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Offer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Takes partners' bids, and what they change about them until they are complete. */
public final class TakeBid {

  /** A line of what it costs. */
  public record CostLine(String what, Money amount) {
    static List<Budget.Cost> all(List<CostLine> lines) {
      return lines.stream().map(l -> new Budget.Cost(l.what(), l.amount())).toList();
    }
  }

  /** A line of what others bear; in money, and not certain unless it says so. */
  public record IncomeLine(
      String source, Money amount, Optional<Boolean> inKind, Optional<Boolean> confirmed) {
    static List<Budget.Income> all(List<IncomeLine> lines) {
      return lines.stream()
          .map(
              l ->
                  new Budget.Income(
                      l.source(),
                      l.amount(),
                      l.inKind().orElse(false),
                      l.confirmed().orElse(false)))
          .toList();
    }
  }

  /**
   * The bid. Whatever is missing can be added until it is found complete.
   *
   * @param receivedOn today unless given
   * @param late why it is taken although the call was over
   * @param asked how much of its cost the hub is asked for
   */
  public record Add(
      Key call,
      Key partner,
      Optional<LocalDate> receivedOn,
      Optional<String> late,
      Optional<String> outline,
      Optional<String> how,
      Optional<String> fit,
      Optional<String> ongoing,
      Optional<String> environment,
      Optional<String> inclusion,
      Optional<String> remissions,
      Optional<Money> ongoingCost,
      List<CostLine> costs,
      Optional<Money> asked,
      List<IncomeLine> income) {}

  /** What changes; lists of lines as a whole. */
  public record Alter(
      Key id,
      Change<String> outline,
      Change<String> how,
      Change<String> fit,
      Change<String> ongoing,
      Change<String> environment,
      Change<String> inclusion,
      Change<String> remissions,
      Change<Money> ongoingCost,
      Change<List<CostLine>> costs,
      Change<Money> asked,
      Change<List<IncomeLine>> income) {}

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final Ids ids;

  public TakeBid(UnitOfWork<? extends CommissioningRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a partner that was not asked, and a bid outside the call's days without a reason. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    LocalDate on = asked.receivedOn().orElse(acting.today());
    return work.decide(
        acting,
        records ->
            records
                .calls()
                .named(asked.call())
                .then(call -> call.takes(on, asked.late().orElse("")))
                .then(
                    call ->
                        records
                            .standings()
                            .named(asked.partner(), acting.today())
                            .then(partner -> asked(call, partner))
                            .map(partner -> offer(records, call, partner, on, asked)))
                .map(
                    offer -> {
                      String said =
                          offer.identity()
                              + " for "
                              + asked.call()
                              + " is received."
                              + before(records, offer);
                      return records.bids().added(acting, new Bid.Received(offer), said);
                    }));
  }

  /** Partners may bid twice for one call; that nobody meant it once only is easily seen here. */
  private static String before(CommissioningRecords records, Offer offer) {
    List<String> others =
        records.bids().of(offer.call()).stream()
            .map(Stored::value)
            .filter(b -> b.offer().partner().equals(offer.partner()))
            .filter(b -> b.state() != Bid.State.WITHDRAWN)
            .map(b -> b.identity() + ", which is " + b.state().words())
            .toList();
    return others.isEmpty()
        ? ""
        : " Its partner has bid for this call before: " + String.join("; ", others) + ".";
  }

  private static Outcome<PartnerStanding> asked(Call call, PartnerStanding partner) {
    return call.brief().invites(partner.id())
        ? Outcome.done(partner)
        : Outcome.refused(
            Refusal.rule(
                "commissioning.not-asked",
                partner.ref() + " was not asked to bid for " + call.identity() + ".",
                "Ask it first: calls invite " + call.identity() + "."));
  }

  private Offer offer(
      CommissioningRecords records, Call call, PartnerStanding partner, LocalDate on, Add asked) {
    return new Offer(
        new Identity(ids.next(), records.bids().nextRef()),
        call.identity().id(),
        partner.id(),
        on,
        on.isAfter(call.brief().closes()) ? asked.late().orElse("") : "",
        new Offer.Words(
            asked.outline().orElse(""),
            asked.how().orElse(""),
            asked.fit().orElse(""),
            asked.ongoing().orElse(""),
            asked.environment().orElse(""),
            asked.inclusion().orElse(""),
            asked.remissions().orElse("")),
        asked.ongoingCost(),
        new Budget(
            CostLine.all(asked.costs()),
            asked.asked().orElse(Money.ZERO),
            IncomeLine.all(asked.income())));
  }

  /** Refuses what is complete already. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .bids()
                .step(
                    acting,
                    asked.id(),
                    bid ->
                        CheckBid.running(records, bid)
                            .then(_ -> bid.revise(o -> altered(o, asked))),
                    bid -> bid.identity() + " is changed."));
  }

  private static Offer altered(Offer o, Alter asked) {
    Offer.Words w = o.words();
    return new Offer(
        o.identity(),
        o.call(),
        o.partner(),
        o.receivedOn(),
        o.late(),
        new Offer.Words(
            asked.outline().over(w.outline(), ""),
            asked.how().over(w.how(), ""),
            asked.fit().over(w.fit(), ""),
            asked.ongoing().over(w.ongoing(), ""),
            asked.environment().over(w.environment(), ""),
            asked.inclusion().over(w.inclusion(), ""),
            asked.remissions().over(w.remissions(), "")),
        asked.ongoingCost().over(o.ongoingCost()),
        new Budget(
            costs(asked.costs(), o.budget().costs()),
            asked.asked().over(o.budget().grant(), Money.ZERO),
            income(asked.income(), o.budget().income())));
  }

  private static List<Budget.Cost> costs(Change<List<CostLine>> change, List<Budget.Cost> present) {
    return switch (change) {
      case Change.Keep<List<CostLine>> _ -> present;
      case Change.To<List<CostLine>>(Optional<List<CostLine>> lines) ->
          CostLine.all(lines.orElse(List.of()));
    };
  }

  private static List<Budget.Income> income(
      Change<List<IncomeLine>> change, List<Budget.Income> present) {
    return switch (change) {
      case Change.Keep<List<IncomeLine>> _ -> present;
      case Change.To<List<IncomeLine>>(Optional<List<IncomeLine>> lines) ->
          IncomeLine.all(lines.orElse(List.of()));
    };
  }
}
