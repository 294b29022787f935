package org.tuttihub.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableRow;

/** Documents of the field, which are no part of the project: they lie beside it, or are missed. */
class RealDocumentsTest {

  private static final Path SHARED =
      Path.of(System.getProperty("tutti.root", ".."), "..", "shared").normalize();
  private static final Path NEEDS = SHARED.resolve("seeds/000_b6eace1ffacfcec8.txt");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "gias-statefunded-2025-hertfordshire-part.csv, 75, 33",
    "gias-derived-2018-hertfordshire.csv, 600, 24",
    "gias-full-columns-2019-sample.csv, 4, 133",
    "gias-full-columns-2024-example.csv, 2, 139",
    "gias-columns.csv, 143, 7",
    "gias-establishment-types-20250422.csv, 50, 5"
  })
  void editions_of_the_school_register_are_read_whole(String name, int rows, int columns) {
    Path file = there(SHARED.resolve("data").resolve(name));

    List<TableRow> table = Shelf.read(file);

    assertEquals(rows + 1, table.size());
    assertTrue(table.stream().allMatch(row -> row.cells().size() == columns));
  }

  @Test
  void the_needs_analysis_is_read_to_the_letter() throws IOException {
    String document = Files.readString(there(NEEDS));

    List<TableRow> table = Shelf.read(NEEDS);

    List<String> lines = document.lines().toList();
    assertEquals(lines.size(), table.size());
    for (int at = 0; at < lines.size(); at++) {
      assertEquals(at + 1, table.get(at).number());
      assertEquals(byTabs(lines.get(at)), table.get(at).cells());
    }
    assertEquals(20, table.stream().filter(row -> row.cells().size() == 5).count());
  }

  @ParameterizedTest
  @EnumSource
  void the_needs_analysis_survives_every_format(TableFormat format) {
    List<List<String>> table = Shelf.cells(Shelf.read(there(NEEDS)));

    byte[] written = Shelf.write(format, table);
    List<TableRow> read = new Shelf(folder).read("needs" + format.ending(), written);

    assertEquals(withoutEmptyEnds(table), withoutEmptyEnds(Shelf.cells(read)));
  }

  private static List<String> byTabs(String line) {
    return line.isEmpty() ? List.of() : Arrays.asList(line.split("\t", -1));
  }

  private static List<List<String>> withoutEmptyEnds(List<List<String>> rows) {
    return rows.stream()
        .map(cells -> Arrays.asList(String.join("\t", cells).stripTrailing().split("\t")))
        .toList();
  }

  private static Path there(Path file) {
    assumeTrue(Files.isReadable(file), "not beside the project: " + file.getFileName());
    return file;
  }
}
