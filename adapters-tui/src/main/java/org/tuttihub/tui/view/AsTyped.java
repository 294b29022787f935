package org.tuttihub.tui.view;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.TypedDay;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/**
 * What people type otherwise than requests have it: pounds, where requests speak of pence, and days
 * such as {@code 23/11/26}.
 */
final class AsTyped {
  private AsTyped() {}

  /** What a person typed, as the request takes it; what is no amount is left to be refused. */
  static String asAsked(Part part, String typed) {
    return part.type() == Money.class && !typed.isBlank() && fault(part, typed).isEmpty()
        ? String.valueOf(Money.of(typed).pence())
        : typed;
  }

  /** A day as it is shown once it is understood; everything else as it is. */
  static String understood(Part part, String typed, LocalDate today) {
    return isDay(part) ? TypedDay.of(typed, today).map(LocalDate::toString).orElse(typed) : typed;
  }

  static boolean isDay(Part part) {
    return part.type() == LocalDate.class;
  }

  /** What is wrong with a single typed value; days have been understood. */
  static Optional<String> fault(Part part, String typed) {
    if (part.type() != Money.class) {
      return part.kind().flatMap(kind -> kind.fault(typed));
    }
    try {
      Money.of(typed);
      return Optional.empty();
    } catch (BadValue bad) {
      return Optional.of(bad.sentence());
    }
  }
}
