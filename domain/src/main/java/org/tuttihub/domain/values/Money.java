package org.tuttihub.domain.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** An amount of money in whole pence; rounded never, shown as {@code £1,234.50}. */
public record Money(long pence) implements Comparable<Money> {
  private static final Pattern SHAPE =
      Pattern.compile("(-?£?|£-)([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,15})(\\.[0-9]{1,2})?");

  /** Reads pounds and pence: {@code 1234.50}, {@code £1,234.50}. */
  public static Money of(String text) {
    if (!SHAPE.matcher(text.strip()).matches()) {
      throw new BadValue(BadValue.shown(text) + " is not an amount such as 1,234.50.");
    }
    BigDecimal pounds = new BigDecimal(text.strip().replaceAll("[£,]", ""));
    return new Money(pounds.movePointRight(2).longValueExact());
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(pence, other.pence));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  @Override
  public String toString() {
    BigDecimal pounds = BigDecimal.valueOf(pence, 2).abs();
    return String.format(Locale.UK, "%s£%,.2f", pence < 0 ? "-" : "", pounds);
  }
}
