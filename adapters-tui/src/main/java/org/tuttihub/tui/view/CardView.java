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

  /** A label and its value, of one line or several; empty when there is none. */
  public record Field(String label, String text) implements Block {}

  /** Records inside the record. */
  public record Table(String label, List<String> heads, List<List<String>> rows) implements Block {}

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
      blocks.add(block(shape, part, shown, label, zone));
    }
    return blocks;
  }

  private static Block block(Shape<?> shape, Part part, Object shown, String label, ZoneId zone) {
    if (Why.isReasons(part)) {
      return new Field(label, SafeText.lines(Why.text(shape, part, shown)));
    }
    if (part.nested().isEmpty()) {
      return new Field(label, SafeText.lines(Values.people(shape, part, shown, zone)));
    }
    Shape<?> inner = part.nested().get();
    List<String> heads = told(inner).map(p -> Labels.of(p.name())).toList();
    List<List<String>> rows =
        Values.each(shape.value(shown, part)).stream().map(row -> cells(inner, row, zone)).toList();
    return new Table(label, heads, rows);
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
    List<Block> empty =
        blocks.size() <= MANY ? List.of() : blocks.stream().filter(CardView::isEmpty).toList();
    List<Block> shown = blocks.stream().filter(block -> !empty.contains(block)).toList();
    List<String> lines = lines(shown, column(shown), width);
    if (!empty.isEmpty()) {
      lines.add("");
      lines.addAll(Wrap.to(width, "Empty: " + named(empty)));
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

  private static List<String> lines(List<Block> blocks, int column, int width) {
    List<String> lines = new ArrayList<>();
    boolean below = false;
    for (Block block : blocks) {
      if (below && block instanceof Field) {
        lines.add("");
      }
      below = block instanceof Table table && !table.rows().isEmpty();
      switch (block) {
        case Field field -> field(field, column, width, lines);
        case Table table -> lines.addAll(SmallTable.lines(table, width));
      }
    }
    return lines;
  }

  private static void field(Field field, int column, int width, List<String> lines) {
    List<String> texts = Wrap.to(width - column, field.text().isEmpty() ? "–" : field.text());
    for (int i = 0; i < texts.size(); i++) {
      String beside = i == 0 ? Glyphs.left(field.label(), column - 2) + "  " : " ".repeat(column);
      lines.add((beside + texts.get(i)).stripTrailing());
    }
  }
}
