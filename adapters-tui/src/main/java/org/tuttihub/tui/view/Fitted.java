package org.tuttihub.tui.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;

/** The columns of a list, fitted into a width: fewer on narrow terminals, more on wide ones. */
public final class Fitted {
  private static final int GAP = 2;
  private static final int LEAST = 6;

  /**
   * A column with the room it has.
   *
   * @param right whether its values are numbers
   */
  public record Cut(Part part, String label, int width, boolean right) {}

  private final Shape<?> shape;
  private final List<Cut> columns;

  private Fitted(Shape<?> shape, List<Cut> columns) {
    this.shape = shape;
    this.columns = List.copyOf(columns);
  }

  /** The columns that are shown on a terminal of some width, in the room that is left there. */
  public static Fitted of(ListOf<?> list, int terminalWidth, int room) {
    List<Cut> cuts = new ArrayList<>();
    for (Column column : list.columns()) {
      Optional<Part> part = list.row().part(column.field());
      if (column.from() <= Math.max(80, terminalWidth) && part.isPresent()) {
        int least = Glyphs.width(SafeText.line(column.label()));
        boolean right = Values.isNumber(part.get());
        cuts.add(
            new Cut(
                part.get(),
                SafeText.line(column.label()),
                right ? Math.max(column.width(), least) : column.width(),
                right));
      }
    }
    shrink(cuts, room);
    grow(cuts, room);
    return new Fitted(list.row(), cuts);
  }

  public List<Cut> columns() {
    return columns;
  }

  /** The headings, each in its width. */
  public String heading() {
    List<String> labels = columns.stream().map(Cut::label).toList();
    return line(labels);
  }

  /** A row in one line. */
  public String row(Object row, ZoneId zone) {
    List<String> texts = new ArrayList<>();
    for (Cut column : columns) {
      texts.add(SafeText.line(Values.people(shape, column.part(), row, zone)));
    }
    return line(texts);
  }

  /** Whether a row has more to say than fits. */
  public boolean isCut(Object row, ZoneId zone) {
    return columns.stream()
        .anyMatch(
            column ->
                Glyphs.width(SafeText.line(Values.people(shape, column.part(), row, zone)))
                    > column.width());
  }

  private String line(List<String> texts) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      Cut column = columns.get(i);
      line.append(i == 0 ? "" : " ".repeat(GAP))
          .append(
              column.right()
                  ? Glyphs.right(texts.get(i), column.width())
                  : Glyphs.left(texts.get(i), column.width()));
    }
    return line.toString().stripTrailing();
  }

  private static int needed(List<Cut> cuts) {
    return cuts.stream().mapToInt(Cut::width).sum() + GAP * Math.max(0, cuts.size() - 1);
  }

  /** What a row is called by comes first, and is cut only where nothing else is left to cut. */
  private static void shrink(List<Cut> cuts, int room) {
    while (needed(cuts) > room) {
      int other = 1 + widest(cuts.subList(1, cuts.size()));
      int widest = other > 0 && cuts.get(other).width() > LEAST ? other : widest(cuts);
      if (widest < 0 || cuts.get(widest).width() <= LEAST) {
        if (cuts.size() < 2) {
          return;
        }
        cuts.removeLast();
      } else {
        resize(cuts, widest, -1);
      }
    }
  }

  /** What is left over goes to the column with the longest text, up to twice its wish. */
  private static void grow(List<Cut> cuts, int room) {
    int widest = widest(cuts);
    int left = room - needed(cuts);
    if (widest >= 0 && left > 0) {
      resize(cuts, widest, Math.min(left, cuts.get(widest).width()));
    }
  }

  private static int widest(List<Cut> cuts) {
    int widest = -1;
    for (int i = 0; i < cuts.size(); i++) {
      if (!cuts.get(i).right() && (widest < 0 || cuts.get(i).width() > cuts.get(widest).width())) {
        widest = i;
      }
    }
    return widest;
  }

  private static void resize(List<Cut> cuts, int at, int by) {
    Cut cut = cuts.get(at);
    cuts.set(at, new Cut(cut.part(), cut.label(), cut.width() + by, cut.right()));
  }
}
