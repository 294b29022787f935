package org.tuttihub.tui.command;

import java.nio.file.Path;
import java.util.Collection;
import org.tuttihub.application.catalogue.Binder;

/** A command that cannot be understood; the message says what to do. */
final class Usage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Usage(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  /** The file of that name, where files can be named. */
  static Path file(Terms terms, String name) {
    return terms.folder().file(name).orElseThrow(() -> new Usage(terms.folder().whyNot(name)));
  }

  /** A word that is not known, with the nearest that is. */
  static Usage unknown(String what, String word, Collection<String> known, String help) {
    String shown = word.length() > 60 ? word.substring(0, 60) + "…" : word;
    return new Usage(
        "There is no "
            + what
            + " "
            + shown
            + "."
            + Binder.nearest(shown, known).map(near -> " Did you mean " + near + "?").orElse("")
            + " See: "
            + help);
  }
}
