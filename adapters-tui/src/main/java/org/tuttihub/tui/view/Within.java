package org.tuttihub.tui.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values deep inside what is sent, by their paths: {@code items.0.facts.group_size}. */
final class Within {
  private Within() {}

  /** Puts a value there; the maps on the way are made, rows of lists must be there. */
  @SuppressWarnings("unchecked") // what is sent consists of lists and maps that we made
  static void put(Map<String, Object> sent, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      sent.put(path, value);
      return;
    }
    String first = path.substring(0, dot);
    String rest = path.substring(dot + 1);
    if (sent.get(first) instanceof List<?> rows) {
      int next = rest.indexOf('.');
      int row = Integer.parseInt(rest.substring(0, next));
      if (row < rows.size() && rows.get(row) instanceof Map<?, ?> map) {
        put((Map<String, Object>) map, rest.substring(next + 1), value);
      }
    } else {
      put(
          (Map<String, Object>)
              sent.computeIfAbsent(first, _ -> new LinkedHashMap<String, Object>()),
          rest,
          value);
    }
  }

  /** What stands there. */
  static Optional<Object> find(Object sent, String path) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    Object here =
        switch (sent) {
          case Map<?, ?> map -> map.get(first);
          case List<?> rows when Integer.parseInt(first) < rows.size() ->
              rows.get(Integer.parseInt(first));
          default -> null;
        };
    return here == null || dot < 0
        ? Optional.ofNullable(here)
        : find(here, path.substring(dot + 1));
  }
}
