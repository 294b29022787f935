package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.funds.BudgetLineRow;
import org.tuttihub.application.funds.FundCard;
import org.tuttihub.application.funds.FundRow;
import org.tuttihub.application.funds.FundsCatalogue;
import org.tuttihub.application.funds.IncomeRow;
import org.tuttihub.application.funds.IncomeSourceRow;
import org.tuttihub.application.funds.PositionRow;
import org.tuttihub.application.funds.SpendMoney;
import org.tuttihub.application.funds.SpendingRow;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.strategy.StrategyCatalogue.InForce;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Every sum that is shown is the sum of its parts, whatever was done to the money. */
class MoneySumsTest {
  private static final Ids IDS = UUID::randomUUID;
  private static final Random RANDOM = new Random(20_261_122);

  private static TestDatabase database;
  private static PgHub hub;

  @BeforeAll
  static void a_hub_whose_money_went_many_ways() {
    database = TestDatabase.empty();
    hub = database.open();
    Deeds deeds = new Deeds(hub);
    Fund revenue = fund("FUN-1", "revenue", Fund.Kind.REVENUE);
    Fund capital = fund("FUN-2", "capital", Fund.Kind.CAPITAL);
    Fund council = fund("FUN-3", "council", Fund.Kind.COUNCIL);
    deeds.now(
        r -> {
          r.hubs().add(Examples.hub());
          r.schools().addAll(List.of(Examples.school(117_286, "Ash"), school()));
          List.of(revenue, capital, council).forEach(r.funds()::add);
          r.grants().add(grant("GRA-1", revenue, "1672854", "975831.50"));
          r.grants().add(grant("GRA-2", capital, "549518", "549518"));
          r.grants().add(grant("GRA-3", council, "408000", "408000"));
          r.incomes().add(income("INC-1", council, "schools", "1264853.98"));
          r.incomes().add(income("INC-2", revenue, "parents", "0.01"));
          r.incomes().add(income("INC-3", council, "schools", "0.01"));
          r.budgetLines().add(line("BUD-1", revenue, Nature.REVENUE, false));
          r.budgetLines().add(line("BUD-2", revenue, Nature.REVENUE, true));
          r.budgetLines().add(line("BUD-3", capital, Nature.CAPITAL, false));
          r.budgetLines().add(line("BUD-4", council, Nature.REVENUE, true));
        });
    spend();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void the_sheet_of_a_fund_adds_up_and_is_what_the_list_says() {
    for (FundRow row : all(hub.reads().funds().funds())) {
      FundCard card =
          hub.reads().funds().fund(Key.of(row.ref()), Optional.empty()).orElseThrow().value();

      assertEquals(sum(card.grants(), FundCard.GrantLine::confirmed), card.granted());
      assertEquals(sum(card.income(), FundCard.IncomeLine::amount), card.received());
      assertEquals(sum(card.lines(), FundCard.Line::budget), card.budget());
      assertEquals(sum(card.lines(), FundCard.Line::forecast), card.forecast());
      assertEquals(sum(card.lines(), FundCard.Line::committed), card.committed());
      assertEquals(sum(card.lines(), FundCard.Line::spent), card.spent());
      assertEquals(card.granted().plus(card.received()), card.in());
      assertEquals(card.in(), card.committed().plus(card.spent()).plus(card.left()));
      assertFalse(card.left().isNegative());
      card.lines()
          .forEach(l -> assertEquals(l.budget(), l.committed().plus(l.spent()).plus(l.left())));
      assertEquals(
          List.of(card.in(), card.budget(), card.committed(), card.spent(), card.left()),
          List.of(row.in(), row.budget(), row.committed(), row.spent(), row.left()));
    }
  }

  @Test
  void lines_are_the_sums_of_their_entries() {
    List<SpendingRow> entries = all(hub.reads().funds().spending());
    assertTrue(entries.size() > 50, "entries: " + entries.size());

    for (BudgetLineRow line : all(hub.reads().funds().budgetLines())) {
      assertEquals(line.committed(), of(entries, line, "COMMITTED"));
      assertEquals(line.spent(), of(entries, line, "ACTUAL"));
    }
  }

  @Test
  void income_by_source_is_the_sum_of_its_entries() {
    List<IncomeSourceRow> sources = all(hub.reads().funds().incomeSources());

    assertEquals(2, sources.size());
    assertEquals(
        sum(all(hub.reads().funds().income()), IncomeRow::amount),
        sum(sources, IncomeSourceRow::amount));
  }

  @Test
  void a_year_is_the_sum_of_its_funds_and_shows_the_match_to_the_penny() {
    List<FundRow> funds = all(hub.reads().funds().funds());

    PositionRow year = position();

    assertEquals(Money.of("2222372"), year.grants());
    assertEquals(Money.of("1672854"), year.elsewhere());
    assertTrue(year.matched());
    assertEquals(Money.ZERO, year.toMatch());
    assertEquals(sum(funds, FundRow::in), year.in());
    assertEquals(sum(funds, FundRow::committed), year.committed());
    assertEquals(sum(funds, FundRow::spent), year.spent());
    assertEquals(sum(funds, FundRow::left), year.left());
    assertEquals(Optional.of(new BigDecimal("12.5")), year.eligiblePercent());
    assertEquals(
        sum(
            all(hub.reads().funds().budgetLines()).stream().filter(BudgetLineRow::access).toList(),
            line -> line.committed().plus(line.spent())),
        year.access());
  }

  private static void spend() {
    SpendMoney spend = new SpendMoney(hub.work(), IDS);
    List<String> committed = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      Key line = Key.of("BUD-" + (1 + RANDOM.nextInt(4)));
      Money amount = new Money(1 + RANDOM.nextInt(3_000_000));
      switch (RANDOM.nextInt(4)) {
        case 0 -> spend.spend(Examples.acting(), out(line, amount));
        case 1 -> release(spend, committed);
        case 2 -> settle(spend, committed, amount);
        default ->
            committed.add(
                Deeds.done(spend.commit(Examples.acting(), out(line, amount))).subject().ref());
      }
    }
  }

  private static void release(SpendMoney spend, List<String> committed) {
    if (!committed.isEmpty()) {
      Key key = Key.of(committed.removeFirst());
      Deeds.done(spend.release(Examples.acting(), new SpendMoney.Release(key, "Not needed.")));
    }
  }

  private static void settle(SpendMoney spend, List<String> committed, Money amount) {
    if (!committed.isEmpty()) {
      Key key = Key.of(committed.removeFirst());
      Deeds.done(
          spend.settle(
              Examples.acting(),
              new SpendMoney.Settle(
                  key, Optional.of(amount), Optional.empty(), Optional.of("INV"))));
    }
  }

  private static SpendMoney.Out out(Key line, Money amount) {
    return new SpendMoney.Out(line, "Something", amount, Optional.empty(), Optional.empty());
  }

  private static PositionRow position() {
    InForce now = new InForce(hub.work(), () -> Examples.DAY);
    ListOf<?> positions =
        FundsCatalogue.of(hub.work(), hub.reads().funds(), IDS, now).stream()
            .filter(o -> o.name().equals("positions list"))
            .map(o -> (ListOf<?>) o)
            .findFirst()
            .orElseThrow();
    return (PositionRow) all(positions.listing()).getFirst();
  }

  private static <R> List<R> all(Listing<R> listing) {
    List<R> rows = new ArrayList<>();
    listing.each(ListQuery.ALL, rows::add);
    return rows;
  }

  private static <R> Money sum(List<R> rows, Function<R, Money> of) {
    return Money.sum(rows.stream().map(of).toList());
  }

  private static Money of(List<SpendingRow> entries, BudgetLineRow line, String state) {
    return sum(
        entries.stream()
            .filter(e -> e.line().equals(line.ref()) && e.state().name().equals(state))
            .toList(),
        SpendingRow::amount);
  }

  /** A school that does not tell how many of its pupils are eligible. */
  private static School school() {
    return Examples.school(117_284, "Elm");
  }

  private static Fund fund(String ref, String code, Fund.Kind kind) {
    return new Fund(
        Examples.identity(ref), code, "The " + code, kind, Examples.YEAR, "", List.of());
  }

  private static Grant grant(String ref, Fund fund, String amount, String confirmed) {
    return new Grant(
        Examples.identity(ref),
        fund.identity().id(),
        "The funder",
        "Grant",
        Money.of(amount),
        Money.of(confirmed),
        Optional.empty(),
        List.of());
  }

  private static Income income(String ref, Fund fund, String source, String amount) {
    return new Income(
        Examples.identity(ref),
        fund.identity().id(),
        source,
        Money.of(amount),
        Examples.DAY,
        false,
        "",
        "");
  }

  private static BudgetLine line(String ref, Fund fund, Nature nature, boolean access) {
    return new BudgetLine(
        Examples.identity(ref),
        fund.identity().id(),
        "schools",
        "Line " + ref,
        nature,
        List.of(),
        access,
        Money.of("100000"),
        Money.of("90000"));
  }
}
