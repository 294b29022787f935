package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.commissioning.AwardBid;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.application.samples.CommissioningSamples;
import org.tuttihub.application.samples.FundSamples;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Budget;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Offer;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** What the room of commissioning asks of its records: never two awards from the same money. */
public abstract class CommissioningContract extends HubContract {
  /**
   * How many there are; {@code -Dpairs=10000} for a long look, some seven minutes on PostgreSQL
   * ({@code PgContractsTest}).
   */
  private static final int PAIRS = Integer.getInteger("pairs", 250);

  private static final int AT_A_TIME = 250;
  private static final int AT_ONCE = 50;
  private static final Money HUNDRED = Money.of("100");

  @Test
  void the_bids_of_a_call_are_its_own_and_so_are_the_sheets_on_them() {
    keep(Lives::ground);
    UUID call = CommissioningSamples.call().identity().id();
    Sheet sheet =
        new Sheet(
            Samples.identity(451, "SCO-811"),
            CommissioningSamples.awarded().identity().id(),
            Samples.annaBrook().identity().id(),
            List.of(new Sheet.Mark("need", 1), new Sheet.Mark("value-for-money", 2)),
            "",
            Optional.empty(),
            TODAY);
    keep(r -> r.sheets().add(sheet));

    assertEquals(
        List.of(new Stored<>(CommissioningSamples.awarded(), 1)), seen(r -> r.bids().of(call)));
    assertEquals(List.of(new Stored<>(sheet, 1)), seen(r -> r.sheets().ofCall(call)));
    assertEquals(List.of(), seen(r -> r.bids().of(Samples.id(998))));
    UUID partner = CommissioningSamples.awarded().offer().partner();
    assertEquals(
        List.of(new Stored<>(CommissioningSamples.awarded(), 1)),
        seen(r -> r.bids().from(partner)));
    assertEquals(List.of(), seen(r -> r.bids().from(Samples.id(998))));
    assertEquals(List.of(), seen(r -> r.sheets().ofCall(Samples.id(998))));
  }

  @Test
  void the_interests_of_people_are_found_and_nobody_else_s() {
    keep(Lives::ground);
    UUID anna = Samples.annaBrook().identity().id();
    Conflict conflict =
        new Conflict(
            Samples.identity(452, "CNF-811"),
            anna,
            CommissioningSamples.awarded().offer().partner(),
            "Her sister leads it",
            TODAY,
            Optional.empty());
    keep(r -> r.conflicts().add(conflict));

    assertEquals(List.of(conflict), seen(r -> r.conflicts().of(List.of(anna, Samples.id(9)))));
    assertEquals(List.of(), seen(r -> r.conflicts().of(List.of(Samples.id(9)))));
    assertEquals(List.of(), seen(r -> r.conflicts().of(List.of())));
  }

  @Test
  void a_partner_stands_as_its_agreement_does() {
    keep(Lives::ground);
    keep(
        r -> {
          Bands.add(r, 1);
          Bands.withoutAgreement(r, 2);
        });

    assertEquals(
        List.of(Optional.empty(), Optional.of("it has no agreement.")),
        List.of(notLive(Bands.ref(1)), notLive(Bands.ref(2))));
    assertEquals(Optional.of("its agreement AGR-801 is drafted."), notLive("PRT-801"));
    assertEquals(
        "Band 1", seen(r -> r.standings().find(Key.of(Bands.ref(1)), TODAY)).orElseThrow().name());
    assertEquals(Optional.empty(), seen(r -> r.standings().find(Key.of("PRT-99999"), TODAY)));
  }

  private Optional<String> notLive(String partner) {
    return seen(r -> r.standings().find(Key.of(partner), TODAY)).orElseThrow().notLive();
  }

  @Test
  void of_two_awards_from_the_same_money_one_is_made() throws Exception {
    keep(CommissioningContract::ground);
    for (int from = 0; from < PAIRS; from += AT_A_TIME) {
      int first = from;
      keep(r -> pairs(r, first, Math.min(PAIRS, first + AT_A_TIME)));
    }

    List<Outcome<Receipt>> outcomes = new ArrayList<>();
    for (int wave = 0; wave < 2 * PAIRS; wave += AT_ONCE) {
      int first = 5001 + wave;
      outcomes.addAll(AtOnce.all(AT_ONCE, number -> patiently("EOI-" + (first + number))));
    }

    Map<Boolean, Long> done =
        outcomes.stream()
            .collect(
                Collectors.partitioningBy(o -> o instanceof Outcome.Done, Collectors.counting()));
    assertEquals(Map.of(true, (long) PAIRS, false, (long) PAIRS), done);
    outcomes.stream()
        .filter(o -> o instanceof Outcome.Done)
        .forEach(o -> assertTrue(isInHistory(((Outcome.Done<Receipt>) o).value().deed())));
    for (int pair = 0; pair < PAIRS; pair++) {
      UUID fund = Samples.id(10_000 + pair);
      assertEquals(
          new FundPosition(HUNDRED, Money.ZERO, HUNDRED, Money.ZERO),
          seen(r -> r.funds().position(fund)),
          "pair " + pair);
      int first = 5001 + 2 * pair;
      assertEquals(1, awardedAmong(first), "pair " + pair);
    }
  }

  /** As somebody would who reads that the database is busy, that nothing was changed: once more. */
  private Outcome<Receipt> patiently(String bid) {
    for (int time = 1; time < 20; time++) {
      try {
        return award(bid);
      } catch (Unavailable _) {
        // Nothing was changed: once more.
      }
    }
    return award(bid);
  }

  private long awardedAmong(int first) {
    return List.of(first, first + 1).stream()
        .filter(
            n ->
                seen(r -> r.bids().find(Key.of("EOI-" + n))).orElseThrow().value().state()
                    == Bid.State.AWARDED)
        .count();
  }

  @Test
  void what_an_award_comes_of_and_what_comes_of_it_stay_linked() {
    keep(CommissioningContract::ground);
    keep(r -> pairs(r, 0, 1));

    Receipt receipt = Outcomes.done(award("EOI-5001"));

    Project project =
        seen(r -> r.projects().find(Key.of(receipt.facts().get("project")))).orElseThrow().value();
    assertEquals(HUNDRED, project.contract().grant());
    assertEquals(
        "FUN-10000",
        seen(
            r ->
                r.funds()
                    .find(
                        new Key.ById(
                            r.spendings()
                                .find(
                                    new Key.ById(
                                        project.contract().instalments().getFirst().spending()))
                                .orElseThrow()
                                .value()
                                .particulars()
                                .fund()))
                    .orElseThrow()
                    .value()
                    .identity()
                    .ref()));
  }

  private Outcome<Receipt> award(String bid) {
    return new AwardBid(hub(), ids)
        .perform(
            acts.anna(),
            new AwardBid.Request(
                Key.of(bid),
                "Three quotes compared",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                TODAY,
                TODAY,
                TODAY,
                List.of(),
                Optional.empty(),
                Optional.empty()));
  }

  private static void ground(AllRecords r) {
    r.needs().add(Samples.wholeClassRow());
    r.gaps().add(Samples.fewStringTeachers());
    r.people().add(Samples.annaBrook());
    Bands.add(r, 2);
  }

  /** For each pair a fund with enough for one of two assessed bids. */
  private static void pairs(AllRecords r, int from, int to) {
    for (int pair = from; pair < to; pair++) {
      Identity fund = Samples.identity(10_000 + pair, "FUN-" + (10_000 + pair));
      BudgetLine line = money(r, fund, pair);
      Call call = call(pair, line);
      r.calls().add(call);
      for (int side = 0; side < 2; side++) {
        int number = 2 * pair + side;
        r.bids().add(bid(call, number, side));
      }
    }
  }

  private static BudgetLine money(AllRecords r, Identity fund, int pair) {
    r.funds()
        .add(
            new Fund(
                fund,
                "fund-" + pair,
                "Fund",
                Fund.Kind.OTHER,
                FundSamples.revenue().year(),
                "",
                List.of()));
    r.grants()
        .add(
            new Grant(
                Samples.identity(11_000 + pair, "GRA-" + (10_000 + pair)),
                fund.id(),
                "The Funder",
                "One award",
                HUNDRED,
                HUNDRED,
                Optional.empty(),
                List.of()));
    BudgetLine line =
        new BudgetLine(
            Samples.identity(12_000 + pair, "BUD-" + (10_000 + pair)),
            fund.id(),
            "schools",
            "One award",
            Nature.REVENUE,
            List.of(),
            false,
            HUNDRED,
            HUNDRED);
    r.budgetLines().add(line);
    return line;
  }

  private static Call call(int pair, BudgetLine line) {
    Brief b = CommissioningSamples.call().brief();
    return new Call.Assessed(
        new Brief(
            Samples.identity(13_000 + pair, "COM-" + (10_000 + pair)),
            b.title(),
            b.origin(),
            b.wanted(),
            b.outcome(),
            b.place(),
            b.support(),
            b.opens(),
            b.closes(),
            Optional.of(line.identity().id()),
            Optional.empty(),
            List.of(
                new Brief.Invitation(Samples.id(2001), TODAY),
                new Brief.Invitation(Samples.id(2002), TODAY)),
            b.reviewers()),
        CommissioningSamples.call().ruled().orElseThrow(),
        TODAY);
  }

  private static Bid bid(Call call, int number, int side) {
    Bid like = CommissioningSamples.awarded();
    Offer o = like.offer();
    return new Bid.Assessed(
        new Offer(
            Samples.identity(14_000 + number, "EOI-" + (5001 + number)),
            call.identity().id(),
            Samples.id(2001 + side),
            TODAY,
            "",
            o.words(),
            o.ongoingCost(),
            new Budget(List.of(new Budget.Cost("Tutors", HUNDRED)), HUNDRED, List.of())),
        like.shared().orElseThrow(),
        like.judged().orElseThrow());
  }
}
