package org.tuttihub.tui.screen;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a list that are marked, by what names their records: they stay marked in whatever
 * order and under whatever filter the list is shown.
 *
 * @param keys in the order in which they were marked
 */
record Marks(Set<String> keys) {
  static final Marks NONE = new Marks(Set.of());

  Marks {
    keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  int count() {
    return keys.size();
  }

  boolean has(String key) {
    return keys.contains(key);
  }

  /** With a mark where there was none, and without it where there was one. */
  Marks turned(String key) {
    Set<String> others = new LinkedHashSet<>(keys);
    if (!others.remove(key)) {
      others.add(key);
    }
    return new Marks(others);
  }

  Marks and(Collection<String> more) {
    Set<String> all = new LinkedHashSet<>(keys);
    all.addAll(more);
    return new Marks(all);
  }

  List<String> list() {
    return List.copyOf(keys);
  }
}
