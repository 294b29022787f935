package org.tuttihub.tui.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.tui.text.SafeText;

/** A conversation in lines: a question, an answer. */
final class Dialogue {
  private final BufferedReader in;
  private final PrintStream out;
  private final boolean ascii;

  Dialogue(BufferedReader in, PrintStream out, boolean ascii) {
    this.in = in;
    this.out = out;
    this.ascii = ascii;
  }

  void say(String raw) {
    SafeText.lines(raw).lines().forEach(line -> print(line + "\n"));
  }

  /** Lines that are safe already. */
  void say(List<String> lines) {
    lines.forEach(line -> print(line + "\n"));
  }

  /** The answer to a question; absent when nobody answers any more. */
  Optional<String> ask(String question) {
    print(SafeText.line(question) + " ");
    out.flush();
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Yes or no; no when nobody answers. */
  boolean agrees(String question) {
    while (true) {
      Optional<String> answer = ask(question + " yes or no:");
      if (answer.isEmpty()) {
        return false;
      }
      switch (answer.get().strip().toLowerCase(Locale.ROOT)) {
        case "yes", "y" -> {
          return true;
        }
        case "no", "n", "" -> {
          return false;
        }
        default -> say("Please type yes or no.");
      }
    }
  }

  private void print(String text) {
    out.print(ascii ? SafeText.ascii(text) : text);
  }
}
