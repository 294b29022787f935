package org.tuttihub.domain.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A share of a whole, in hundredths: {@code 20}, {@code 12.5}; with or without the sign. */
public record Percent(BigDecimal hundredths) implements Comparable<Percent> {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4})?\\s?%?");

  public Percent {
    hundredths = hundredths.stripTrailingZeros();
    if (hundredths.signum() < 0) {
      throw new BadValue("A percentage is not negative: " + hundredths.toPlainString() + ".");
    }
  }

  /** Reads {@code 20}, {@code 12.5%}. */
  public static Percent of(String text) {
    String stripped = text.strip();
    if (!SHAPE.matcher(stripped).matches()) {
      throw new BadValue(BadValue.shown(text) + " is not a percentage such as 12.5.");
    }
    return new Percent(new BigDecimal(stripped.replace("%", "").strip()));
  }

  public static Percent of(long whole) {
    return new Percent(BigDecimal.valueOf(whole));
  }

  /** That share of an amount, half a penny rounded up; give the remainder to who pays the rest. */
  public Money of(Money amount) {
    return new Money(
        hundredths
            .multiply(BigDecimal.valueOf(amount.pence()))
            .movePointLeft(2)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  @Override
  public int compareTo(Percent other) {
    return hundredths.compareTo(other.hundredths);
  }

  @Override
  public String toString() {
    return hundredths.toPlainString() + "%";
  }
}
