package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people write them: without needless noughts. */
final class Plain {
  /** All of it, in percent. */
  static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final BigDecimal MINUTES = new BigDecimal(60);

  private Plain() {}

  static BigDecimal of(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Minutes as hours, to a hundredth. */
  static BigDecimal hours(long minutes) {
    return of(BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP));
  }

  /** {@code 149,000}. */
  static String grouped(BigDecimal number) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }
}
