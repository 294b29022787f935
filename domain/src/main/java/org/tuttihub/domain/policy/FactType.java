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

/** What a fact or a setting of a policy may be; each is written as text. */
public enum FactType {
  /** One line, at most 200 characters. */
  TEXT,
  /** A whole number: {@code 3}. */
  WHOLE,
  /** A number: {@code 1.5}. */
  NUMBER,
  /** Pounds and pence: {@code 16190.00}. */
  MONEY,
  /** Hundredths: {@code 12.5}. */
  PERCENT,
  /** {@code yes} or {@code no}. */
  YES_NO,
  /** {@code 2026-11-22}. */
  DATE;

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
          line.matches("-?[0-9]{1,9}")
              ? String.valueOf(Integer.parseInt(line))
              : not(line, "a whole number such as 3");
      case NUMBER ->
          line.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")
              ? plain(new BigDecimal(line))
              : not(line, "a number such as 1.5");
      case MONEY -> BigDecimal.valueOf(Money.of(line).pence(), 2).toPlainString();
      case PERCENT -> plain(Percent.of(line).hundredths());
      case YES_NO ->
          switch (line.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> "yes";
            case "no", "n", "false" -> "no";
            default -> not(line, "yes or no");
          };
      case DATE -> date(line);
    };
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
