package org.tuttihub.tui.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** A record in full, as blocks: single values with their labels, and small tables. */
public final class CardView {
  private static final int WIDEST_LABEL = 22;
  private static final int MANY = 14;

  /** A part of a card. */
  public sealed interface Block {}

  /**
   * A label and its value, of one line or several; empty when there is none.
   *
   * @param ref the record that it names; empty where it names none
   */
  public record Field(String label, String text, String ref) implements Block {
    public Field(String label, String text) {
      this(label, text, "");
    }
  }

  /**
   * Records inside the record.
   *
   * @param refs which record each row names; empty where it names none
   */
  public record Table(String label, List<String> heads, List<List<String>> rows, List<String> refs)
      implements Block {
    public Table(String label, List<String> heads, List<List<String>> rows) {
      this(label, heads, rows, rows.stream().map(_ -> "").toList());
    }
  }

  /**
   * A line of a card.
   *
   * @param ref the record that it names, where that can be opened from here; else empty
   */
  public record Line(String text, String ref) {
    static Line of(String text) {
      return new Line(text, "");
    }
  }

  private CardView() {}

  /** The blocks of a card, every text made safe. */
  public static List<Block> of(Catalogue catalogue, CardOf<?> card, Object shown, ZoneId zone) {
    return of(catalogue, card.noun().plural(), card.card(), shown, zone);
  }

  /** The blocks of any record, whose fields are called as those of a collection are. */
  public static List<Block> of(
      Catalogue catalogue, String plural, Shape<?> shape, Object shown, ZoneId zone) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : shape.parts()) {
      String label = SafeText.line(Labels.of(catalogue, plural, part.name()));
      Block block = block(catalogue, shape, part, shown, label, zone);
      blocks.add(
          blocks.isEmpty() && block instanceof Field own
              ? new Field(own.label(), own.text())
              : block);
    }
    return blocks;
  }

  private static Block block(
      Catalogue catalogue, Shape<?> shape, Part part, Object shown, String label, ZoneId zone) {
    if (Why.isReasons(part)) {
      return new Field(label, SafeText.lines(Why.text(shape, part, shown)));
    }
    if (part.nested().isEmpty()) {
      return new Field(
          label,
          SafeText.lines(Values.people(shape, part, shown, zone)),
          Referenced.of(catalogue, shape, part, shown));
    }
    Shape<?> inner = part.nested().get();
    List<String> heads = told(inner).map(p -> Labels.of(p.name())).toList();
    List<?> rows = Values.each(shape.value(shown, part));
    return new Table(
        label,
        heads,
        rows.stream().map(row -> cells(inner, row, zone)).toList(),
        rows.stream().map(row -> ref(catalogue, inner, row)).toList());
  }

  /** The record that a row is or, where it is none itself, the first that it names. */
  private static String ref(Catalogue catalogue, Shape<?> shape, Object row) {
    return shape.parts().stream()
        .map(part -> Referenced.of(catalogue, shape, part, row))
        .filter(ref -> !ref.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Ids of records inside a record say nothing to people. */
  private static Stream<Part> told(Shape<?> shape) {
    return shape.parts().stream().filter(part -> part.type() != UUID.class);
  }

  private static List<String> cells(Shape<?> shape, Object row, ZoneId zone) {
    return told(shape)
        .map(
            part ->
                part.nested().isPresent()
                    ? Values.each(shape.value(row, part)).size() + " more"
                    : SafeText.line(Values.people(shape, part, row, zone)))
        .toList();
  }

  /** The blocks as lines of a width. Of a long card, what is empty is only named, at its end. */
  public static List<String> lines(List<Block> blocks, int width) {
    return told(blocks, width).stream().map(Line::text).toList();
  }

  /** The same, with the records that lines name. */
  public static List<Line> told(List<Block> blocks, int width) {
    List<Block> empty =
        blocks.size() <= MANY ? List.of() : blocks.stream().filter(CardView::isEmpty).toList();
    List<Block> shown = blocks.stream().filter(block -> !empty.contains(block)).toList();
    List<Line> lines = lines(shown, column(shown), width);
    if (!empty.isEmpty()) {
      lines.add(Line.of(""));
      Wrap.to(width, "Empty: " + named(empty)).forEach(line -> lines.add(Line.of(line)));
    }
    return lines;
  }

  private static boolean isEmpty(Block block) {
    return switch (block) {
      case Field field -> field.text().isEmpty();
      case Table table -> table.rows().isEmpty();
    };
  }

  private static String named(List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                switch (block) {
                  case Field field -> field.label();
                  case Table table -> table.label();
                })
        .map(label -> label.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** Where values begin. */
  private static int column(List<Block> blocks) {
    int widest = 0;
    for (Block block : blocks) {
      widest =
          block instanceof Field field ? Math.max(widest, Glyphs.width(field.label())) : widest;
    }
    return Math.min(WIDEST_LABEL, widest) + 2;
  }

  private static List<Line> lines(List<Block> blocks, int column, int width) {
    List<Line> lines = new ArrayList<>();
    boolean below = false;
    for (Block block : blocks) {
      if (below && block instanceof Field) {
        lines.add(Line.of(""));
      }
      below = block instanceof Table table && !table.rows().isEmpty();
      switch (block) {
        case Field field -> field(field, column, width, lines);
        case Table table -> lines.addAll(SmallTable.told(table, width));
      }
    }
    return lines;
  }

  private static void field(Field field, int column, int width, List<Line> lines) {
    List<String> texts = Wrap.to(width - column, field.text().isEmpty() ? "–" : field.text());
    for (int i = 0; i < texts.size(); i++) {
      String beside = i == 0 ? Glyphs.left(field.label(), column - 2) + "  " : " ".repeat(column);
      lines.add(new Line((beside + texts.get(i)).stripTrailing(), i == 0 ? field.ref() : ""));
    }
  }
}
