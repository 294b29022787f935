package org.tuttihub.plugin.host.descriptor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of the plugin api that a plugin works with, both ends included. */
public record ApiRange(int from, int to) {
  private static final Pattern SHAPE =
      Pattern.compile("([1-9][0-9]{0,3})(?:\\.\\.([1-9][0-9]{0,3}))?");

  /** Reads {@code 1} or {@code 1..2}. */
  public static Optional<ApiRange> of(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(shape.group(1));
    int to = shape.group(2) == null ? from : Integer.parseInt(shape.group(2));
    return to < from ? Optional.empty() : Optional.of(new ApiRange(from, to));
  }

  public boolean contains(int version) {
    return from <= version && version <= to;
  }

  @Override
  public String toString() {
    return from == to ? String.valueOf(from) : from + ".." + to;
  }
}
