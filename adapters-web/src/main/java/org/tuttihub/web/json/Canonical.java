package org.tuttihub.web.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The one text of a JSON value, whatever its spacing, the order of its fields and its zeros. */
public final class Canonical {
  private Canonical() {}

  public static String text(Object value) {
    StringBuilder all = new StringBuilder();
    write(all, value);
    return all.toString();
  }

  private static void write(StringBuilder all, Object value) {
    switch (value) {
      case null -> all.append("null");
      case Map<?, ?> map -> {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, field) -> sorted.put(String.valueOf(name), field));
        all.append('{');
        sorted.forEach(
            (name, field) -> {
              quoted(all, name);
              write(all, field);
            });
        all.append('}');
      }
      case List<?> list -> {
        all.append('[');
        list.forEach(
            item -> {
              write(all, item);
              all.append(',');
            });
        all.append(']');
      }
      case BigDecimal number -> all.append(number.stripTrailingZeros().toPlainString());
      case String text -> quoted(all, text);
      default -> all.append(value);
    }
  }

  /** With its length before it, so that no two values have the same text. */
  private static void quoted(StringBuilder all, String text) {
    all.append(text.length()).append('"').append(text).append('"');
  }
}
