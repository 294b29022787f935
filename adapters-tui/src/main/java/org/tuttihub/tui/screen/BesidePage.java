package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.FormField;

/** Draws what was seen, what is there now and what was typed; the one that counts is marked. */
final class BesidePage {
  private static final int COLUMN = 14;
  private static final int MOST_ROWS = 6;

  private record Line(String label, String text, Tone tone, int field) {}

  private final BesidePlace place;
  private final Page page;
  private final List<Line> lines = new ArrayList<>();

  BesidePage(BesidePlace place, Page page) {
    this.place = place;
    this.page = page;
  }

  void draw() {
    page.title(place.form().name() + " › theirs and yours", "Enter takes the other one");
    for (int i = 0; i < place.fields().size(); i++) {
      field(place.fields().get(i), i);
    }
    int first = first();
    for (int i = first; i < lines.size() && i - first < page.height(); i++) {
      Line line = lines.get(i);
      page.put(2, i - first, line.label(), line.tone());
      page.put(2 + COLUMN, i - first, line.text(), line.tone());
      if (line.field() == place.at() && isHead(i)) {
        page.put(0, i - first, "▸", Tone.STRONG);
      }
    }
  }

  private boolean isHead(int line) {
    return line == 0 || lines.get(line - 1).field() != lines.get(line).field();
  }

  private int first() {
    int begin = 0;
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean here = lines.get(i).field() == place.at();
      begin = here && isHead(i) ? i : begin;
      end = here ? i : end;
    }
    return Math.min(begin, Math.max(0, end - page.height() + 1));
  }

  private void field(FormField field, int number) {
    boolean isTheirs = place.theirs().contains(field.name());
    lines.add(new Line(field.label(), "", Tone.STRONG, number));
    value("you saw", place.form().present(field), Tone.PLAIN, number);
    value(mark(isTheirs) + "theirs now", place.now().present(field), tone(isTheirs), number);
    value(mark(!isTheirs) + "yours", place.form().editor(field).text(), tone(!isTheirs), number);
  }

  private static String mark(boolean isTaken) {
    return isTaken ? "* " : "";
  }

  private static Tone tone(boolean isTaken) {
    return isTaken ? Tone.STRONG : Tone.PLAIN;
  }

  private void value(String whose, String text, Tone tone, int number) {
    String shown = text.isBlank() ? "nothing" : text;
    List<String> rows = Wrap.to(page.width() - COLUMN - 4, SafeText.lines(shown));
    for (int row = 0; row < Math.min(MOST_ROWS, rows.size()); row++) {
      lines.add(new Line(row == 0 ? whose : "", rows.get(row), tone, number));
    }
  }
}
