package org.tuttihub.tui.keys;

import java.util.List;

/**
 * A key and what it does in a place.
 *
 * @param keys every key that does it, the one to show first
 * @param words what it does, a few words
 * @param foot its rank on the last line, 1 first; 0 when it is not shown there
 * @param brief what the last line says, a word or two
 */
public record Binding(Where where, List<String> keys, String words, Act act, int foot, String brief) {

  static Binding of(Where where, Act act, String words, String... keys) {
    return new Binding(where, List.of(keys), words, act, 0, "");
  }

  Binding foot(int rank, String shown) {
    return new Binding(where, keys, words, act, rank, shown);
  }
}
