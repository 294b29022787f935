package org.tuttihub.tui.view;

import java.util.Optional;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/** Amounts in forms: people read and type pounds, where requests speak of pence. */
final class Pounds {
  private Pounds() {}

  /** What a person typed, as the request takes it; what is no amount is left to be refused. */
  static String asAsked(Part part, String typed) {
    return part.type() == Money.class && !typed.isBlank() && fault(part, typed).isEmpty()
        ? String.valueOf(Money.of(typed).pence())
        : typed;
  }

  /** What is wrong with a single typed value. */
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
