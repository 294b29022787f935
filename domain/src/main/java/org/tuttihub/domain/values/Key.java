package org.tuttihub.domain.values;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How somebody names a record: by its id, by its reference ({@code OBJ-12}), or by the id that
 * another system has for it ({@code finance:4711}).
 */
public sealed interface Key {

  /** By id. */
  record ById(UUID id) implements Key {
    @Override
    public String toString() {
      return id.toString();
    }
  }

  /** By reference, in capitals. */
  record ByRef(String ref) implements Key {
    @Override
    public String toString() {
      return ref;
    }
  }

  /** By another system's id. */
  record ByOther(String system, String value) implements Key {
    @Override
    public String toString() {
      return system + ":" + value;
    }
  }

  Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  Pattern OTHER_SHAPE = Pattern.compile("([a-z][a-z0-9-]{0,39}):(.{1,200})");

  /**
   * Reads a key as a person or a program writes it.
   *
   * @throws BadValue when it is empty or too long
   */
  static Key of(String text) {
    String given = CleanText.line(text);
    if (given.isEmpty() || given.length() > 250) {
      throw new BadValue("A record is named by its reference, its id, or system:id.");
    }
    if (UUID_SHAPE.matcher(given).matches()) {
      return new ById(UUID.fromString(given));
    }
    var other = OTHER_SHAPE.matcher(given);
    return other.matches()
        ? new ByOther(other.group(1), other.group(2))
        : new ByRef(given.toUpperCase(Locale.ROOT));
  }
}
