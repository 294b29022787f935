package org.tuttihub.tui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a typed line apart as a shell does: words, and texts in quotes. */
public final class CommandWords {
  private CommandWords() {}

  /** The words of a line; absent when a quote is left open. */
  public static Optional<List<String>> split(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\' && quote != '\'' && at + 1 < line.length()) {
        word.append(line.charAt(++at));
        begun = true;
      } else if (quote != 0 ? c == quote : c == '"' || (c == '\'' && !begun)) {
        // An apostrophe inside a word is one: St Mary's.
        quote = quote == 0 ? c : 0;
        begun = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return quote == 0 ? Optional.of(words) : Optional.empty();
  }
}
