package org.tuttihub.domain.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.funds.Fund.Kind;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

class SpendingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Fund FUND =
      new Fund(
          new Identity(new UUID(0, 1), "FUN-1"),
          "revenue",
          "Revenue grant",
          Kind.REVENUE,
          new AcademicYear(2026),
          "",
          List.of());

  @Test
  void what_is_committed_is_spent_as_another_amount() {
    Spending committed = done(Spending.commit(particulars("PO 1"), Money.of("100"), DAY));

    Spending spent = done(committed.settle(Money.of("92.50"), DAY, "INV 7"));

    assertEquals(Money.of("100"), committed.committed());
    assertEquals(Money.ZERO, committed.spent());
    assertEquals(Money.ZERO, spent.committed());
    assertEquals(Money.of("92.50"), spent.spent());
    assertEquals("INV 7", spent.particulars().reference());
    assertEquals(
        new Spending.Actual(
            particulars("INV 7"), Optional.of(Money.of("100")), Money.of("92.50"), DAY),
        spent);
  }

  @Test
  void the_order_s_reference_stays_where_the_invoice_has_none() {
    Spending committed = done(Spending.commit(particulars("PO 1"), Money.of("100"), DAY));

    assertEquals("PO 1", done(committed.settle(Money.of("1"), DAY, " ")).particulars().reference());
  }

  @Test
  void what_is_released_holds_nothing_any_more() {
    Spending released =
        done(done(Spending.commit(particulars(""), Money.of("100"), DAY)).release("Ill", DAY));

    assertEquals(Money.ZERO, released.committed().plus(released.spent()));
    assertEquals(Spending.State.RELEASED, released.state());
  }

  @Test
  void only_what_is_committed_is_spent_or_released() {
    Spending actual = done(Spending.spend(particulars(""), Money.of("5"), DAY));
    Spending released =
        done(done(Spending.commit(particulars(""), Money.of("5"), DAY)).release("Why", DAY));

    for (Spending over : List.of(actual, released)) {
      assertEquals("funds.not-committed", code(over.settle(Money.of("1"), DAY, "")));
      assertEquals("funds.not-committed", code(over.release("Why", DAY)));
    }
  }

  @Test
  void spending_is_more_than_nothing() {
    Spending committed = done(Spending.commit(particulars(""), new Money(1), DAY));

    for (Money none : List.of(Money.ZERO, new Money(-1))) {
      assertEquals("funds.no-amount", code(Spending.commit(particulars(""), none, DAY)));
      assertEquals("funds.no-amount", code(Spending.spend(particulars(""), none, DAY)));
      assertEquals("funds.no-amount", code(committed.settle(none, DAY, "")));
    }
  }

  @Test
  void a_position_is_covered_to_the_penny() {
    FundPosition full = position("100", "50.25", "75.25", "75");

    assertEquals(Money.ZERO, full.left());
    assertInstanceOf(Outcome.Done.class, full.covered(FUND));
    Refusal refusal =
        assertInstanceOf(
                Outcome.Refused.class, position("100", "50.25", "75.25", "75.01").covered(FUND))
            .refusal();
    assertEquals("funds.overdrawn", refusal.code());
    assertTrue(
        refusal.fact().startsWith("Revenue grant 2026/27 would be £0.01 short"), refusal.fact());
  }

  @Test
  void a_fund_that_is_asked_each_time_is_never_overdrawn_and_its_sums_add_up() {
    int refused = 0;
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Money granted = new Money(random.nextInt(50_000));
      List<Spending> all = new ArrayList<>();
      for (int step = 0; step < 60; step++) {
        List<Spending> next = stepped(all, random);
        boolean isCovered = position(granted, next).covered(FUND) instanceof Outcome.Done;
        refused += isCovered ? 0 : 1;
        all = isCovered ? next : all;
        assertFalse(position(granted, all).left().isNegative(), "seed " + seed);
        assertEquals(
            granted,
            position(granted, all).out().plus(position(granted, all).left()),
            "seed " + seed);
      }
    }
    assertTrue(refused > 1000, "The walks must meet the end of the money: " + refused);
  }

  private static List<Spending> stepped(List<Spending> all, Random random) {
    List<Spending> next = new ArrayList<>(all);
    int at = all.isEmpty() ? -1 : random.nextInt(all.size());
    Money amount = new Money(1 + random.nextInt(9_000));
    Outcome<Spending> step =
        switch (at < 0 ? 0 : random.nextInt(4)) {
          case 0 -> Spending.commit(particulars(""), amount, DAY);
          case 1 -> Spending.spend(particulars(""), amount, DAY);
          case 2 -> all.get(at).settle(amount, DAY, "");
          default -> all.get(at).release("Why", DAY);
        };
    if (step instanceof Outcome.Done<Spending>(Spending to)) {
      if (at >= 0 && (to.state() == Spending.State.RELEASED || hasPromise(to))) {
        next.set(at, to);
      } else {
        next.add(to);
      }
    }
    return next;
  }

  private static boolean hasPromise(Spending spending) {
    return spending instanceof Spending.Actual actual && actual.promised().isPresent();
  }

  private static FundPosition position(Money granted, List<Spending> all) {
    return new FundPosition(
        granted,
        Money.ZERO,
        Money.sum(all.stream().map(Spending::committed).toList()),
        Money.sum(all.stream().map(Spending::spent).toList()));
  }

  private static FundPosition position(
      String granted, String received, String committed, String spent) {
    return new FundPosition(
        Money.of(granted), Money.of(received), Money.of(committed), Money.of(spent));
  }

  private static Spending.Particulars particulars(String reference) {
    return new Spending.Particulars(
        new Identity(new UUID(0, 3), "SPE-1"),
        new UUID(0, 1),
        new UUID(0, 2),
        "Class sets",
        reference);
  }

  private static String code(Outcome<Spending> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal().code();
  }

  private static Spending done(Outcome<Spending> outcome) {
    return (Spending) assertInstanceOf(Outcome.Done.class, outcome).value();
  }
}
