package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Words;
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

  private static Catalogue catalogue() {
    try (Tutti described = Tutti.described(Settings.of(java.util.Map.of(), java.util.Map.of()))) {
      return described.catalogue();
    }
  }
}
