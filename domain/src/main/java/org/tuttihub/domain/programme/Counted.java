package org.tuttihub.domain.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tuttihub.domain.values.Folded;

/** References of what is counted, made of what tells one count from another. */
final class Counted {
  private Counted() {}

  /** In capitals, as all references are; equal however it is spelt. */
  static String ref(List<String> parts) {
    return parts.stream()
        .map(part -> Folded.of(part).replace('|', '/'))
        .collect(Collectors.joining("|"))
        .toUpperCase(Locale.ROOT);
  }
}
