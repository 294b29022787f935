package org.tuttihub.plugin.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;

/** Questions for tests. */
public final class Asked {
  public static final PolicyRef LESSONS = new PolicyRef("somewhere", "1", "lessons");

  private Asked() {}

  /** A family asks for lessons, at £100 a term. */
  public static ChargingFacts lessons(int quantity, int terms) {
    return lessons("", quantity, terms, Map.of(), Map.of());
  }

  public static ChargingFacts lessons(
      String authority,
      int quantity,
      int terms,
      Map<String, String> ofQuote,
      Map<String, String> ofItem) {
    return new ChargingFacts(
        LESSONS,
        LocalDate.of(2026, 9, 1),
        Customer.FAMILY,
        authority,
        List.of(new Item(1, "lesson", "", quantity, terms, new Facts(ofItem))),
        List.of(new Price("lesson", "", "term", Money.of("100"), "2026")),
        Settings.NONE,
        new Facts(ofQuote));
  }
}
