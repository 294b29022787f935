package org.tuttihub.tui.screen;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.canvas.Sheet;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.CommandLine;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.store.CsvOnly;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

/** Speaks the screen: presses keys, reads what is shown. Work is done at once. */
public final class Stage {
  private final List<Work> later = new ArrayList<>();
  private State state;

  public Stage(Store store) {
    this(
        StoreCatalogue.of(store), Size.USUAL, StandardCharsets.UTF_8, Path.of("").toAbsolutePath());
  }

  public Stage(Catalogue catalogue, Size size, Charset charset, Path directory) {
    this(
        new ConsoleParts(
            catalogue,
            CommandLine.beginning(),
            Actor.local("ana"),
            new CsvOnly(),
            "Demonstration Hub",
            List::of,
            Changes.NONE,
            Folder.of(directory),
            true,
            charset),
        size);
  }

  public Stage(ConsoleParts parts, Size size) {
    state = State.first(parts, size);
    settle();
  }

  /** Presses keys, each by its name. */
  public Stage press(String... keys) {
    for (String key : keys) {
      state = Pressing.press(state, key.length() == 1 ? Press.typed(key) : Press.key(key));
      settle();
    }
    return this;
  }

  /** Types text, letter by letter. */
  public Stage type(String text) {
    text.codePoints()
        .forEach(point -> state = Pressing.press(state, Press.typed(Character.toString(point))));
    settle();
    return this;
  }

  /** Types lines as fast as a scanner sends them, before anything can come of one. */
  public Stage hastily(String... lines) {
    for (String line : lines) {
      line.chars().forEach(c -> state = Pressing.press(state, Press.typed(Character.toString(c))));
      state = Pressing.press(state, Press.key("Enter"));
    }
    settle();
    return this;
  }

  public Stage paste(String text) {
    state = Pressing.press(state, Press.pasted(text));
    settle();
    return this;
  }

  public Stage resize(int columns, int rows) {
    state = state.sized(new Size(columns, rows));
    settle();
    return this;
  }

  /** Others change something meanwhile. */
  public Stage meanwhile(String... collections) {
    Catalogue catalogue = state.parts().catalogue();
    state = state.overtaken(Overtaken.of(catalogue, Set.of(collections)));
    settle();
    return this;
  }

  /** Time goes by, until everything has happened that was to happen later; how much it was. */
  public int later() {
    List<Work> due = List.copyOf(later);
    later.clear();
    due.forEach(work -> state = result(work).apply(state));
    settle();
    return due.size();
  }

  private void settle() {
    for (int round = 0; round < 2_000; round++) {
      state = state.top().settle(state);
      List<Work> works = state.started().stream().filter(work -> !work.isLater()).toList();
      state.started().stream().filter(Work::isLater).forEach(later::add);
      state = state.startedAll();
      if (works.isEmpty()) {
        return;
      }
      works.forEach(work -> state = result(work).apply(state));
    }
    throw new AssertionError("It never comes to rest.");
  }

  private static UnaryOperator<State> result(Work work) {
    try {
      return work.running().run(_ -> {});
    } catch (Unavailable away) {
      return s -> work.failed().apply(s).remark(away.sentence());
    } catch (Exception broken) {
      throw new AssertionError("broken while doing " + work.doing(), broken);
    }
  }

  public Sheet sheet() {
    return Drawing.of(state, false);
  }

  public String shown() {
    return sheet().text();
  }

  /** Whether a text is shown, perhaps broken into lines. */
  public boolean shows(String text) {
    return shown().contains(text) || shown().replaceAll("\\s+", " ").contains(text);
  }

  boolean left() {
    return state.left();
  }

  State state() {
    return state;
  }
}
