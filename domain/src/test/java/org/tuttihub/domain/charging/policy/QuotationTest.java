package org.tuttihub.domain.charging.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.values.Money;

class QuotationTest {
  @Test
  void charges_that_add_up_beyond_all_reckoning_make_no_quotation() {
    Quotation.Line largest = line(Long.MAX_VALUE);
    Quotation.Line large = line(600_000_000_000L);

    assertThrows(ArithmeticException.class, () -> new Quotation(List.of(largest, largest)));
    assertThrows(ArithmeticException.class, () -> new Quotation(List.of(large, large)));
    assertEquals(new Money(600_000_000_000L), new Quotation(List.of(large)).pays());
  }

  private static Quotation.Line line(long pence) {
    return new Quotation.Line(
        List.of(1), 0, "lessons", BigDecimal.ZERO, "", new Money(pence), List.of());
  }
}
