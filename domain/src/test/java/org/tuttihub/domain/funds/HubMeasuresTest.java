package org.tuttihub.domain.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.values.Money;

/** The worked numbers of the money rules. */
class HubMeasuresTest {
  private static final Money HERTFORDSHIRE = Money.of("1672854");

  @ParameterizedTest
  @CsvSource({
    "8000.00, 4000.00, true",
    "8000.00, 4000.01, false",
    "7999.99, 3999.99, true",
    "7999.99, 4000.00, false"
  })
  void at_least_half_comes_from_elsewhere(String cost, String grant, boolean holds) {
    assertEquals(holds, HubMeasures.halfFromElsewhere(Money.of(cost), Money.of(grant)));
  }

  @Test
  void income_from_elsewhere_is_at_least_the_grant() {
    assertTrue(HubMeasures.isMatched(HERTFORDSHIRE, HERTFORDSHIRE));
    assertFalse(HubMeasures.isMatched(HERTFORDSHIRE, Money.of("1672853.99")));
  }

  @Test
  void access_gets_at_least_the_share_of_children_who_have_least() {
    assertTrue(HubMeasures.accessIsFunded(Money.of("209107"), HERTFORDSHIRE, 125, 1000));
    assertFalse(HubMeasures.accessIsFunded(Money.of("209106"), HERTFORDSHIRE, 125, 1000));
  }

  @Test
  void no_product_is_too_large_to_be_compared() {
    Money giant = new Money(Long.MAX_VALUE / 4);

    assertTrue(HubMeasures.accessIsFunded(giant, giant, 9_000_000, 9_000_000));
    assertFalse(HubMeasures.accessIsFunded(giant.minus(new Money(1)), giant, 9, 9));
  }
}
