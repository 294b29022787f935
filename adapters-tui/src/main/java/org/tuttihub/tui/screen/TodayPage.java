package org.tuttihub.tui.screen;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.application.today.TodayKind;
import org.tuttihub.application.today.TodayRow;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.TodayText;

/** Draws the first screen: the kind beside the first line that has it, the rest below headings. */
final class TodayPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
  private static final int SIDE = 11;

  private final TodayPlace place;
  private final Page page;
  private final State state;

  TodayPage(TodayPlace place, Page page, State state) {
    this.place = place;
    this.page = page;
    this.state = state;
  }

  /** Something one can stand on: a form that was not finished, or a line. */
  sealed interface Entry {
    /** A form by its name. */
    record Draft(String form) implements Entry {}

    /** A line of the list. */
    record Line(TodayRow row) implements Entry {}
  }

  /** A line of the body: words of the margin, the words, perhaps something to stand on. */
  private record Drawn(String side, Tone tone, String words, Optional<Integer> entry) {
    static Drawn words(String words, Tone tone) {
      return new Drawn("", tone, words, Optional.empty());
    }
  }

  static List<Entry> entries(TodayPlace place, State state) {
    List<Entry> entries = new ArrayList<>();
    state.memory().drafts().keySet().forEach(form -> entries.add(new Entry.Draft(form)));
    place.rows().forEach(row -> entries.add(new Entry.Line(row)));
    return entries;
  }

  void draw() {
    ConsoleParts parts = state.parts();
    page.title("Tutti  " + parts.title(), DAY.format(parts.today()) + "   " + parts.actor().name());
    page.below(
        place.notices().stream()
            .flatMap(n -> Wrap.to(page.width() - 2, SafeText.line(n)).stream())
            .toList(),
        Tone.WARNING);
    List<Drawn> lines = lines();
    int chosen = chosen(lines);
    int first = Page.scrolled(0, chosen, lines.size(), page.height());
    for (int i = first; i < lines.size() && i - first < page.height(); i++) {
      draw(lines.get(i), i - first);
    }
    if (first + page.height() < lines.size()) {
      page.onRule("more ↓");
    }
  }

  private void draw(Drawn line, int y) {
    page.put(2, y, line.side(), line.tone());
    int x = line.entry().isPresent() ? 2 + SIDE : 1;
    page.put(
        x,
        y,
        Glyphs.cut(SafeText.line(line.words()), page.width() - x - 1),
        line.entry().isPresent() ? Tone.PLAIN : line.tone());
    if (line.entry().equals(Optional.of(place.at()))) {
      page.chosen(y);
    }
  }

  private int chosen(List<Drawn> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).entry().equals(Optional.of(place.at()))) {
        return i;
      }
    }
    return 0;
  }

  private List<Drawn> lines() {
    List<Drawn> lines = new ArrayList<>();
    Optional<TodayKind> above = Optional.empty();
    List<Entry> entries = entries(place, state);
    if (place.known() && entries.stream().noneMatch(TodayPage::isToDo)) {
      lines.add(Drawn.words(TodayCatalogue.ALL_WELL, Tone.GOOD));
    }
    for (int i = 0; i < entries.size(); i++) {
      TodayKind kind = kind(entries.get(i));
      boolean isFirst = !above.equals(Optional.of(kind));
      if (isFirst && !kind.isToDo()) {
        heading(kind, lines);
      }
      lines.add(drawn(entries.get(i), isFirst, i));
      above = Optional.of(kind);
    }
    return lines;
  }

  private void heading(TodayKind kind, List<Drawn> lines) {
    if (!lines.isEmpty()) {
      lines.add(Drawn.words("", Tone.PLAIN));
    }
    ConsoleParts parts = state.parts();
    lines.add(
        Drawn.words(
            TodayText.heading(kind, place.rows(), parts.zone(), parts.today()), Tone.STRONG));
  }

  private static boolean isToDo(Entry entry) {
    return kind(entry).isToDo();
  }

  private static TodayKind kind(Entry entry) {
    return switch (entry) {
      case Entry.Draft _ -> TodayKind.FOR_ME;
      case Entry.Line(TodayRow row) -> row.kind();
    };
  }

  private static Drawn drawn(Entry entry, boolean isFirst, int at) {
    return switch (entry) {
      case Entry.Draft(String form) ->
          new Drawn(
              isFirst ? "UNFINISHED" : "",
              Tone.WARNING,
              "A form was not finished: " + form,
              Optional.of(at));
      case Entry.Line(TodayRow row) ->
          new Drawn(side(row, isFirst), tone(row.kind()), row.says(), Optional.of(at));
    };
  }

  private static String side(TodayRow row, boolean isFirst) {
    if (row.on().isPresent()) {
      return TodayText.day(row.on().get());
    }
    return isFirst && row.kind().isToDo() ? row.kind().words().toUpperCase(Locale.UK) : "";
  }

  private static Tone tone(TodayKind kind) {
    return switch (kind) {
      case NOT_SAFE, BROKEN -> Tone.BAD;
      case LATE -> Tone.WARNING;
      case DUE, FOR_ME -> Tone.STRONG;
      case THIS_WEEK, SINCE -> Tone.PLAIN;
    };
  }
}
