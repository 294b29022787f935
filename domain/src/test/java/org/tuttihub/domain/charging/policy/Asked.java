package org.tuttihub.domain.charging.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;

/** Questions for tests. */
final class Asked {
  static final PolicyRef POLICY = new PolicyRef("somewhere", "1", "lessons");
  static final Price HOUR =
      new Price("first-access", "", "hour", Money.of("52"), "First Access 2024-25");

  private Asked() {}

  /** Somebody asks for one of each service. */
  static ChargingFacts by(Customer customer, String... services) {
    List<Item> items =
        IntStream.range(0, services.length)
            .mapToObj(i -> new Item(i + 1, services[i], "", 1, 1, Facts.NONE))
            .toList();
    return new ChargingFacts(
        POLICY,
        LocalDate.of(2025, 9, 1),
        customer,
        "919",
        items,
        Arrays.asList(HOUR),
        Settings.NONE,
        Facts.NONE);
  }
}
