package org.tuttihub.tui.screen;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Door;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.command.Commands;
import org.tuttihub.tui.command.Terms;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** A typed command whose answer is text; its remarks are shown while it goes on. */
final class TypedText {
  private final ConsoleParts parts;
  private final List<String> words;
  private final int width;

  TypedText(ConsoleParts parts, List<String> words, int width) {
    this.parts = parts;
    this.words = words;
    this.width = width;
  }

  UnaryOperator<State> run(Consumer<UnaryOperator<State>> meanwhile) {
    Captured captured = new Captured(line -> meanwhile.accept(state -> state.remark(line)));
    PrintStream out = new PrintStream(captured, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(captured.remarks(), false, StandardCharsets.UTF_8);
    int exit = Commands.run(words, terms(out, err));
    List<String> lines =
        captured
            .text()
            .lines()
            .flatMap(line -> Wrap.to(width, SafeText.line(line)).stream())
            .toList();
    String title = String.join(" ", words.subList(0, Math.min(2, words.size())));
    return state ->
        lines.size() == 1 && exit == 0
            ? state.stale().done(lines.getFirst())
            : state.stale().silent().open(id -> TextPlace.of(id, title, lines));
  }

  private Terms terms(PrintStream out, PrintStream err) {
    return new Terms(
        parts.catalogue(),
        parts.beginning(),
        parts.actor(),
        Door.CONSOLE,
        parts.tables(),
        new ByteArrayInputStream(new byte[0]),
        out,
        err,
        width,
        false,
        false,
        parts.folder());
  }
}
