package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.commissioning.PackAnswer.BidLine;
import org.tuttihub.application.commissioning.PackAnswer.PracticeLine;
import org.tuttihub.application.funds.FundReads;
import org.tuttihub.application.funds.YearFigures;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Offer;
import org.tuttihub.domain.commissioning.Origin;
import org.tuttihub.domain.commissioning.Panel;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * Puts on one page what those who decide must know of a call: what is recommended, the money, and
 * the scores side by side. Scores that may not be seen yet are not there.
 */
public final class DecisionPack {

  /** Of which call. */
  public record Request(Key call) {}

  /** The money from which it would be paid. */
  private record Pocket(
      Optional<BudgetLine> line,
      Optional<Money> lineLeft,
      Optional<Fund> fund,
      Optional<Money> left) {}

  /** A bid with what is known of it. */
  record Judged(Bid bid, PartnerStanding partner, Panel panel) {
    BigDecimal score() {
      return bid.judged().map(a -> a.score()).orElse(BigDecimal.ZERO);
    }

    Money asked() {
      return bid.offer().budget().grant();
    }
  }

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final FundReads funds;

  public DecisionPack(UnitOfWork<? extends CommissioningRecords> work, FundReads funds) {
    this.work = work;
    this.funds = funds;
  }

  /** Refuses a call that has not been opened. */
  public Outcome<PackAnswer> answer(Acting acting, Request asked) {
    List<YearFigures> years = funds.years();
    Optional<Money> lineLeft = lineLeft(asked);
    return work.look(
        records ->
            records
                .calls()
                .named(asked.call())
                .then(DecisionPack::opened)
                .map(call -> pack(acting, records, call, years, lineLeft)));
  }

  /** What the call's budget line has left, as the list of lines says it. */
  private Optional<Money> lineLeft(Request asked) {
    Optional<UUID> line =
        work.look(
            records ->
                records.calls().find(asked.call()).flatMap(call -> call.value().brief().line()));
    return line.flatMap(id -> funds.budgetLine(new Key.ById(id), Optional.empty()))
        .map(row -> row.value().left());
  }

  private static Outcome<Call> opened(Call call) {
    return call.ruled().isPresent()
        ? Outcome.done(call)
        : Outcome.refused(
            Refusal.rule(
                "commissioning.not-in-state",
                call.identity() + " is " + call.state().words() + "; there is nothing to decide.",
                "Open it first: calls open " + call.identity() + "."));
  }

  private static PackAnswer pack(
      Acting acting,
      CommissioningRecords records,
      Call call,
      List<YearFigures> years,
      Optional<Money> lineLeft) {
    Panels panels = Panels.of(records, call);
    List<Judged> bids =
        records.bids().of(call.identity().id()).stream()
            .map(Stored::value)
            .filter(b -> b.state() != Bid.State.WITHDRAWN)
            .map(b -> judged(acting, records, panels, b))
            .sorted(Comparator.comparing(Judged::score).reversed())
            .toList();
    Pocket money = money(records, call, lineLeft);
    List<String> reasons = new ArrayList<>();
    List<Judged> recommended = recommended(bids, money.left(), reasons);
    Money wanted = Money.sum(recommended.stream().map(Judged::asked).toList());
    beyond(money, wanted).ifPresent(reasons::add);
    Optional<YearFigures> year =
        money
            .fund()
            .flatMap(f -> years.stream().filter(y -> y.year().equals(f.year())).findFirst());
    return new PackAnswer(
        call.identity().ref(),
        call.brief().title(),
        call.state(),
        origin(records, call),
        call.brief().origin().words(),
        call.brief().wanted(),
        call.brief().outcome(),
        call.brief().place(),
        call.brief().support(),
        call.ruled().map(r -> r.procedure()).orElse(""),
        call.ruled().map(r -> r.by()).orElse(""),
        call.brief().invited().size(),
        bids.size(),
        recommended.stream().map(j -> j.bid().identity().ref()).toList(),
        reasons,
        money.line().map(l -> l.identity() + " " + l.description()),
        money.lineLeft(),
        money.fund().map(Fund::name),
        money.left(),
        Money.sum(bids.stream().map(Judged::asked).toList()),
        wanted,
        money.left().map(l -> l.minus(wanted)),
        year.map(YearFigures::hubGrant),
        year.map(YearFigures::elsewhere),
        bids.stream().map(j -> line(j, recommended.contains(j))).toList(),
        ScoresBeside.of(call, bids),
        bids.stream().map(DecisionPack::practice).toList());
  }

  private static Judged judged(
      Acting acting, CommissioningRecords records, Panels panels, Bid bid) {
    PartnerStanding partner =
        records.standings().find(new Key.ById(bid.offer().partner()), acting.today()).orElseThrow();
    return new Judged(bid, partner, panels.on(bid));
  }

  private static Pocket money(CommissioningRecords records, Call call, Optional<Money> lineLeft) {
    Optional<BudgetLine> line =
        call.brief()
            .line()
            .flatMap(id -> records.budgetLines().find(new Key.ById(id)))
            .map(Stored::value);
    Optional<Fund> fund =
        line.flatMap(l -> records.funds().find(new Key.ById(l.fund()))).map(Stored::value);
    Optional<Money> left = fund.map(f -> records.funds().position(f.identity().id()).left());
    return new Pocket(line, lineLeft, fund, left);
  }

  /** Awards go by what the fund has; that its line was planned smaller is said, and blocks none. */
  private static Optional<String> beyond(Pocket money, Money wanted) {
    return money
        .lineLeft()
        .filter(left -> wanted.compareTo(left) > 0)
        .flatMap(
            left ->
                money
                    .line()
                    .map(
                        line ->
                            line.identity()
                                + " has "
                                + left
                                + " left of its budget, and the recommended bids ask for "
                                + wanted
                                + ": awards go by what the fund has left."));
  }

  private static String origin(CommissioningRecords records, Call call) {
    return switch (call.brief().origin()) {
      case Origin.FromGap(UUID gap, String _) ->
          records
              .gaps()
              .find(new Key.ById(gap))
              .map(g -> g.value().identity() + " " + g.value().particulars().text())
              .orElse("");
      case Origin.FromProposal _ -> "A proposal with a partner";
      case Origin.FromSchool f -> "School " + f.school();
    };
  }

  /**
   * The best first, as far as the money reaches; why the others are not, in words: those with the
   * same reason in one line.
   */
  private static List<Judged> recommended(
      List<Judged> bids, Optional<Money> left, List<String> reasons) {
    List<Judged> all = new ArrayList<>();
    Map<String, List<String>> others = new LinkedHashMap<>();
    Money free = left.orElse(Money.ZERO);
    for (Judged j : bids) {
      Optional<String> hindered = hindered(j, free);
      String ref = j.bid().identity().ref();
      if (hindered.isPresent()) {
        others.computeIfAbsent(hindered.get(), _ -> new ArrayList<>()).add(ref);
      } else {
        reasons.add(
            ref
                + ": scored "
                + j.score()
                + j.panel().fewer().map(few -> " by " + few).orElse("")
                + ", asks for "
                + j.asked()
                + ".");
        free = free.minus(j.asked());
        all.add(j);
      }
    }
    others.forEach((why, refs) -> reasons.add(String.join(", ", refs) + ": " + why));
    return all;
  }

  private static Optional<String> hindered(Judged j, Money free) {
    if (j.bid().state() != Bid.State.ASSESSED) {
      return Optional.of(
          "it is "
              + j.bid().state().words()
              + (j.bid().state() == Bid.State.COMPLETE && j.panel().isShort()
                  ? ", and interests leave it too few reviewers."
                  : "."));
    }
    if (j.partner().notLive().isPresent()) {
      return Optional.of("its partner cannot get an award: " + j.partner().notLive().get());
    }
    Optional<Share> missing = j.bid().shared().filter(s -> !s.isMet() && s.override().isEmpty());
    if (missing.isPresent()) {
      return Optional.of(
          missing.get().shortfall() + " too little of its cost comes from elsewhere.");
    }
    return j.asked().compareTo(free) > 0
        ? Optional.of("it asks for " + j.asked() + ", and " + free + " is left.")
        : Optional.empty();
  }

  private static BidLine line(Judged j, boolean recommended) {
    Optional<Share> share = j.bid().shared();
    List<Sheet> open = j.panel().isAllIn() ? j.panel().counted() : List.of();
    return new BidLine(
        j.bid().identity().ref(),
        j.partner().ref(),
        j.partner().name(),
        j.bid().state(),
        recommended,
        j.bid().judged().map(a -> a.score()),
        j.asked(),
        j.bid().offer().budget().cost(),
        share.map(Share::isMet),
        share.map(Share::needed),
        share.map(Share::counted),
        share.map(Share::shortfall),
        j.bid().offer().ongoingCost(),
        share.flatMap(s -> s.override().map(o -> o.reason())).orElse(""),
        j.partner().notLive().orElse(""),
        j.panel().counted().size(),
        j.panel().wanted(),
        j.panel().barred().size(),
        open.stream()
            .flatMap(s -> s.advice().stream())
            .map(Sheet.Advice::words)
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  private static PracticeLine practice(Judged j) {
    Offer.Words words = j.bid().offer().words();
    return new PracticeLine(
        j.bid().identity().ref(),
        words.ongoing(),
        words.environment(),
        words.inclusion(),
        words.remissions());
  }
}
