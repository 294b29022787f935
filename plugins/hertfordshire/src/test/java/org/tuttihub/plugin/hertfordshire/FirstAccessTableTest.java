package org.tuttihub.plugin.hertfordshire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.host.Approvals;
import org.tuttihub.plugin.host.FoundJar;
import org.tuttihub.plugin.host.Limits;
import org.tuttihub.plugin.host.PluginHost;

/**
 * The grant's cost of the bookings that the plan reckons with, by length and term, to the penny.
 */
class FirstAccessTableTest {
  private static final Map<Integer, Integer> CLASSES = Map.of(1, 163, 2, 12, 3, 143);

  /** Terms: 0 for all; lengths: 0 for all. */
  @ParameterizedTest
  @CsvSource({
    "today, 1, 0, 93236.00",
    "today, 2, 0, 6864.00",
    "today, 3, 0, 81796.00",
    "today, 0, 0, 181896.00",
    "a, 1, 1, 18647.20",
    "a, 1, 0, 18647.20",
    "a, 2, 1, 1372.80",
    "a, 2, 2, 2059.20",
    "a, 2, 0, 3432.00",
    "a, 3, 1, 16359.20",
    "a, 3, 2, 24538.80",
    "a, 3, 3, 40898.00",
    "a, 3, 0, 81796.00",
    "a, 0, 1, 36379.20",
    "a, 0, 2, 26598.00",
    "a, 0, 3, 40898.00",
    "a, 0, 0, 103875.20",
    "b, 1, 0, 27970.80",
    "b, 2, 0, 3432.00",
    "b, 3, 0, 81796.00",
    "b, 0, 1, 54568.80",
    "b, 0, 2, 17732.00",
    "b, 0, 3, 40898.00",
    "b, 0, 0, 113198.80"
  })
  void the_cost_is_exact(String scheme, int length, int term, String expected) {
    try (PluginHost host = host()) {
      assertEquals(Money.of(expected), cost(host, policy(scheme), length, term));
    }
  }

  @Test
  void the_cells_in_which_the_plan_is_off_are_found_from_what_it_printed() {
    List<String> off = new ArrayList<>();

    try (PluginHost host = host()) {
      for (String scheme : List.of("today", "a", "b")) {
        for (Printed printed : host.chargingOffer(policy(scheme)).printed()) {
          Money exact = exact(host, policy(scheme), printed);
          if (!rounded(exact, printed.unit()).equals(printed.amount())) {
            off.add(
                scheme
                    + (printed.figure() == Printed.Figure.SAVING ? " saves " : " ")
                    + printed.length()
                    + " "
                    + printed.term()
                    + " "
                    + printed.text());
          }
        }
      }
    }

    assertEquals(
        List.of(
            "today 2 0 £6.8k",
            "today 3 0 £81.9k",
            "a 3 0 £81.9k",
            "a 0 2 £26.5k",
            "b 0 0 £113.3k",
            "b saves 0 0 £68.6k"),
        off);
  }

  @Test
  void what_the_options_save_stands_beside_what_they_cost() {
    List<String> savings = new ArrayList<>();

    try (PluginHost host = host()) {
      for (String scheme : List.of("today", "a", "b")) {
        for (Printed printed : host.chargingOffer(policy(scheme)).printed()) {
          if (printed.figure() == Printed.Figure.SAVING) {
            savings.add(printed.text() + " " + exact(host, policy(scheme), printed));
          }
        }
      }
    }

    assertEquals(List.of("£78k £78,020.80", "£68.6k £68,697.20"), savings);
  }

  /** A saving is against what holds today. */
  private static Money exact(PluginHost host, PolicyRef policy, Printed printed) {
    Money cost = cost(host, policy, printed.length(), printed.term());
    return switch (printed.figure()) {
      case GRANT -> cost;
      case SAVING -> cost(host, policy("today"), printed.length(), printed.term()).minus(cost);
    };
  }

  private static Money rounded(Money exact, Money unit) {
    BigDecimal units =
        BigDecimal.valueOf(exact.pence())
            .divide(BigDecimal.valueOf(unit.pence()), 0, RoundingMode.HALF_UP);
    return unit.times(units);
  }

  private static Money cost(PluginHost host, PolicyRef policy, int length, int term) {
    return Money.sum(
        IntStream.rangeClosed(1, 3)
            .filter(terms -> length == 0 || length == terms)
            .mapToObj(terms -> host.ask(Charging.QUESTION, policy, booked(policy, terms)))
            .map(decision -> ((Decision.Decided<Quotation>) decision).outcome())
            .flatMap(quotation -> quotation.lines().stream())
            .filter(line -> term == 0 || term == line.term())
            .map(Quotation.Line::subsidies)
            .toList());
  }

  private static ChargingFacts booked(PolicyRef policy, int terms) {
    return new ChargingFacts(
        policy,
        LocalDate.of(2024, 9, 1),
        Customer.SCHOOL,
        "919",
        List.of(new Item(1, "first-access", "", CLASSES.get(terms), terms, Facts.NONE)),
        List.of(new Price("first-access", "", "hour", Money.of("52"), "First Access 2024-25")),
        Settings.NONE,
        Facts.NONE);
  }

  private static PolicyRef policy(String scheme) {
    return new PolicyRef("hertfordshire", "2026.1", "first-access-" + scheme);
  }

  private static PluginHost host() {
    try {
      Path folder =
          Path.of(FirstAccess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return PluginHost.open(
          List.of(new FoundJar(folder, Origin.SHIPPED)), Approvals.NONE, Limits.USUAL);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
