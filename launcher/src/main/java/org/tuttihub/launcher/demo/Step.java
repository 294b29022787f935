package org.tuttihub.launcher.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.domain.values.BadValue;

/**
 * One step of the demonstration: an operation of the catalogue and what is given to it.
 *
 * @param name what later steps call the record that it made or found
 * @param by the name of the person who does it; the program itself where nobody is named
 * @param file the file that an import reads
 * @param once the field of what is given by which it is seen that an import was done before
 */
record Step(
    String operation,
    Optional<String> name,
    Optional<String> by,
    Optional<String> file,
    Optional<String> once,
    Map<?, ?> with) {
  private static final Set<String> FIELDS = Set.of("do", "as", "by", "file", "once", "with");

  /** Reads {@code {"do": ..., "as": ..., "by": ..., "file": ..., "once": ..., "with": {...}}}. */
  static Step of(Map<String, Object> written) {
    for (String field : written.keySet()) {
      if (!FIELDS.contains(field)) {
        throw new BadValue("A step has no field " + BadValue.shown(field) + ".");
      }
    }
    return new Step(
        text(written, "do").orElseThrow(() -> new BadValue("A step says what to do.")),
        text(written, "as"),
        text(written, "by"),
        text(written, "file"),
        text(written, "once"),
        written.get("with") instanceof Map<?, ?> with ? with : Map.of());
  }

  private static Optional<String> text(Map<String, Object> written, String field) {
    return Optional.ofNullable(written.get(field)).map(String::valueOf);
  }
}
