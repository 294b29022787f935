package org.tuttihub.postgres.sql;

import java.util.Arrays;
import java.util.stream.Stream;
import org.tuttihub.domain.values.Period;

/** Periods as tables hold them: {@code first_day} and {@code last_day}, which may be null. */
public final class Days {
  private Days() {}

  /** The period of a row. */
  public static Period of(Cells row) {
    return new Period(row.day("first_day"), row.maybeDay("last_day"));
  }

  /** Whether a row and a given period share a day; the period is parameter from and the next. */
  public static String meet(String alias, int from) {
    return "daterange(%1$s.first_day, %1$s.last_day, '[]') && daterange($%2$d, $%3$d, '[]')"
        .formatted(alias, from, from + 1);
  }

  /** The values of such a condition, after those before it. */
  public static Object[] values(Period days, Object... before) {
    return Stream.concat(Arrays.stream(before), Stream.of(days.from(), days.until().orElse(null)))
        .toArray();
  }
}
