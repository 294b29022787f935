package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.access.HeldRow;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.access.Role;

/** What is held about people stands in the manual as the program itself tells it. */
class PersonalDataPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("tutti.root", "."), "docs", "PERSONAL-DATA.md");
  private static final String HEADING =
      """
      # Personal data

      What each room holds about people, why, who may see it and how long it is kept. Generated from the catalogue: do not change it here. The program tells the same with `./tutti personal-data list`, on the console, and at `GET /api/v1/personal-data`.

      Texts that people write freely (needs, gaps, statements, reasons) ask for nobody's name. Logs hold no personal data. Earlier versions of a record are kept for *as at* and undo, and nothing erases a person from them yet.

      """;

  @Test
  void the_page_of_the_manual_is_what_the_program_tells() throws IOException {
    String told = HEADING + table();
    String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";

    if (!told.equals(page)) {
      Files.writeString(PAGE, told);
    }

    assertEquals(page, told, "docs/PERSONAL-DATA.md was out of date: look at the difference");
  }

  private static String table() {
    StringBuilder table = new StringBuilder();
    table.append("| what | whose | why | seen by | kept |\n|---|---|---|---|---|\n");
    for (HeldRow row : rows()) {
      table
          .append("| `" + row.what() + "` | ")
          .append(String.join(" | ", row.whose(), row.purpose(), seenBy(row), row.kept()))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String seenBy(HeldRow row) {
    return row.roles().equals(List.of(Role.values()))
        ? "everybody who signs in"
        : row.roles().stream().map(Kind::choiceName).collect(Collectors.joining(", "));
  }

  private static List<HeldRow> rows() {
    try (Tutti described = Tutti.described(Settings.of(Map.of(), Map.of()))) {
      ListOf<?> list = described.catalogue().list("personal-data").orElseThrow();
      ListQuery all =
          new ListQuery(List.of(), List.of(), "", new Window.First(1000), Optional.empty());
      return list.page(Actor.local("manual"), all).rows().stream()
          .map(row -> (HeldRow) row)
          .toList();
    }
  }
}
