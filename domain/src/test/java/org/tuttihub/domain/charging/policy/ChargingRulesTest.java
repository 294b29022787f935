package org.tuttihub.domain.charging.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.domain.charging.policy.Quotation.Line;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.values.Money;

class ChargingRulesTest {

  @Test
  void every_item_has_a_price() {
    ChargingFacts facts = Asked.by(Customer.FAMILY, "choir", "band");

    Optional<String> fault = ChargingRules.fault(facts, priced(List.of(1)));

    assertEquals(Optional.of("It has no price for item 2 (band)."), fault);
  }

  @Test
  void nothing_is_priced_that_was_not_asked_for() {
    ChargingFacts facts = Asked.by(Customer.FAMILY, "choir");

    assertTrue(ChargingRules.fault(facts, priced(List.of(1, 2))).isPresent());
    assertTrue(ChargingRules.fault(facts, priced(List.of(1, 0))).isPresent());
    assertTrue(ChargingRules.fault(facts, priced(List.of(1))).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Customer.class)
  void only_families_and_grown_ups_who_learn_are_forgiven_a_charge(Customer customer) {
    ChargingFacts facts = Asked.by(customer, "choir");
    Share remission = share(Share.Kind.REMISSION, Source.fund("access"));

    boolean refused = ChargingRules.fault(facts, priced(List.of(1), remission)).isPresent();

    assertEquals(customer != Customer.FAMILY && customer != Customer.ADULT, refused);
  }

  @Test
  void a_school_does_not_subsidise_itself() {
    Share own = share(Share.Kind.SUBSIDY, Source.school());

    assertTrue(
        ChargingRules.fault(Asked.by(Customer.SCHOOL, "choir"), priced(List.of(1), own))
            .isPresent());
    assertTrue(
        ChargingRules.fault(Asked.by(Customer.FAMILY, "choir"), priced(List.of(1), own)).isEmpty());
  }

  @Test
  void a_fund_that_bears_something_has_a_name() {
    Share nameless = share(Share.Kind.SUBSIDY, Source.fund(" "));

    Optional<String> fault =
        ChargingRules.fault(Asked.by(Customer.SCHOOL, "choir"), priced(List.of(1), nameless));

    assertEquals(Optional.of("It does not name the fund of a share."), fault);
  }

  private static Share share(Share.Kind kind, Source from) {
    return new Share(kind, "A rule", Money.of("10"), from, Share.HUB);
  }

  private static Quotation priced(List<Integer> items, Share... shares) {
    return new Quotation(
        List.of(
            new Line(items, 0, "A term", BigDecimal.ZERO, "", Money.of("100"), List.of(shares))));
  }
}
