package org.tuttihub.domain.charging.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quotation.Line;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Money;

class ComparisonTest {
  private static final PolicyRef OLD = new PolicyRef("here", "1", "lessons");
  private static final PolicyRef NEW = new PolicyRef("here", "2", "lessons");
  private static final Refusal NO = Refusal.rule("lessons.no", "No.", "Never.");

  @Test
  void bookings_that_are_alike_are_one_kind_and_each_is_counted() {
    Deck deck =
        Deck.of(
            List.of(
                new Played(booked(1), "100001", "A", 2),
                new Played(booked(2), "100001", "A", 1),
                new Played(booked(1), "100002", "B", 5)));

    assertEquals(List.of(booked(1), booked(2)), deck.alike());
    assertEquals(8, deck.count());
  }

  @Test
  void what_one_side_refuses_is_left_out_of_both_and_counted_with_its_reason() {
    Deck deck =
        Deck.of(
            List.of(
                new Played(booked(1), "100001", "A", 2), new Played(booked(2), "100001", "A", 3)));

    Comparison comparison =
        Comparison.of(
            deck,
            List.of(priced(OLD, 100, 0), priced(OLD, 200, 0)),
            List.of(priced(NEW, 100, 40), new Reply.Refused("here@2/lessons", NO)));

    Sums all = comparison.sums(_ -> true);
    assertEquals(2, all.bookings());
    assertEquals(3, comparison.leftOut());
    assertEquals(new Money(200), all.of(Side.AGAINST).charge());
    assertEquals(
        List.of(
            new Comparison.Refusals(Side.TRIED, "here@2/lessons", "lessons.no", "No. Never.", 3)),
        comparison.refused());
    assertEquals(
        List.of(new Comparison.School("100001", "A", 2, new Money(200), new Money(120))),
        comparison.gaining().toList());
    assertEquals(0, comparison.losing().count());
  }

  @Test
  void all_parts_add_up_whatever_was_booked() {
    long seed = 20261122;
    Random random = new Random(seed);
    List<Played> played = new ArrayList<>();
    List<Reply> against = new ArrayList<>();
    List<Reply> tried = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      played.add(new Played(booked(i), "10000" + random.nextInt(9), "X", 1 + random.nextInt(9)));
      int charge = random.nextInt(100_000);
      against.add(priced(OLD, charge, random.nextInt(charge + 1)));
      tried.add(priced(NEW, charge, random.nextInt(charge + 1)));
    }

    Comparison comparison = Comparison.of(Deck.of(played), against, tried);

    Sums all = comparison.sums(_ -> true);
    for (Side side : Side.values()) {
      Totals totals = all.of(side);
      assertEquals(
          totals.charge(),
          totals.grant().plus(totals.others()).plus(totals.pays()),
          "seed " + seed);
      Money byTerm = Money.ZERO;
      for (int term = 0; term <= 3; term++) {
        byTerm = byTerm.plus(totals.grant(term));
      }
      assertEquals(totals.grant(), byTerm);
      assertEquals(totals.grant(), totals.subsidies("revenue").plus(totals.remissions("revenue")));
      Money byLength = Money.ZERO;
      for (int length : comparison.lengths()) {
        byLength = byLength.plus(comparison.sums(c -> c.length() == length).of(side).grant());
      }
      assertEquals(totals.grant(), byLength);
    }
    Money more = Money.ZERO;
    for (var school :
        java.util.stream.Stream.concat(comparison.gaining(), comparison.losing()).toList()) {
      more = more.plus(school.more());
    }
    assertEquals(all.of(Side.TRIED).pays().minus(all.of(Side.AGAINST).pays()), more);
    assertTrue(all.bookings() > 300);
  }

  @Test
  void the_price_of_a_unit_is_what_is_paid_for_all_of_them() {
    Deck deck = Deck.of(List.of(new Played(booked(1), "", "", 3)));

    Comparison comparison =
        Comparison.of(deck, List.of(priced(OLD, 1000, 1)), List.of(priced(NEW, 1000, 0)));

    Totals totals = comparison.sums(_ -> true).of(Side.AGAINST);
    Totals.PerUnit hours = totals.per("hour").orElseThrow();
    assertEquals(0, new BigDecimal("33").compareTo(hours.units()));
    assertEquals(new Money(2997), hours.pays());
    assertEquals(new Money(91), hours.price());
    assertEquals(0, comparison.losing().count());
  }

  private static Booked booked(int number) {
    return new Booked(
        Customer.SCHOOL, "", Optional.empty(), "s" + number, "", 1, 1 + number % 3, Facts.NONE);
  }

  private static Reply priced(PolicyRef by, int charge, int subsidy) {
    Share share =
        new Share(
            Share.Kind.SUBSIDY, "rule", new Money(subsidy), Source.fund("revenue"), Share.HUB);
    Line line =
        new Line(
            List.of(1),
            1,
            "lessons",
            BigDecimal.valueOf(11),
            "hour",
            new Money(charge),
            List.of(share));
    return new Reply.Priced(by, Figures.of(new Quotation(List.of(line))));
  }
}
