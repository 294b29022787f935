package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.funds.SpendMoney;
import org.tuttihub.application.funds.WriteGrant;
import org.tuttihub.application.programme.AcceptBooking;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.FundSamples;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.ProgrammeSamples;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** What the records of money keep to: a fund is never below zero, however many spend at once. */
public abstract class FundContract extends HubContract {
  private static final UUID FUND = FundSamples.revenue().identity().id();
  private static final Key LINE = new Key.ByRef("BUD-801");
  private static final int SPENDERS = 40;

  @Test
  void a_fund_is_found_by_its_code_in_its_year_alone() {
    keep(Lives::ground);

    assertEquals(
        Optional.of(new Stored<>(FundSamples.revenue(), 1)),
        seen(r -> r.funds().called("revenue", Acts.THIS_YEAR)));
    assertEquals(Optional.empty(), seen(r -> r.funds().called("revenue", Acts.THIS_YEAR.next())));
    assertEquals(Optional.empty(), seen(r -> r.funds().called("capital", Acts.THIS_YEAR)));
  }

  @Test
  void a_position_counts_what_is_confirmed_and_received_committed_and_spent() {
    keep(Lives::ground);
    keep(
        r -> {
          r.incomes().add(income("250.25"));
          r.spendings().add(new Spending.Released(spent(151), Money.of("9"), Acts.TODAY, "Why"));
          r.spendings()
              .add(
                  new Spending.Actual(
                      spent(152), Optional.of(Money.of("70")), Money.of("60"), Acts.TODAY));
        });

    assertEquals(
        new FundPosition(Money.of("40000"), Money.of("250.25"), Money.of("1000"), Money.of("60")),
        position());
    assertEquals(FundPosition.NOTHING, seen(r -> r.funds().position(Samples.id(998))));
  }

  @Test
  void a_fund_knows_whether_some_of_its_income_is_restricted() {
    keep(Lives::ground);
    assertFalse(holds(r -> r.incomes().isRestricted(FUND)));

    keep(
        r -> {
          r.funds().add(trust());
          r.incomes().add(income("250.25"));
          r.incomes().add(restricted());
        });

    assertFalse(holds(r -> r.incomes().isRestricted(FUND)));
    assertTrue(holds(r -> r.incomes().isRestricted(trust().identity().id())));
  }

  @Test
  void a_fund_is_not_put_back_to_what_its_lines_do_not_fit() {
    keep(r -> r.funds().add(trust()));
    Acting widened = acts.anna();
    keep(
        widened,
        r ->
            r.funds()
                .replace(
                    r.funds()
                        .find(new Key.ById(trust().identity().id()))
                        .orElseThrow()
                        .with(trust().described("Trust", "Pans", List.of()))));
    keep(r -> r.budgetLines().add(lineOfTrust()));

    Outcome<Receipt> outcome = putBack(widened.deed());

    assertEquals("funds.restricted", refused(outcome).code());
  }

  private Outcome<Receipt> putBack(UUID deed) {
    Acting acting = acts.anna();
    return hub()
        .decide(
            acting, r -> r.past().putBack(deed).map(rows -> receipt(acting).fact("rows", rows)));
  }

  private static Fund trust() {
    return new Fund(
        Samples.identity(155, "FUN-809"),
        "trust",
        "Trust",
        Fund.Kind.TRUST,
        Acts.THIS_YEAR,
        "Pans",
        List.of("inclusion"));
  }

  private static BudgetLine lineOfTrust() {
    return new BudgetLine(
        Samples.identity(156, "BUD-809"),
        trust().identity().id(),
        "schools",
        "Pans",
        FundSamples.line().nature(),
        List.of(),
        false,
        Money.ZERO,
        Money.ZERO);
  }

  private static Income restricted() {
    return new Income(
        Samples.identity(157, "INC-810"),
        trust().identity().id(),
        "trusts",
        Money.of("5"),
        Acts.TODAY,
        true,
        "",
        "");
  }

  @Test
  void the_lines_of_a_fund_come_oldest_first() {
    BudgetLine second =
        new BudgetLine(
            Samples.identity(153, "BUD-1000"),
            FUND,
            "inclusion",
            "Remissions",
            FundSamples.line().nature(),
            List.of(),
            true,
            Money.ZERO,
            Money.ZERO);
    keep(Lives::ground);
    keep(r -> r.budgetLines().add(second));

    assertEquals(
        List.of(new Stored<>(FundSamples.line(), 1), new Stored<>(second, 1)),
        seen(r -> r.budgetLines().of(FUND)));
    assertEquals(List.of(), seen(r -> r.budgetLines().of(Samples.id(998))));
  }

  @Test
  void a_fund_pays_to_the_last_penny_and_not_one_more() {
    keep(Lives::ground);

    assertEquals("funds.overdrawn", refused(commit("39000.01")).code());
    done(commit("39000"));
    assertEquals("funds.overdrawn", refused(commit("0.01")).code());
    assertEquals(Money.ZERO, position().left());
  }

  @Test
  void less_is_not_confirmed_than_is_committed() {
    keep(Lives::ground);
    WriteGrant grants = new WriteGrant(hub(), ids);

    Outcome<Receipt> outcome = grants.confirm(acts.anna(), confirm("999.99"));

    assertEquals("funds.overdrawn", refused(outcome).code());
    done(grants.confirm(acts.anna(), confirm("1000")));
    assertEquals(Money.ZERO, position().left());
  }

  @Test
  void of_many_who_commit_at_once_so_many_do_as_the_fund_can_pay() throws Exception {
    keep(Lives::ground);
    done(new WriteGrant(hub(), ids).confirm(acts.anna(), confirm("2000")));

    List<Outcome<Receipt>> outcomes = AtOnce.all(SPENDERS, _ -> commit("100"));

    assertEquals(10, outcomes.stream().filter(o -> o instanceof Outcome.Done).count());
    assertTrue(
        outcomes.stream()
            .filter(o -> o instanceof Outcome.Refused)
            .allMatch(o -> refused(o).code().equals("funds.overdrawn")));
    assertEquals(Money.ZERO, position().left());
  }

  @Test
  void of_many_offers_that_are_accepted_at_once_so_many_are_as_the_fund_can_pay() throws Exception {
    keep(Lives::ground);
    keep(r -> r.bookings().addAll(offers()));
    done(new WriteGrant(hub(), ids).confirm(acts.anna(), confirm("3000")));
    AcceptBooking accept = new AcceptBooking(hub(), ids);

    AtOnce.all(
        SPENDERS,
        n ->
            accept.perform(
                acts.anna(),
                new AcceptBooking.Request(new Key.ByRef("BKG-1" + (100 + n)), List.of())));

    long accepted =
        seen(
            r ->
                offers().stream()
                    .map(b -> r.bookings().find(new Key.ById(b.identity().id())).orElseThrow())
                    .filter(b -> b.value().state() == Booking.State.ACCEPTED)
                    .count());
    assertEquals(5, accepted);
    assertEquals(Money.of("3000"), position().committed());
  }

  private static List<Booking> offers() {
    List<Booking> all = new ArrayList<>();
    for (int n = 0; n < SPENDERS; n++) {
      all.add(
          new Booking.Offered(
              ProgrammeSamples.facts(
                  Samples.identity(200 + n, "BKG-1" + (100 + n)),
                  "first-access",
                  Optional.of("row " + n)),
              new Booking.Offer(ProgrammeSamples.priced(), Acts.TODAY)));
    }
    return all;
  }

  private FundPosition position() {
    return seen(r -> r.funds().position(FUND));
  }

  private static WriteGrant.Confirm confirm(String pounds) {
    return new WriteGrant.Confirm(new Key.ByRef("GRA-801"), Money.of(pounds), Optional.empty());
  }

  private Outcome<Receipt> commit(String pounds) {
    return new SpendMoney(hub(), ids)
        .commit(
            acts.anna(),
            new SpendMoney.Out(
                LINE, "Class sets", Money.of(pounds), Optional.empty(), Optional.empty()));
  }

  private static Income income(String pounds) {
    return new Income(
        Samples.identity(154, "INC-809"),
        FUND,
        "schools",
        Money.of(pounds),
        Acts.TODAY,
        false,
        "",
        "");
  }

  private static Spending.Particulars spent(int number) {
    return new Spending.Particulars(
        Samples.identity(number, "SPE-8" + number),
        FUND,
        FundSamples.line().identity().id(),
        "Lessons",
        "");
  }
}
