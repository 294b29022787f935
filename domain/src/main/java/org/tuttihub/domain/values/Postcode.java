package org.tuttihub.domain.values;

import java.util.Locale;
import java.util.regex.Pattern;

/** A postcode in capitals with one space before its last three characters. */
public record Postcode(String text) {
  private static final Pattern SHAPE =
      Pattern.compile("GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");

  public Postcode {
    if (!SHAPE.matcher(text).matches()) {
      throw new BadValue(BadValue.shown(text) + " is not a postcode such as WD4 8DQ.");
    }
  }

  /** Reads a postcode however it is spaced. */
  public static Postcode of(String given) {
    String packed = given.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return packed.length() < 5
        ? new Postcode(packed)
        : new Postcode(
            packed.substring(0, packed.length() - 3) + " " + packed.substring(packed.length() - 3));
  }

  @Override
  public String toString() {
    return text;
  }
}
