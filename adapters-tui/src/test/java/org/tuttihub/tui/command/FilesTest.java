package org.tuttihub.tui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.tui.store.Store;

class FilesTest {
  @TempDir Path folder;

  private final CommandLine line = new CommandLine(Store.of(3));

  @Test
  void refused_rows_go_to_a_file_beside_the_imported_one() throws IOException {
    Files.writeString(folder.resolve("new.csv"), "Name\nKazoo\n");

    line.in(folder).type("import", "instruments", "new.csv");

    assertEquals(3, line.exit(), line.err());
    assertEquals("2 of 3 rows were added.\n", line.out());
    assertTrue(line.err().contains("new-refused.csv"), line.err());
    assertEquals(
        "Name,Why\nKazoo,\"no family, in IMP-1\"\n",
        Files.readString(folder.resolve("new-refused.csv")));
  }

  @Test
  void refused_rows_go_where_they_are_asked_to() {
    line.in(folder)
        .given("Name\nKazoo\n")
        .type("import", "instruments", "-", "--refused", "bad.csv");

    assertEquals(3, line.exit(), line.err());
    assertTrue(Files.exists(folder.resolve("bad.csv")));
  }

  @Test
  void a_good_file_is_done_and_a_dry_run_says_so() throws IOException {
    Files.writeString(folder.resolve("good.csv"), "Name\n");
    line.in(folder);

    assertEquals(0, line.type("import", "instruments", "good.csv").exit());
    assertEquals(
        "Would add 2 of 3 rows.\n",
        line.type("import", "instruments", "good.csv", "--dry-run").out());
  }

  @Test
  void what_is_said_beside_a_file_reaches_the_import_and_is_looked_at_first() throws IOException {
    Files.writeString(folder.resolve("good.csv"), "Name\n");
    line.in(folder).type("import", "instruments", "good.csv", "--edition", "2026-01-02");
    assertEquals("2 of 3 rows were added. Edition 2026-01-02.\n", line.out());

    line.type("import", "instruments", "good.csv", "--edition", "soon");

    assertEquals(1, line.exit());
    assertTrue(line.err().contains("edition  \"soon\" is not a date"), line.err());
    assertEquals(2, line.type("import", "instruments", "good.csv", "--editon", "x").exit());
    assertTrue(
        line.type("instruments", "import", "--help")
            .out()
            .contains("import instruments FILE [--field value]... [--dry-run] [--refused FILE]"),
        line.out());
  }

  @Test
  void a_file_that_is_not_there_is_refused() {
    line.in(folder).type("import", "instruments", "none.csv");

    assertEquals(1, line.exit());
    assertTrue(line.err().startsWith("REFUSED  files.missing\nThere is no file none.csv."));
    assertEquals(2, line.type("import", "instruments").exit());
    assertEquals(2, line.type("import", "instrument", "x").exit());
    assertEquals(2, line.type("import", "hub", "x").exit());
  }

  @Test
  void an_export_is_a_whole_file_or_none() throws IOException {
    line.in(folder);

    assertEquals(
        0, line.type("export", "instruments", "--to", "out.csv", "--family", "brass").exit());
    assertEquals(List.of("Instrument,Family"), Files.readAllLines(folder.resolve("out.csv")));
    assertTrue(line.type("export", "instruments").out().contains("Violin 101,STRINGS"));
    assertEquals(0, line.type("export", "history", "--to", "h.csv").exit());
    assertEquals("deed,subject,operation,said,who\n", Files.readString(folder.resolve("h.csv")));
    assertEquals(2, line.type("export", "history", "--to", "h.doc").exit());
    assertEquals(2, line.type("export", "history", "--to", "no/such/h.csv").exit());
    try (var left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void a_table_of_one_record_is_asked_by_its_own_name() {
    assertTrue(line.type("imports", "refused", "IMP-7").out().contains("in IMP-7"));
  }
}
