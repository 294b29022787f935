package org.tuttihub.postgres.kept;

import java.util.Locale;
import org.tuttihub.postgres.sql.Asking;

/** References for people: a prefix and a number that is never given twice; gaps are no harm. */
public final class References {
  private References() {}

  public static String next(Asking asking, String prefix) {
    return prefix
        + "-"
        + asking
            .first(
                row -> row.large("number"),
                "select nextval($1::text::regclass) as number",
                "ref_" + prefix.toLowerCase(Locale.ROOT))
            .orElseThrow();
  }
}
