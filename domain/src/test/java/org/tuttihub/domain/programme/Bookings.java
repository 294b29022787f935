package org.tuttihub.domain.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.programme.Priced.Subsidy;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/** Bookings that tests use. */
final class Bookings {
  static final LocalDate TODAY = LocalDate.of(2027, 2, 10);
  static final AcademicYear NEXT_YEAR = new AcademicYear(2027);

  private Bookings() {}

  static BookingFacts facts() {
    return facts(new BookingFacts.Item("first-access", "", 2, 3, "Year 4"), Pupils.UNKNOWN, "");
  }

  static BookingFacts facts(BookingFacts.Item item, Pupils pupils, String late) {
    return new BookingFacts(
        new Identity(new UUID(0, 1), "BKG-1"),
        Urn.of("117283"),
        NEXT_YEAR,
        item,
        pupils,
        true,
        TODAY,
        late,
        "",
        Optional.empty());
  }

  static Priced priced() {
    return new Priced(
        Money.of("3564"),
        List.of(
            new Subsidy(Source.fund("revenue"), "30% in the first term", Money.of("1188")),
            new Subsidy(Source.fund("revenue"), "none in the second", Money.ZERO),
            new Subsidy(Source.other("A trust"), "its gift", Money.of("376"))),
        Money.of("2000"),
        "local@1/first-access");
  }
}
