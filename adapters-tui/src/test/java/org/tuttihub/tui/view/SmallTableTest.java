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

  @Test
  void rows_whose_words_would_all_be_in_pieces_are_paragraphs() {
    CardView.Table table =
        new CardView.Table(
            "Bids",
            List.of("Bid", "Name", "State", "Recommended", "Asked", "Cost", "Not live"),
            List.of(
                List.of(
                    "EOI-10",
                    "Chalk Hill Chamber Orchestra",
                    "assessed",
                    "yes",
                    "£1,500.00",
                    "£3,000.00",
                    "suspended")));

    assertEquals(
        List.of(
            "",
            "Bids",
            "  EOI-10: Name Chalk Hill Chamber",
            "    Orchestra; State assessed; Recommended",
            "    yes; Asked £1,500.00; Cost £3,000.00;",
            "    Not live suspended"),
        SmallTable.lines(table, 44));
  }

  @Test
  void amounts_are_never_broken_and_words_give_way_to_them() {
    CardView.Table table =
        new CardView.Table(
            "Printed",
            List.of("Side", "Policy", "Length", "Term", "Exact", "Rounded", "Printed", "Off"),
            List.of(
                List.of(
                    "against",
                    "hertfordshire@2026.1/first-access-today",
                    "1 term",
                    "1st",
                    "£93,236.00",
                    "£93,200.00",
                    "£93.2k",
                    "-£0.00"),
                List.of(
                    "tried",
                    "hertfordshire@2026.1/first-access-a",
                    "3 terms",
                    "all",
                    "£1,040,898.00",
                    "£1,040,900.00",
                    "£1,040.9k",
                    "£1,100.00")));

    assertEquals(
        """

        Printed
          Side    Policy Length Term Exact         Rounded       Printed   Off
          against hertfo 1 term 1st  £93,236.00    £93,200.00    £93.2k    -£0.00
                  rdshir
                  e@2026
                  .1/fir
                  st-acc
                  ess-to
                  day
          tried   hertfo 3      all  £1,040,898.00 £1,040,900.00 £1,040.9k £1,100.00
                  rdshir terms
                  e@2026
                  .1/fir
                  st-acc
                  ess-a\
        """,
        String.join("\n", SmallTable.lines(table, 80)));
  }

  @Test
  void where_no_columns_fit_each_row_is_told_in_lines() {
    CardView.Table table =
        new CardView.Table(
            "Totals",
            List.of("Side", "Charge", "Grant", "Pays"),
            List.of(
                List.of("against", "£118,976.00", "£102,324.80", "£16,651.20"),
                List.of("tried", "£118,976.00", "", "£118,976.00")));

    assertEquals(
        """

        Totals
          Side: against
            Charge: £118,976.00
            Grant: £102,324.80
            Pays: £16,651.20
          Side: tried
            Charge: £118,976.00
            Pays: £118,976.00\
        """,
        String.join("\n", SmallTable.lines(table, 30)));
  }

  @Test
  void at_any_width_that_holds_a_number_each_stands_in_one_piece() {
    List<String> cells = List.of("all the schools of the county", "£118,976.00", "-12.5%", "318");
    CardView.Table table =
        new CardView.Table("Lines", List.of("What", "Charge", "Share", "Classes"), List.of(cells));

    for (int width = 26; width <= 120; width++) {
      String text = String.join("\n", SmallTable.lines(table, width));

      assertTrue(text.contains("£118,976.00"), text);
      assertTrue(text.contains("-12.5%"), text);
      assertTrue(text.contains("318"), text);
    }
  }
}
