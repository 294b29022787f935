package org.tuttihub.tui.each;

import java.util.Optional;

/**
 * A record of a set, as it was seen before something is done to it.
 *
 * @param key by which it is named
 * @param label what people know it by, beginning with its key
 * @param version as it was seen; absent where it was not looked at, so that any will do
 * @param whyNot why the deed cannot be done with it; empty when it can, as far as can be told
 */
public record Marked(String key, String label, Optional<Long> version, Optional<String> whyNot) {

  /** One that nobody looked at. */
  public static Marked unseen(String key) {
    return new Marked(key, key, Optional.empty(), Optional.empty());
  }

  public boolean isOpen() {
    return whyNot.isEmpty();
  }
}
