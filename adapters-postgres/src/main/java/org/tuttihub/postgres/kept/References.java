package org.tuttihub.postgres.kept;

import java.util.List;
import java.util.Locale;
import org.tuttihub.postgres.sql.Asking;

/** References for people: a prefix and a number that is never given twice; gaps are no harm. */
public final class References {
  private References() {}

  public static String next(Asking asking, String prefix) {
    return next(asking, prefix, 1).getFirst();
  }

  /** Many at once. */
  public static List<String> next(Asking asking, String prefix, int count) {
    return asking.all(
        row -> prefix + "-" + row.large("number"),
        "select nextval($1::text::regclass) as number from generate_series(1, $2)",
        "ref_" + prefix.toLowerCase(Locale.ROOT),
        count);
  }
}
