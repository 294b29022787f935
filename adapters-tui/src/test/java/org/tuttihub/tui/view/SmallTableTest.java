package org.tuttihub.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallTableTest {

  @Test
  void columns_stand_two_apart_where_there_is_room() {
    CardView.Table table =
        new CardView.Table("Lines", List.of("What", "Pays"), List.of(List.of("harp", "£1.00")));

    assertEquals(
        List.of("", "Lines", "  What  Pays", "  harp  £1.00"), SmallTable.lines(table, 40));
  }

  @Test
  void however_many_columns_there_are_no_line_is_longer_than_the_screen() {
    List<String> heads = IntStream.range(0, 12).mapToObj(i -> "Remissions" + i).toList();
    List<String> cells = IntStream.range(0, 12).mapToObj(i -> "£1,234." + (10 + i)).toList();
    CardView.Table table = new CardView.Table("Lines", heads, List.of(cells));

    for (int width = 40; width <= 200; width++) {
      int room = width;
      List<String> lines = SmallTable.lines(table, width);

      assertTrue(lines.stream().allMatch(line -> line.length() <= room), lines.toString());
      String text = String.join("", lines).replace(" ", "");
      assertEquals(12, text.chars().filter(letter -> letter == '£').count(), text);
      assertEquals(12, text.chars().filter(letter -> letter == ',').count(), text);
    }
  }
}
