package org.tuttihub.domain.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.instruments.CapitalRule.Treatment;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

class CapitalTest {
  private static final LocalDate BOUGHT = LocalDate.of(2025, 3, 1);
  private static final List<CapitalRule> RULES =
      List.of(
          rule("CAP-1", LocalDate.of(2024, 9, 1), "250", 3),
          rule("CAP-2", LocalDate.of(2025, 9, 1), "500", 5));

  @Test
  void the_rule_of_the_day_of_the_purchase_says_how_it_is_treated() {
    assertEquals(Treatment.CAPITAL, treated("250", 3, BOUGHT));
    assertEquals(Treatment.BELOW_THRESHOLD, treated("249.99", 3, BOUGHT));
    assertEquals(Treatment.TOO_SHORT_LIVED, treated("250", 2, BOUGHT));
    assertEquals(Treatment.BELOW_THRESHOLD, treated("250", 9, LocalDate.of(2025, 9, 1)));
    assertEquals(Treatment.NO_RULE, treated("250", 9, LocalDate.of(2024, 8, 31)));
  }

  @Test
  void what_is_not_known_is_said_and_nothing_is_presumed() {
    assertEquals(
        Treatment.PRICE_UNKNOWN,
        CapitalRule.of(bought(Optional.empty(), Optional.of(BOUGHT)), Optional.of(9), RULES));
    assertEquals(
        Treatment.LIFE_UNKNOWN,
        CapitalRule.of(
            bought(Optional.of(Money.of("900")), Optional.of(BOUGHT)), Optional.empty(), RULES));
    assertEquals(
        Treatment.NO_RULE,
        CapitalRule.of(
            bought(Optional.of(Money.of("900")), Optional.empty()), Optional.of(9), RULES));
    assertEquals(
        Treatment.NO_RULE,
        CapitalRule.of(
            bought(Optional.of(Money.of("900")), Optional.of(BOUGHT)), Optional.of(9), List.of()));
  }

  @Test
  void what_a_capital_grant_has_paid_goes_after_its_life_or_with_an_approval_and_its_proceeds() {
    CapitalLife life = life(Optional.of(BOUGHT), Optional.of(5));
    LocalDate end = LocalDate.of(2030, 3, 1);
    Optional<Money> nothing = Optional.of(Money.ZERO);

    assertEquals("instruments.capital-life", code(life.mayGo(false, nothing, end.minusDays(1))));
    assertTrue(life.mayGo(false, nothing, end) instanceof Outcome.Done);
    assertTrue(life.mayGo(true, nothing, BOUGHT) instanceof Outcome.Done);
    assertEquals("instruments.capital-proceeds", code(life.mayGo(true, Optional.empty(), end)));
  }

  @Test
  void where_nobody_knows_when_its_life_is_over_it_does_not_go_by_itself() {
    LocalDate late = BOUGHT.plusYears(99);
    Optional<Money> nothing = Optional.of(Money.ZERO);

    assertEquals(
        "instruments.capital-life",
        code(life(Optional.empty(), Optional.of(5)).mayGo(false, nothing, late)));
    assertEquals(
        "instruments.capital-life",
        code(life(Optional.of(BOUGHT), Optional.empty()).mayGo(false, nothing, late)));
  }

  @Test
  void a_second_person_approves_and_only_once() {
    DisposalApproval asked =
        new DisposalApproval(
            new Identity(new UUID(0, 9), "DSA-1"),
            new UUID(0, 1),
            "Worn",
            "PER-1",
            BOUGHT,
            Optional.empty());

    assertTrue(asked.approve("PER-1", BOUGHT) instanceof Outcome.Refused);
    DisposalApproval approved =
        ((Outcome.Done<DisposalApproval>) asked.approve("PER-2", BOUGHT)).value();
    assertTrue(approved.approve("PER-3", BOUGHT) instanceof Outcome.Refused);
  }

  private static Treatment treated(String price, int years, LocalDate on) {
    return CapitalRule.of(
        bought(Optional.of(Money.of(price)), Optional.of(on)), Optional.of(years), RULES);
  }

  private static Purchase bought(Optional<Money> price, Optional<LocalDate> on) {
    return new Purchase(on, price, "", "", Optional.empty(), false, Optional.empty());
  }

  private static CapitalRule rule(String ref, LocalDate from, String threshold, int years) {
    return new CapitalRule(
        new Identity(new UUID(0, 5), ref),
        from,
        Optional.of(Money.of(threshold)),
        Optional.of(years),
        "Policy");
  }

  private static CapitalLife life(Optional<LocalDate> bought, Optional<Integer> years) {
    ItemFacts item =
        new ItemFacts(
            new Identity(new UUID(0, 1), "ITM-1"),
            new UUID(0, 2),
            "V-1",
            "",
            "",
            "",
            Condition.GOOD,
            "",
            "",
            "",
            Purchase.UNKNOWN,
            Optional.empty(),
            "");
    return new CapitalLife(item, "GRA-1", bought, years);
  }

  private static String code(Outcome<ItemFacts> outcome) {
    return ((Outcome.Refused<ItemFacts>) outcome).refusal().code();
  }
}
