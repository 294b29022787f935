package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.domain.plugins.Scope;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Period;

/** What the rooms {@code plugins} and {@code charging} keep, for tests. */
final class ChargingExamples {
  private static final Period OPEN = new Period(DAY, Optional.empty());

  private ChargingExamples() {}

  static Approval approval() {
    return new Approval(
        Examples.identity("APR-1"),
        "here",
        "1",
        "ab".repeat(32),
        false,
        "PER-1",
        DAY,
        Optional.empty());
  }

  static Adoption adoption(String ref, int rank) {
    return new Adoption(
        Examples.identity(ref),
        "charging",
        new PolicyRef("here", "1", "lessons"),
        new Scope(List.of("lessons", "hire"), List.of(Customer.FAMILY), List.of()),
        OPEN,
        rank);
  }

  static Setting setting(String ref) {
    return new Setting(
        Examples.identity(ref), new Setting.Of("here", "lessons", "share"), "20", OPEN);
  }

  static Service lessons() {
    return new Service(Examples.identity("SVC-1"), "lessons", "Lessons", false);
  }

  static PriceList prices(String ref) {
    return new PriceList(
        Examples.identity(ref),
        new PriceList.Heading("Lessons", Optional.empty(), Optional.empty(), OPEN, "Minutes"),
        List.of(
            new PriceList.Line("lessons", "", "hour", Money.of("40")),
            new PriceList.Line("lessons", "group", "child", Money.of("9.95"))));
  }

  static BookingSet.Entry booking(long number) {
    return new BookingSet.Entry(
        number,
        "117283",
        Customer.SCHOOL,
        Optional.of(DAY),
        "lessons",
        "",
        1,
        2,
        new Facts(Map.of("weeks", "9")));
  }
}
