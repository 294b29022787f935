package org.tuttihub.domain.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

/**
 * What a fact or a setting of a policy may be; each is written as text. Numbers are counts, sizes
 * and amounts of everyday life: never negative, and bounded so that no sum of them overflows.
 */
public enum FactType {
  /** One line, at most 200 characters. */
  TEXT,
  /** A whole number of at most six digits: {@code 3}. */
  WHOLE,
  /** A number below a million with at most six decimals: {@code 1.5}. */
  NUMBER,
  /** Pounds and pence, below a hundred million pounds: {@code 16190.00}. */
  MONEY,
  /** Hundredths of a whole, from 0 to 100: {@code 12.5}. */
  PERCENT,
  /** {@code yes} or {@code no}. */
  YES_NO,
  /** {@code 2026-11-22}. */
  DATE;

  private static final Money MOST = new Money(10_000_000_000L);

  /** Whether its values have an order, so that a least and a most make sense. */
  public boolean isOrdered() {
    return this != TEXT && this != YES_NO;
  }

  /** Compares two values in the form that is kept. */
  int compare(String one, String other) {
    return this == DATE
        ? one.compareTo(other)
        : new BigDecimal(one).compareTo(new BigDecimal(other));
  }

  /** How doors and descriptors write it: {@code yes-no}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type of that word. */
  public static Optional<FactType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }

  /**
   * The text in the one form that is kept, so that equal values are equal text.
   *
   * @throws BadValue with a sentence when the text is not of this type
   */
  public String clean(String text) {
    String line = CleanText.line(CleanText.of(text)).strip();
    return switch (this) {
      case TEXT -> line.length() <= 200 ? line : refuse("It has more than 200 characters.");
      case WHOLE ->
          line.matches("[0-9]{1,6}")
              ? String.valueOf(Integer.parseInt(line))
              : not(line, "a whole number such as 3");
      case NUMBER ->
          line.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")
              ? plain(new BigDecimal(line))
              : not(line, "a number such as 1.5");
      case MONEY -> money(Money.of(line));
      case PERCENT -> percent(Percent.of(line));
      case YES_NO ->
          switch (line.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> "yes";
            case "no", "n", "false" -> "no";
            default -> not(line, "yes or no");
          };
      case DATE -> date(line);
    };
  }

  private static String money(Money amount) {
    return amount.isNegative() || amount.compareTo(MOST) >= 0
        ? refuse("It must be an amount from £0.00 to below " + MOST + ".")
        : BigDecimal.valueOf(amount.pence(), 2).toPlainString();
  }

  private static String percent(Percent percent) {
    return percent.compareTo(Percent.of(100)) > 0
        ? refuse("It must be from 0 to 100.")
        : plain(percent.hundredths());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String date(String line) {
    try {
      return LocalDate.parse(line).toString();
    } catch (DateTimeParseException _) {
      return not(line, "a date such as 2026-11-22");
    }
  }

  private static String not(String line, String what) {
    return refuse(BadValue.shown(line) + " is not " + what + ".");
  }

  private static String refuse(String sentence) {
    throw new BadValue(sentence);
  }
}
