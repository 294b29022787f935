package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.domain.plugins.Scope;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Period;

/** What the rooms {@code plugins} and {@code charging} keep. */
public final class ChargingSamples {
  public static final Period FROM_TODAY = new Period(TODAY, Optional.empty());

  private ChargingSamples() {}

  static Stream<Life<?>> lives() {
    return Stream.of(
        new Life<>(AllRecords::approvals, List.of(approval(), withdrawn())),
        new Life<>(AllRecords::adoptions, List.of(adoption(111, "1"), narrower())),
        new Life<>(
            AllRecords::policySettings,
            List.of(
                setting(121, "20", FROM_TODAY),
                setting(121, "a,\"b\"\nc,", new Period(TODAY, Optional.of(TODAY))))),
        new Life<>(
            AllRecords::services,
            List.of(
                new Service(Samples.identity(132, "SVC-802"), "first-access", "First", true),
                new Service(Samples.identity(132, "SVC-802"), "first-access", "Fürst", false))),
        new Life<>(AllRecords::priceLists, List.of(prices(), dearer(), empty(), prices())),
        new Life<>(
            AllRecords::bookingSets,
            List.of(new BookingSet(Samples.identity(151, "BKS-801"), "Bookings of “2025/26”"))));
  }

  /** A service that others' prices are for: SVC-801. */
  public static Service lessons() {
    return new Service(Samples.identity(131, "SVC-801"), "lessons", "Lessons", false);
  }

  private static Approval approval() {
    return new Approval(
        Samples.identity(171, "APR-801"),
        "rivenhall",
        "2024.1",
        "0f".repeat(32),
        true,
        "PER-901",
        TODAY,
        Optional.empty());
  }

  private static Approval withdrawn() {
    return new Approval(
        Samples.identity(171, "APR-801"),
        "rivenhall",
        "2024.1",
        "0f".repeat(32),
        true,
        "PER-901",
        TODAY,
        Optional.of(TODAY.plusDays(1)));
  }

  /** Lessons for everybody, from today on. */
  public static Adoption adoption(int number, String version) {
    return new Adoption(
        Samples.identity(number, "ADO-8" + number),
        "charging",
        new PolicyRef("rivenhall", version, "lessons"),
        new Scope(List.of("lessons", "hire"), List.of(), List.of()),
        FROM_TODAY,
        10);
  }

  private static Adoption narrower() {
    return new Adoption(
        Samples.identity(111, "ADO-8111"),
        "charging",
        new PolicyRef("rivenhall", "1", "lessons"),
        new Scope(
            List.of("lessons"),
            List.of(Customer.FAMILY, Customer.ADULT),
            List.of(LaCode.of("919"), LaCode.of("821"))),
        new Period(TODAY, Optional.of(TODAY.plusDays(9))),
        1);
  }

  public static Setting setting(int number, String value, Period days) {
    return new Setting(
        Samples.identity(number, "SET-8" + number),
        new Setting.Of("rivenhall", "lessons", "first_term"),
        value,
        days);
  }

  public static PriceList prices() {
    return list(141, Optional.of(Customer.FAMILY), Optional.of(LaCode.of("919")), "18.25");
  }

  /** A list with two prices, from today on. */
  public static PriceList list(
      int number, Optional<Customer> customer, Optional<LaCode> authority, String pounds) {
    return new PriceList(
        Samples.identity(number, "PRI-8" + number),
        new PriceList.Heading("Lessons", customer, authority, FROM_TODAY, "Minutes of May"),
        List.of(
            new PriceList.Line("lessons", "30-minutes", "week", Money.of(pounds)),
            new PriceList.Line("lessons", "", "hour", Money.of("40"))));
  }

  private static PriceList dearer() {
    return new PriceList(
        Samples.identity(141, "PRI-8141"),
        new PriceList.Heading(
            "Lessons, once more",
            Optional.empty(),
            Optional.empty(),
            new Period(LocalDate.of(2025, 4, 1), Optional.of(TODAY)),
            ""),
        List.of(
            new PriceList.Line("lessons", "", "hour", Money.of("41")),
            new PriceList.Line("lessons", "group", "child", Money.ZERO),
            new PriceList.Line("lessons", "30-minutes", "week", Money.of("18.25"))));
  }

  private static PriceList empty() {
    return new PriceList(dearer().identity(), dearer().heading(), List.of());
  }
}
