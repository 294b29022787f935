package org.tuttihub.tui.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** A conversation in lines, broken between words: a question, an answer. */
final class Dialogue {
  private static final int WIDTH = 80;

  private final BufferedReader in;
  private final PrintStream out;
  private final boolean ascii;

  Dialogue(BufferedReader in, PrintStream out, boolean ascii) {
    this.in = in;
    this.out = out;
    this.ascii = ascii;
  }

  void say(String raw) {
    SafeText.lines(raw)
        .lines()
        .flatMap(line -> Wrap.to(WIDTH, line).stream())
        .forEach(line -> print(line + "\n"));
  }

  /** One of several things of a kind: where it goes on in further lines, these are further in. */
  void item(String safe) {
    say(List.of(safe));
  }

  /** Lines that are safe already. */
  void say(List<String> lines) {
    lines.stream()
        .flatMap(line -> line.isEmpty() ? Stream.of("") : Wrap.hanging(WIDTH, line).stream())
        .forEach(line -> print(line + "\n"));
  }

  /** The answer to a question; absent when nobody answers any more. */
  Optional<String> ask(String question) {
    print(String.join("\n", Wrap.to(WIDTH - 1, SafeText.line(question))) + " ");
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
