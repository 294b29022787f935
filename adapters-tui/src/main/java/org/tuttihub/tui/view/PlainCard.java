package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.List;

/** A card as it is read out: a line for every value, in the order of the card. */
public final class PlainCard {
  private PlainCard() {}

  public static List<String> lines(List<CardView.Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (CardView.Block block : blocks) {
      switch (block) {
        case CardView.Field(String label, String text, String _) ->
            lines.add(label + ": " + (text.isEmpty() ? "none" : text.replace("\n", "\n  ")));
        case CardView.Table table -> table(table, lines);
      }
    }
    return lines.stream().flatMap(String::lines).toList();
  }

  private static void table(CardView.Table table, List<String> lines) {
    lines.add(table.label() + ": " + (table.rows().isEmpty() ? "none" : table.rows().size()));
    int number = 1;
    for (List<String> cells : table.rows()) {
      StringBuilder line = new StringBuilder("  " + number++ + ".");
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          line.append(' ')
              .append(table.heads().get(i))
              .append(": ")
              .append(cells.get(i))
              .append('.');
        }
      }
      lines.add(line.toString().replace("..", "."));
    }
  }
}
