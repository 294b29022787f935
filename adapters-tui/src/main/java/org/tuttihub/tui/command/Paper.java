package org.tuttihub.tui.command;

import java.io.PrintStream;
import java.util.List;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** Lines for people, made safe before they are printed. */
final class Paper {
  private final Terms terms;

  Paper(Terms terms) {
    this.terms = terms;
  }

  /** Data: lines that are safe and fit already. */
  void out(List<String> lines) {
    lines.forEach(this::out);
  }

  void out(String line) {
    print(terms.out(), line);
  }

  /** A heading: bold, where that is allowed. */
  void heading(String line) {
    print(terms.out(), terms.colour() ? "\u001b[1m" + shown(line) + "\u001b[0m" : line);
  }

  /** A remark of any length. */
  void remark(String raw) {
    Wrap.to(terms.width(), SafeText.lines(raw)).forEach(line -> print(terms.err(), line));
  }

  void err(List<String> lines) {
    lines.forEach(line -> print(terms.err(), line));
  }

  /** Whether nobody reads the data any more, as behind {@code | head}. */
  boolean isTorn() {
    return terms.out().checkError();
  }

  private String shown(String line) {
    return terms.ascii() ? SafeText.ascii(line) : line;
  }

  private void print(PrintStream stream, String line) {
    stream.print((line.startsWith("\u001b[1m") ? line : shown(line)) + "\n");
  }
}
