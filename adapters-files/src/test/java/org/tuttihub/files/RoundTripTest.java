package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.application.tables.TableFormat;

class RoundTripTest {

  private static final int TABLES = 400;

  private static final List<String> AWKWARD =
      List.of(
          "",
          " ",
          "\"",
          "\"\"",
          "\t",
          "\n",
          "\r\n",
          "\r",
          ",",
          ";",
          "=1+1",
          "+44 1992",
          "-1",
          "@x",
          "0123",
          "1E5",
          "1.0",
          "TRUE",
          "01-04-2025",
          " lead",
          "trail ",
          "#x",
          "'",
          "“say”",
          "\\",
          "_x000D_",
          "_x005F_",
          "_x005F",
          "_x0041_x0042_",
          "_x",
          "<&>",
          "]]>",
          "\u00A0",
          "é",
          "ů",
          "𝄞",
          "\u0001",
          "\u007F",
          "\u0085",
          "\u2028",
          "\uFFFD",
          "\uFFFE",
          "null",
          "say \"so\", he",
          "a\tb\"c\nd");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void what_is_written_is_read_back_exactly(TableFormat format) {
    long first = Long.getLong("tutti.seed", 6336602893300L);

    for (long seed = first; seed < first + TABLES; seed++) {
      List<List<String>> table = table(new Random(seed));
      byte[] file = Shelf.write(format, table);
      List<List<String>> read = Shelf.cells(new Shelf(folder).read("x" + format.ending(), file));

      assertEquals(trimmed(table), trimmed(read), "seed " + seed + "L");
    }
  }

  private static List<List<String>> table(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("header" + random.nextInt(9)));
    int more = random.nextInt(random.nextInt(20) == 0 ? 250 : 6);
    for (int row = 0; row < more; row++) {
      rows.add(cells(random, random.nextInt(6)));
    }
    return rows;
  }

  private static List<String> cells(Random random, int count) {
    return IntStream.range(0, count).mapToObj(at -> cell(random)).toList();
  }

  private static String cell(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
      text.append(
          random.nextInt(4) == 0
              ? Character.toString(0x20 + random.nextInt(0x2000))
              : AWKWARD.get(random.nextInt(AWKWARD.size())));
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Without the empty cells at the ends of rows and the blank rows at the end of the table. */
  private static List<List<String>> trimmed(List<List<String>> table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table) {
      List<String> cells = new ArrayList<>(row);
      while (!cells.isEmpty() && cells.getLast().isEmpty()) {
        cells.removeLast();
      }
      rows.add(cells);
    }
    while (!rows.isEmpty() && rows.getLast().isEmpty()) {
      rows.removeLast();
    }
    return rows;
  }
}
