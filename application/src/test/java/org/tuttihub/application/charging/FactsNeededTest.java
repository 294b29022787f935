package org.tuttihub.application.charging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;

class FactsNeededTest {
  private static final FactSpec INCOME = fact("income", About.QUOTE, List.of("family"));
  private static final FactSpec SIZE = fact("group_size", About.ITEM, List.of());
  private static final PolicyDescription POLICY =
      new PolicyDescription(
          new PolicyRef("somewhere", "1", "lessons"),
          "charging",
          "Lessons",
          "A document",
          Optional.empty(),
          List.of("lesson", "hire"),
          List.of(INCOME, SIZE),
          List.of());

  @Test
  void what_concerns_families_is_asked_of_no_other_customer() {
    assertEquals(List.of(INCOME), FactsNeeded.ofQuote(POLICY, List.of("lesson"), Customer.FAMILY));
    assertEquals(List.of(), FactsNeeded.ofQuote(POLICY, List.of("lesson"), Customer.ADULT));
  }

  @Test
  void what_concerns_a_service_is_asked_of_its_items_alone() {
    assertEquals(List.of(SIZE), FactsNeeded.ofItem(POLICY, "lesson", Customer.ADULT));
    assertEquals(List.of(), FactsNeeded.ofItem(POLICY, "hire", Customer.ADULT));
  }

  private static FactSpec fact(String name, About about, List<String> customers) {
    return new FactSpec(
        name,
        FactType.WHOLE,
        about,
        "How much?",
        List.of("lesson"),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        customers);
  }
}
