package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The few windows of a list's rows that are at hand.
 *
 * @param generation for which question they are the answer
 */
record Windows(long generation, Map<Long, List<?>> pages) {
  static final int SIZE = 100;
  private static final int MOST = 8;
  static final Windows NONE = new Windows(-1, Map.of());

  /** The row at a place of the list, if it is at hand. */
  Optional<Object> row(long at) {
    List<?> page = pages.get(at / SIZE);
    int within = (int) (at % SIZE);
    return page == null || within >= page.size() ? Optional.empty() : Optional.of(page.get(within));
  }

  boolean has(long window) {
    return pages.containsKey(window);
  }

  /** With one more; those that are farthest from it go when there are too many. */
  Windows with(long asked, long window, List<?> rows) {
    Map<Long, List<?>> more =
        generation == asked ? new LinkedHashMap<>(pages) : new LinkedHashMap<>();
    more.put(window, List.copyOf(rows));
    while (more.size() > MOST) {
      long farthest =
          more.keySet().stream()
              .max((a, b) -> Long.compare(Math.abs(a - window), Math.abs(b - window)))
              .orElseThrow();
      more.remove(farthest);
    }
    return new Windows(asked, more);
  }
}
