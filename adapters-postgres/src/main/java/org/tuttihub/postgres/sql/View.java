package org.tuttihub.postgres.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The moment as which records are read: now, or the end of a day. SQL names a table as {@code
 * {school}}; here that becomes the table, or the table and its past as they stood at the moment.
 *
 * @param moment empty for now
 */
public record View(Optional<Instant> moment) {
  public static final View NOW = new View(Optional.empty());
  private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");

  /** As at the end of a day, as the hub's clocks show it. */
  public static View asAt(Optional<LocalDate> day, ZoneId zone) {
    return new View(day.map(d -> d.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  /** The SQL with its tables as they are, or as they were. */
  public String of(String sql) {
    return TABLE.matcher(sql).replaceAll(table -> Matcher.quoteReplacement(table(table.group(1))));
  }

  private String table(String name) {
    return moment
        .map(
            at ->
                """
                (select 'infinity'::timestamptz as until, null::uuid as ended_by, c.*
                 from %1$s c where since < '%2$s'
                 union all
                 select * from %1$s_past where since < '%2$s' and until >= '%2$s')\
                """
                    .formatted(name, at))
        .orElse(name);
  }
}
