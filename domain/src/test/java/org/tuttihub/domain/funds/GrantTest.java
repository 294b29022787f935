package org.tuttihub.domain.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.funds.Grant.Instalment;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

class GrantTest {
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

  @Test
  void hertfordshires_two_grants_of_2024_add_up() {
    Money revenue = Money.of("1,672,854");
    Money capital = Money.of("549,518");

    assertEquals(Money.of("2,222,372"), revenue.plus(capital));
    assertEquals(Money.of("1,258,152"), Money.of("947,053").plus(Money.of("311,099")));
  }

  @Test
  void a_grant_may_be_confirmed_in_part_until_a_day_and_never_beyond_itself() {
    Grant grant = grant("1672854");

    Grant part = done(grant.confirm(Money.of("975831.50"), Optional.of(MARCH)));
    Grant whole = done(part.confirm(Money.of("1672854"), Optional.empty()));

    assertEquals(Optional.of(MARCH), part.confirmedUntil());
    assertEquals(whole.amount(), whole.confirmed());
    assertEquals("funds.confirmed", code(grant.confirm(Money.of("1672854.01"), Optional.empty())));
    assertEquals("funds.confirmed", code(grant.confirm(new Money(-1), Optional.empty())));
  }

  @Test
  void instalments_come_in_the_order_of_their_days_and_never_exceed_the_grant() {
    Grant grant = done(grant("100").pay(instalment(1, 20, "60")));

    Grant both = done(grant.pay(instalment(2, 10, "40")));

    assertEquals(grant.amount(), both.paid());
    assertEquals(
        List.of(10, 20), both.instalments().stream().map(i -> i.due().getDayOfMonth()).toList());
    assertEquals("funds.instalments", code(both.pay(instalment(3, 30, "0.01"))));
    assertEquals("funds.no-amount", code(grant.pay(instalment(3, 30, "0"))));
  }

  @Test
  void an_instalment_comes_once_and_is_not_taken_away_then() {
    Grant grant = done(done(grant("100").pay(instalment(1, 20, "60"))).receive(1, MARCH));

    assertEquals(Optional.of(MARCH), grant.instalments().getFirst().received());
    assertEquals("funds.instalment-received", code(grant.receive(1, MARCH)));
    assertEquals("funds.instalment-received", code(grant.drop(1)));
    assertEquals("funds.no-such-instalment", code(grant.receive(2, MARCH)));
  }

  @Test
  void an_instalment_that_did_not_come_goes() {
    Grant grant = done(grant("100").pay(instalment(1, 20, "60")));

    assertEquals(List.of(), done(grant.drop(1)).instalments());
    assertEquals("funds.no-such-instalment", code(grant.drop(0)));
  }

  @Test
  void a_grant_is_more_than_nothing_and_not_less_than_what_is_confirmed() {
    Grant grant = done(grant("100").confirm(Money.of("80"), Optional.empty()));

    assertEquals("funds.no-amount", code(grant("0").checked()));
    assertEquals("funds.confirmed", code(grant.described("F", "T", Money.of("79.99")).checked()));
    assertEquals(
        Money.of("80"), done(grant.described("F", "T", Money.of("80")).checked()).amount());
  }

  private static Grant grant(String pounds) {
    return new Grant(
        new Identity(new UUID(0, 1), "GRA-1"),
        new UUID(0, 2),
        "The Funder",
        "Grant",
        Money.of(pounds),
        Money.ZERO,
        Optional.empty(),
        List.of());
  }

  private static Instalment instalment(int number, int day, String pounds) {
    return new Instalment(
        new UUID(1, number), LocalDate.of(2027, 3, day), Money.of(pounds), Optional.empty());
  }

  private static String code(Outcome<Grant> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal().code();
  }

  private static Grant done(Outcome<Grant> outcome) {
    return (Grant) assertInstanceOf(Outcome.Done.class, outcome).value();
  }
}
