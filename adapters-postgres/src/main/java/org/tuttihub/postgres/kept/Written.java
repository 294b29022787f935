package org.tuttihub.postgres.kept;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows on their way into the database: one array of texts for each column. */
final class Written {
  private Written() {}

  static String names(List<? extends Column<?>> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /** The columns of the written rows, {@code w}, as what they are. */
  static String casts(List<? extends Column<?>> columns) {
    return columns.stream()
        .map(c -> c.type().cast("w." + c.name()))
        .collect(Collectors.joining(", "));
  }

  /**
   * The written rows as a source of rows, with their numbers; the first array is parameter from.
   */
  static String rows(List<? extends Column<?>> columns, int from) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> "$" + (from + i) + "::text[]")
        .collect(
            Collectors.joining(
                ", ", "unnest(", ") with ordinality as w(" + names(columns) + ", nth_written)"));
  }

  static <T> Object[] values(List<? extends Column<? super T>> columns, List<? extends T> rows) {
    Object[] arrays = new Object[columns.size()];
    for (int c = 0; c < arrays.length; c++) {
      Column<? super T> column = columns.get(c);
      String[] texts = new String[rows.size()];
      for (int r = 0; r < texts.length; r++) {
        texts[r] = column.type().written(column.value().apply(rows.get(r)));
      }
      arrays[c] = texts;
    }
    return arrays;
  }

  /** The id that the rows belong to, and their arrays. */
  static Object[] after(UUID id, Object[] arrays) {
    Object[] all = new Object[arrays.length + 1];
    all[0] = id;
    System.arraycopy(arrays, 0, all, 1, arrays.length);
    return all;
  }
}
