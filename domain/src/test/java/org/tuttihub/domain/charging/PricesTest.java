package org.tuttihub.domain.charging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Period;

class PricesTest {
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private static final Optional<Customer> ANYBODY = Optional.empty();
  private static final Optional<LaCode> ANYWHERE = Optional.empty();
  private static final Optional<LaCode> LUTON = Optional.of(LaCode.of("821"));

  @Test
  void the_most_particular_price_holds() {
    List<PriceList> lists =
        List.of(
            list(1, ANYBODY, ANYWHERE, "40"),
            list(2, Optional.of(Customer.SCHOOL), LUTON, "10"),
            list(3, ANYBODY, LUTON, "30"),
            list(4, Optional.of(Customer.SCHOOL), ANYWHERE, "20"));

    assertEquals("10", price(lists, Customer.SCHOOL, "821"));
    assertEquals("20", price(lists, Customer.SCHOOL, "919"));
    assertEquals("20", price(lists, Customer.SCHOOL, ""));
    assertEquals("30", price(lists, Customer.FAMILY, "821"));
    assertEquals("40", price(lists, Customer.FAMILY, "919"));
    assertEquals("40", price(lists.reversed(), Customer.FAMILY, "919"));
  }

  @Test
  void prices_hold_on_their_days_whatever_the_academic_year() {
    PriceList old =
        list(1, ANYBODY, ANYWHERE, "40").end(APRIL.plusDays(5)) instanceof Outcome.Done<PriceList> d
            ? d.value()
            : null;

    assertEquals(1, PricesOfDay.of(List.of(old), APRIL, Customer.SCHOOL, "").size());
    assertEquals(1, PricesOfDay.of(List.of(old), APRIL.plusDays(5), Customer.SCHOOL, "").size());
    assertEquals(0, PricesOfDay.of(List.of(old), APRIL.plusDays(6), Customer.SCHOOL, "").size());
    assertEquals(0, PricesOfDay.of(List.of(old), APRIL.minusDays(1), Customer.SCHOOL, "").size());
  }

  @Test
  void two_lists_never_price_the_same_on_one_day() {
    PriceList one = list(1, ANYBODY, LUTON, "40");
    PriceList same = list(2, ANYBODY, LUTON, "41");

    assertEquals("price-lists.overlap", same.clash(one).orElseThrow().code());
    assertTrue(same.clash(one).orElseThrow().fact().contains("PRI-1"));
    assertEquals(Optional.empty(), one.clash(one));
    assertEquals(Optional.empty(), one.clash(list(2, ANYBODY, ANYWHERE, "41")));
    assertEquals(Optional.empty(), one.clash(list(2, Optional.of(Customer.ADULT), LUTON, "41")));
    assertEquals(
        Optional.empty(),
        one.clash(
            same.priced(hour("41")).unpriced("lessons", "") instanceof Outcome.Done<PriceList> d
                ? d.value()
                : one));
  }

  @Test
  void a_price_takes_the_place_of_the_one_for_the_same() {
    PriceList list = list(1, ANYBODY, ANYWHERE, "40");

    PriceList dearer = list.priced(hour("44"));

    assertEquals(List.of(hour("44")), dearer.lines());
    assertEquals("price-lists.no-such-price", refusal(list.unpriced("lessons", "group")).code());
  }

  @Test
  void prices_that_have_held_are_ended_and_not_dropped() {
    PriceList list = list(1, ANYBODY, ANYWHERE, "40");

    assertEquals("price-lists.begun", refusal(list.drop(APRIL)).code());
    assertInstanceOf(Outcome.Done.class, list.drop(APRIL.minusDays(1)));
  }

  @Test
  void no_family_is_charged_for_whole_class_learning() {
    Service classes = new Service(identity(1), "first-access", "First Access", true);
    Service lessons = new Service(identity(2), "lessons", "Lessons", false);

    Refusal family = refusal(classes.chargedTo(Customer.FAMILY));

    assertEquals("charging.parents-not-charged", family.code());
    assertEquals("charging.parents-not-charged", refusal(classes.chargedTo(Customer.ADULT)).code());
    assertEquals(new Outcome.Done<>(classes), classes.chargedTo(Customer.SCHOOL));
    assertEquals(new Outcome.Done<>(lessons), lessons.chargedTo(Customer.FAMILY));
    assertThrows(BadValue.class, () -> new Service(identity(3), "First Access", "x", false));
  }

  private static String price(List<PriceList> lists, Customer customer, String authority) {
    List<Price> prices = PricesOfDay.of(lists, APRIL, customer, authority);
    assertEquals(1, prices.size());
    return String.valueOf(prices.getFirst().amount().pence() / 100);
  }

  private static PriceList list(
      int number, Optional<Customer> customer, Optional<LaCode> authority, String pounds) {
    return new PriceList(
        identity(number),
        new PriceList.Heading(
            "List " + number, customer, authority, new Period(APRIL, Optional.empty()), ""),
        List.of(hour(pounds)));
  }

  private static PriceList.Line hour(String pounds) {
    return new PriceList.Line("lessons", "", "hour", Money.of(pounds));
  }

  private static Identity identity(int number) {
    return new Identity(new UUID(0x7000, number), "PRI-" + number);
  }

  private static Refusal refusal(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }
}
