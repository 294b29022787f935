package org.tuttihub.domain.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.funds.Fund.Kind;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

class FundTest {
  private static final AcademicYear YEAR = new AcademicYear(2026);

  @Test
  void capital_never_pays_running_costs_and_the_reverse() {
    Fund revenue = fund(Kind.REVENUE, "", List.of());
    Fund capital = fund(Kind.CAPITAL, "", List.of());

    assertInstanceOf(Outcome.Done.class, revenue.mayPay(Nature.REVENUE, "SCHOOLS"));
    assertInstanceOf(Outcome.Done.class, capital.mayPay(Nature.CAPITAL, "SCHOOLS"));
    assertEquals("funds.capital-and-revenue", code(revenue.mayPay(Nature.CAPITAL, "SCHOOLS")));
    assertEquals("funds.capital-and-revenue", code(capital.mayPay(Nature.REVENUE, "SCHOOLS")));
  }

  @Test
  void the_hub_s_other_money_pays_either() {
    for (Kind kind : List.of(Kind.COUNCIL, Kind.TRADING, Kind.TRUST, Kind.OTHER)) {
      assertTrue(kind.pays(Nature.REVENUE) && kind.pays(Nature.CAPITAL), kind.name());
      assertFalse(kind.isHubGrant(), kind.name());
    }
  }

  @Test
  void money_given_for_a_function_pays_for_no_other() {
    Fund youth = fund(Kind.TRUST, "For children who have least", List.of("INCLUSION"));

    Refusal refusal = refusal(youth.mayPay(Nature.REVENUE, "SCHOOLS"));

    assertInstanceOf(Outcome.Done.class, youth.mayPay(Nature.REVENUE, "INCLUSION"));
    assertEquals("funds.restricted", refusal.code());
    assertTrue(refusal.fact().contains("INCLUSION, not for SCHOOLS"), refusal.fact());
  }

  @Test
  void restricted_income_goes_where_it_is_said_what_it_is_for() {
    Fund free = fund(Kind.TRADING, "", List.of());
    Fund purpose = fund(Kind.TRUST, "Steel pans", List.of());

    assertEquals("funds.restricted-income", code(free.mayTake(true)));
    assertInstanceOf(Outcome.Done.class, free.mayTake(false));
    assertInstanceOf(Outcome.Done.class, purpose.mayTake(true));
    assertTrue(purpose.isRestricted());
  }

  @Test
  void a_code_is_one_that_policies_can_name() {
    for (String code : List.of("revenue", "youth-trust", "r2")) {
      assertInstanceOf(Outcome.Done.class, Fund.open(called(code)), code);
    }
    for (String code : List.of("", "Revenue", "the fund", "2r", "x".repeat(41))) {
      assertEquals("funds.code", code(Fund.open(called(code))), code);
    }
  }

  @Test
  void a_budget_line_is_one_that_its_fund_may_pay() {
    Fund capital = fund(Kind.CAPITAL, "", List.of());

    assertInstanceOf(Outcome.Done.class, line(capital, Nature.CAPITAL, 1).on(capital));
    assertEquals("funds.capital-and-revenue", code(line(capital, Nature.REVENUE, 1).on(capital)));
    assertEquals("funds.negative", code(line(capital, Nature.CAPITAL, -1).on(capital)));
  }

  private static BudgetLine line(Fund fund, Nature nature, long pence) {
    return new BudgetLine(
        new Identity(new UUID(0, 2), "BUD-1"),
        fund.identity().id(),
        "SCHOOLS",
        "Class sets",
        nature,
        List.of(),
        false,
        new Money(pence),
        Money.ZERO);
  }

  private static Fund called(String code) {
    return new Fund(
        new Identity(new UUID(0, 1), "FUN-1"), code, "A fund", Kind.OTHER, YEAR, "", List.of());
  }

  private static Fund fund(Kind kind, String purpose, List<String> functions) {
    return new Fund(
        new Identity(new UUID(0, 1), "FUN-1"), "fund", "The fund", kind, YEAR, purpose, functions);
  }

  private static String code(Outcome<?> outcome) {
    return refusal(outcome).code();
  }

  private static Refusal refusal(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }
}
