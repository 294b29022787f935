package org.tuttihub.files.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.tuttihub.files.workbook.NumberFormats.Shown;

/** Numbers and dates as a person would type them. */
final class NumberText {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu");
  private static final int LONGEST = 400;

  /** Spreadsheets show this many figures; a sixteenth and seventeenth are noise of the machine. */
  private static final int FIGURES = 15;

  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  private NumberText() {}

  static String of(String kept, Shown shown, boolean from1904) {
    BigDecimal number = parse(kept);
    return shown == Shown.NUMBER
        ? plain(number)
        : moment(number, from1904).map(at -> show(at, shown, number)).orElse(plain(number));
  }

  /** A moment as newer files may keep it, as text. */
  static String ofIso(String kept) {
    try {
      LocalDateTime at =
          kept.contains("T")
              ? LocalDateTime.parse(
                  kept.endsWith("Z") ? kept.substring(0, kept.length() - 1) : kept)
              : LocalDate.parse(kept).atStartOfDay();
      return date(at);
    } catch (DateTimeException e) {
      return kept;
    }
  }

  private static BigDecimal parse(String kept) {
    try {
      BigDecimal number = new BigDecimal(kept.length() > LONGEST ? "none" : kept.strip());
      if (Math.abs((long) number.scale()) > LONGEST) {
        throw Workbooks.damaged();
      }
      return number;
    } catch (NumberFormatException e) {
      throw Workbooks.damaged();
    }
  }

  private static String plain(BigDecimal number) {
    BigDecimal exact = number.stripTrailingZeros();
    boolean noise =
        exact.scale() > 0 && exact.precision() > FIGURES && exact.precision() <= FIGURES + 2;
    BigDecimal seen = noise ? exact.round(new MathContext(FIGURES, RoundingMode.HALF_UP)) : exact;
    return seen.signum() == 0 ? "0" : seen.stripTrailingZeros().toPlainString();
  }

  /** Days since the start of 1900, in which spreadsheets count a 29 February; or since 1904. */
  private static Optional<LocalDateTime> moment(BigDecimal days, boolean from1904) {
    if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0) {
      return Optional.empty();
    }
    long seconds = days.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    boolean beforeFalseDay = seconds < 60 * 86_400L;
    LocalDate start =
        from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, beforeFalseDay ? 31 : 30);
    return Optional.of(start.atStartOfDay().plusSeconds(seconds));
  }

  private static String show(LocalDateTime at, Shown shown, BigDecimal number) {
    boolean clockOnly = shown == Shown.TIME && number.compareTo(BigDecimal.ONE) < 0;
    return clockOnly ? at.toLocalTime().toString() : date(at);
  }

  private static String date(LocalDateTime at) {
    String day = DATE.format(at);
    return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + at.toLocalTime();
  }
}
