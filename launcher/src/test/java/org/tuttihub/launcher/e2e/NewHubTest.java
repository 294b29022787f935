package org.tuttihub.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub of one's own, from the first command to the published plan, by one-line commands. */
@Tag("e2e")
class NewHubTest {
  @TempDir Path data;

  @Test
  void the_register_comes_in_before_a_hub_is_founded_and_again_changes_nothing()
      throws IOException {
    Path older = Shared.data("gias-derived-2018-hertfordshire.csv");
    Path newer = Shared.data("gias-statefunded-2025-hertfordshire-part.csv");

    Program.Answer first = Program.run(data, "import", "schools", older.toString()).expecting(0);
    Program.Answer again = Program.run(data, "import", "schools", older.toString()).expecting(0);
    Program.Answer trial =
        Program.run(data, "import", "schools", newer.toString(), "--dry-run").expecting(0);
    Program.Answer second = Program.run(data, "import", "schools", newer.toString()).expecting(0);
    Program.Answer list =
        Program.run(data, "schools", "list", "--filter", "postcode=WD4 8DQ", "--csv").expecting(0);

    assertTrue(words(first).contains("600 rows read, 600 new"), first.out());
    assertTrue(words(again).contains("0 new, 0 changed, 600 same"), again.out());
    assertTrue(words(trial).contains("75 changed, 0 same, 0 refused; a dry run, nothing was kept"));
    assertTrue(words(second).contains("75 changed, 0 same, 0 refused."), second.out());
    assertTrue(list.out().contains("117283,Kings Langley Primary School"), list.out());
  }

  @Test
  void the_needs_analysis_comes_back_exactly_as_it_came_in_every_format() throws IOException {
    Path original = Shared.needsAnalysis();
    String year = "2023/24";
    Program.run(data, "import", "needs", original.toString(), "--year", year).expecting(0);

    for (String ending : List.of("tsv", "csv", "xlsx")) {
      Path file = data.resolve("needs." + ending);
      Program.run(data, "export", "needs", "--year", year, "--to", file.toString()).expecting(0);
      Program.Answer again =
          Program.run(data, "import", "needs", file.toString(), "--year", year).expecting(0);

      assertTrue(words(again).contains("18 rows read, 0 new, 0 changed, 18 same"), again.out());
    }

    assertEquals(cells(original), cells(data.resolve("needs.tsv")));
  }

  @Test
  void a_console_whose_window_is_closed_leaves_no_database_running() throws IOException {
    Path postmaster = data.resolve("postgres").resolve("data").resolve("postmaster.pid");

    Program.closing(data, "console", "--plain");

    assertTrue(Files.isDirectory(postmaster.getParent()));
    assertFalse(Files.exists(postmaster));
  }

  /** What was said, however it was broken into lines. */
  private static String words(Program.Answer answer) {
    return answer.out().replaceAll("\\s+", " ");
  }

  /** Rows with something in them; blank lines and cells after the last word do not count. */
  private static List<List<String>> cells(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> Arrays.asList(line.stripTrailing().split("\t")))
        .toList();
  }
}
