package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.files.FileTables;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.command.Commands;
import org.tuttihub.tui.command.Terms;
import org.tuttihub.web.docs.OpenApi;

/** What the catalogue says to programs is reviewed like code, and every door reaches all of it. */
class GoldenTest {
  private static final Path DOCS = Path.of(System.getProperty("tutti.root", "."), "docs");

  @Test
  void the_api_description_is_the_one_that_was_reviewed() throws IOException {
    String described = OpenApi.describe(catalogue());
    Path file = DOCS.resolve("openapi.json");
    String reviewed = Files.exists(file) ? Files.readString(file) : "";

    if (!described.equals(reviewed)) {
      Files.writeString(file, described);
    }

    assertEquals(
        reviewed.length(),
        described.length(),
        "docs/openapi.json was out of date and has been written anew: look at the difference");
    assertTrue(reviewed.equals(described), "docs/openapi.json was out of date: look at it");
  }

  @Test
  void every_operation_of_the_catalogue_is_described() {
    String described = OpenApi.describe(catalogue());

    List<String> missing =
        catalogue()
            .all()
            .filter(o -> !described.contains("\"" + Words.path(o) + "\""))
            .map(Operation::name)
            .toList();

    assertEquals(List.of(), missing);
  }

  @Test
  void every_operation_is_a_command_that_explains_itself() {
    try (Tutti described = described()) {
      Catalogue all = described.catalogue();

      List<String> missing =
          all.all()
              .filter(o -> !explained(all, o).contains(Words.method(o) + " " + Words.path(o)))
              .map(Operation::name)
              .toList();

      assertEquals(List.of(), missing);
    }
  }

  @Test
  void a_newcomer_finds_each_collection_s_room_among_the_folders_of_every_floor() {
    Set<String> rooms =
        catalogue().nouns().stream()
            .map(n -> n.room())
            .collect(Collectors.toCollection(TreeSet::new));

    for (String room : rooms) {
      for (String floor : List.of("application", "adapters-postgres")) {
        String named = floor.equals("application") ? "application" : "postgres";
        Path folder =
            DOCS.resolveSibling(floor).resolve("src/main/java/org/tuttihub/" + named + "/" + room);
        assertTrue(Files.isDirectory(folder), "no " + folder);
      }
    }
  }

  private static String explained(Catalogue catalogue, Operation operation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terms terms =
        new Terms(
            catalogue,
            new Acting.Beginning(Clock.systemUTC(), UUID::randomUUID),
            Actor.local("reader"),
            Door.COMMAND,
            new FileTables(),
            new ByteArrayInputStream(new byte[0]),
            print,
            print,
            200,
            false,
            false,
            Folder.of(Path.of("")));
    int exit = Commands.run(List.of(operation.noun().plural(), operation.verb(), "--help"), terms);
    assertEquals(0, exit, operation.name());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Catalogue catalogue() {
    try (Tutti described = described()) {
      return described.catalogue();
    }
  }

  private static Tutti described() {
    return Tutti.described(Settings.of(Map.of(), Map.of()));
  }
}
