package org.tuttihub.tui.command;

import java.util.Locale;
import java.util.stream.Stream;

/** How an answer is written. */
enum Format {
  TABLE,
  PLAIN,
  CSV,
  JSON;

  static final String[] OPTIONS = {"format", "csv", "json", "plain"};

  /** The one asked for; for people a table, unless they read by ear. */
  static Format of(Given given) {
    if (given.has("csv")) {
      return CSV;
    }
    if (given.has("json")) {
      return JSON;
    }
    if (given.has("plain")) {
      return PLAIN;
    }
    return given.one("format").map(Format::named).orElse(TABLE);
  }

  boolean isForPeople() {
    return this == TABLE || this == PLAIN;
  }

  private static Format named(String name) {
    return Stream.of(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new Usage("--format is one of: table, plain, csv, json."));
  }
}
