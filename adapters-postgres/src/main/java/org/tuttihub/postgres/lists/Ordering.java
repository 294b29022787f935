package org.tuttihub.postgres.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of a list: what it sorts by, ending in something that no two rows share. Empty values
 * come first, and last in descending order.
 */
record Ordering(List<By> parts) {

  /** One sort key. */
  record By(String expression, boolean descending) {}

  /** What tells this order from others, in cursors. */
  String fingerprint() {
    return parts.toString();
  }

  Ordering reversed() {
    return new Ordering(
        parts.stream().map(by -> new By(by.expression(), !by.descending())).toList());
  }

  /** The sort keys as columns after those of the row. */
  String columns() {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> parts.get(i).expression() + " as sort_" + i)
        .collect(Collectors.joining(", "));
  }

  String orderBy() {
    return parts.stream()
        .map(by -> by.expression() + (by.descending() ? " desc nulls last" : " asc nulls first"))
        .collect(Collectors.joining(", ", " order by ", ""));
  }

  /** The rows that follow a place in this order. */
  String after(Cursor cursor, Values values) {
    List<String> ways = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      By by = parts.get(i);
      Object value = cursor.values().get(i);
      List<String> way = new ArrayList<>(equal);
      way.add(beyond(by, value, values));
      ways.add(String.join(" and ", way));
      equal.add(
          value == null
              ? by.expression() + " is null"
              : by.expression() + " = " + values.next(value));
    }
    return "(" + String.join(" or ", ways) + ")";
  }

  private static String beyond(By by, Object value, Values values) {
    if (by.descending()) {
      return value == null
          ? "false"
          : "(%1$s < %2$s or %1$s is null)".formatted(by.expression(), values.next(value));
    }
    return value == null
        ? by.expression() + " is not null"
        : by.expression() + " > " + values.next(value);
  }
}
