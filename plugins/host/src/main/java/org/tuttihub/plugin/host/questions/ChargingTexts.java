package org.tuttihub.plugin.host.questions;

import java.math.BigDecimal;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quotation.Line;
import org.tuttihub.domain.charging.policy.Quotation.Share;

/** Whether a quotation can be shown and booked: no part missing, none absurd, no harmful text. */
final class ChargingTexts {
  private static final int MOST_LINES = 2000;
  private static final int MOST_SHARES = 100;
  private static final int MOST_DIGITS = 15;
  private static final int MOST_DECIMALS = 6;

  private ChargingTexts() {}

  static Optional<String> fault(Quotation quotation) {
    if (quotation.lines().size() > MOST_LINES) {
      return Optional.of("It has more than " + MOST_LINES + " lines.");
    }
    return Texts.first(quotation.lines(), ChargingTexts::fault);
  }

  private static Optional<String> fault(Line line) {
    if (line.shares().size() > MOST_SHARES) {
      return Optional.of("A line has more than " + MOST_SHARES + " shares.");
    }
    if (line.passedOn().size() > MOST_SHARES) {
      return Optional.of("A line passes on more than " + MOST_SHARES + " parts.");
    }
    if (isAbsurd(line.units())) {
      return Optional.of(
          "The units of a line are no number of everyday life: more than "
              + MOST_DIGITS
              + " digits, or more than "
              + MOST_DECIMALS
              + " decimals. Charge an amount, and say the units with units(…).");
    }
    return Texts.fault(line.what())
        .or(() -> Texts.fault(line.unit()))
        .or(() -> Texts.first(line.shares(), ChargingTexts::fault));
  }

  private static Optional<String> fault(Share share) {
    return share.kind() == null || share.from() == null || share.from().kind() == null
        ? Optional.of("A share does not say whose money it is.")
        : Texts.fault(share.rule())
            .or(() -> Texts.fault(share.to()))
            .or(() -> Texts.fault(share.from().name()));
  }

  private static boolean isAbsurd(BigDecimal units) {
    return units.getClass() != BigDecimal.class
        || units.precision() > MOST_DIGITS
        || units.scale() > MOST_DECIMALS
        || units.scale() < -MOST_DECIMALS;
  }
}
