package org.tuttihub.application.instruments;

import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.domain.instruments.Condition;

/**
 * What was scanned or typed at a desk: a number or a few letters and, after a comma, how the item
 * is, so that nobody leaves the field to say it: {@code CLA401, poor}.
 *
 * @param condition as it is said of this one, else as it was said of all
 */
record Scanned(String what, Optional<Condition> condition) {

  static Scanned of(String typed, Optional<Condition> ofAll) {
    int comma = typed.lastIndexOf(',');
    String last = typed.substring(comma + 1).strip();
    return Stream.of(Condition.values())
        .filter(c -> comma > 0 && c.words().equalsIgnoreCase(last))
        .findFirst()
        .map(c -> new Scanned(typed.substring(0, comma).strip(), Optional.of(c)))
        .orElseGet(() -> new Scanned(typed.strip(), ofAll));
  }
}
