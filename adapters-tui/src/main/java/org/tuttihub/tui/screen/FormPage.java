package org.tuttihub.tui.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.each.EachText;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.Questions;
import org.tuttihub.tui.view.RecordNames.Hit;

/** Draws a form: labels, what is typed, and what is wrong beside it. */
final class FormPage {
  private static final int WIDEST_LABEL = 20;
  private static final int FEW = 8;
  private static final int NO_FIELD = -1;
  private static final String BLANK = "____________________";

  /** A line of a form, and to which field it belongs. */
  private record Line(String label, String text, Tone tone, int field) {}

  private final FormPlace place;
  private final Page page;
  private final LocalDate today;
  private final int column;
  private final List<Line> lines = new ArrayList<>();
  private int cursorLine = -1;
  private int cursorColumn;

  private FormPage(FormPlace place, Page page, LocalDate today) {
    this.place = place;
    this.page = page;
    this.today = today;
    int widest = place.fields().stream().mapToInt(f -> Glyphs.width(f.label())).max().orElse(0);
    this.column = 2 + Math.min(WIDEST_LABEL, widest) + 2;
  }

  static void draw(FormPlace place, Page page, LocalDate today) {
    new FormPage(place, page, today).draw();
  }

  /** How wide the text of a field is. */
  static int room(FormPlace place, int width) {
    int widest = place.fields().stream().mapToInt(f -> Glyphs.width(f.label())).max().orElse(0);
    return width - Math.min(WIDEST_LABEL, widest) - 6;
  }

  private void draw() {
    page.title(title(), aside());
    if (place.fields().isEmpty()) {
      return;
    }
    for (int i = 0; i < place.fields().size(); i++) {
      field(i);
    }
    turns();
    page.below(hint(), Tone.PLAIN);
    int first = first();
    for (int i = first; i < lines.size() && i - first < page.height(); i++) {
      Line line = lines.get(i);
      boolean here = line.field() == place.at();
      page.put(2, i - first, Glyphs.cut(line.label(), column - 4), here ? Tone.STRONG : Tone.PLAIN);
      page.put(column, i - first, line.text(), line.tone());
      if (here && !line.label().isEmpty()) {
        page.put(0, i - first, "▸", Tone.STRONG);
      }
    }
    page.cursor(column + cursorColumn, cursorLine - first);
  }

  private String title() {
    String room = Labels.of(place.operation().noun().plural());
    String record =
        place
            .key()
            .map(Key::toString)
            .or(() -> place.each().map(set -> EachText.many(set.deed().noun(), set.keys().size())))
            .map(k -> " › " + k)
            .orElse("");
    return room + record + " › " + place.operation().verb();
  }

  private String aside() {
    return switch (place.operation()) {
      case Deed<?> _ when !place.turns().taken().isEmpty() ->
          "%,d done".formatted(place.turns().taken().size());
      case Deed<?> deed -> deed.undo() instanceof Undo.Never ? "cannot be undone" : "";
      case Ask<?, ?> _ -> "nothing of it is kept";
    };
  }

  private void field(int number) {
    FormField field = place.fields().get(number);
    Editor editor = place.editor(field);
    boolean here = number == place.at();
    if (number > 0 && Questions.isFurther(field) && !Questions.isFurther(before(number))) {
      lines.add(new Line("", "", Tone.PLAIN, number - 1));
    }
    TypedRows rows = TypedRows.of(editor.text(), room(place, page.width()));
    if (here) {
      cursorLine = lines.size() + rows.rowOf(editor.cursor());
      cursorColumn = rows.column(editor.cursor());
    }
    for (int row = 0; row < rows.count(); row++) {
      boolean empty = editor.text().isEmpty();
      String text = empty ? BLANK : rows.text(row) + (row == rows.count() - 1 ? called(field) : "");
      lines.add(
          new Line(row == 0 ? field.label() : "", text, empty ? Tone.FAINT : tone(field), number));
    }
    fault(number, place.faults().get(field.name()));
    if (here) {
      hits(number);
    }
  }

  /** What the records are called that a field names; which day of the week a day is. */
  private String called(FormField field) {
    List<String> names = Lookups.called(place, field);
    return names.isEmpty()
        ? field.dayInWords(place.editor(field).text(), today).map(words -> "  " + words).orElse("")
        : "  " + String.join(", ", names);
  }

  /** The records that what is typed may mean. */
  private void hits(int number) {
    List<Hit> hits = Lookups.hits(place);
    for (int i = 0; i < hits.size(); i++) {
      boolean chosen = i == place.lookups().at();
      String text = (chosen ? "▸ " : "  ") + SafeText.line(hits.get(i).ref()) + "  ";
      lines.add(
          new Line(
              "",
              Glyphs.cut(text + hits.get(i).name(), room(place, page.width())),
              chosen ? Tone.STRONG : Tone.PLAIN,
              number));
    }
  }

  /** What came of the steps before the last, whose outcome is said below. */
  private void turns() {
    List<Turns.Told> before = place.turns().told().stream().skip(1).toList();
    if (!before.isEmpty()) {
      lines.add(new Line("", "", Tone.PLAIN, NO_FIELD));
    }
    for (Turns.Told told : before) {
      String text =
          switch (told.said()) {
            case Said.DoneSo(String sentence) -> sentence;
            case Said.Remark(String sentence) -> "! " + told.text() + ": " + sentence;
            case Said.No(Refusal refusal) -> "! " + told.text() + ": " + refusal.fact();
          };
      String cut = Glyphs.cut(SafeText.line(text), room(place, page.width()));
      lines.add(new Line("", cut, told.said().tone(), NO_FIELD));
    }
  }

  private FormField before(int number) {
    return place.fields().get(number - 1);
  }

  private Tone tone(FormField field) {
    boolean changed = !place.editor(field).text().equals(place.present(field));
    return changed ? Tone.STRONG : Tone.PLAIN;
  }

  private void fault(int number, String words) {
    if (words != null) {
      for (String text : Wrap.to(room(place, page.width()), "! " + SafeText.line(words))) {
        lines.add(new Line("", text, Tone.BAD, number));
      }
    }
  }

  /** What to write in the field where one stands. */
  private List<String> hint() {
    FormField field = place.field();
    String words = field.label() + ": " + field.hint();
    if (!field.choices().isEmpty()) {
      words += " One of: " + field.choices().stream().limit(FEW).collect(Collectors.joining(", "));
      words += field.choices().size() > FEW ? ", and more." : ".";
    }
    words += field.isNeeded() ? " Needed." : "";
    words += TurnActs.isHere(place) ? " Enter takes it; \"undo\" takes the last one back." : "";
    List<String> hint = new ArrayList<>();
    hint.add("");
    List<String> texts = Wrap.to(page.width() - 2, SafeText.line(words));
    hint.addAll(texts.size() > 3 ? texts.subList(0, 3) : texts);
    return hint;
  }

  /** The first line on the screen, so that all of the field where one stands can be seen. */
  private int first() {
    int begin = 0;
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean here = lines.get(i).field() == place.at();
      begin = here && (i == 0 || lines.get(i - 1).field() != place.at()) ? i : begin;
      end = here ? i : end;
    }
    int height = page.height();
    int first = Math.max(0, Math.min(lines.size() - height, end - height + 2));
    int wanted = Math.min(first, Math.max(0, begin));
    return cursorLine >= wanted + height
        ? cursorLine - height + 1
        : Math.min(wanted, Math.max(0, cursorLine));
  }
}
