package org.tuttihub.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The price of First Access for a school, asked at every door: the same pence, the same reasons.
 */
@Tag("e2e")
class QuoteTest {
  private static final String[] ASKED = {
    "quotes",
    "make",
    "--customer",
    "school",
    "--on",
    "2024-11-01",
    "--items",
    "service=first-access; quantity=1; terms=3"
  };

  @TempDir Path data;

  @Test
  void a_quote_of_first_access_is_the_same_at_every_door() throws IOException {
    adopt();
    try (Program server = Program.start(data, "serve")) {
      JsonNode overRest =
          server
              .rest()
              .post(
                  "/quotes/make",
                  """
                  {"customer":"school","on":"2024-11-01",
                   "items":[{"service":"first-access","quantity":1,"terms":3}]}
                  """)
              .body();
      String card = Program.run(data, ASKED).expecting(0).out();
      String json = Program.run(data, with("--json")).expecting(0).out();
      String console =
          Program.typing(
                  """
                  quotes make
                  school

                  2024-11-01
                  first-access | | 1 | 3
                  .
                  no
                  quit
                  """,
                  data,
                  "console",
                  "--plain")
              .expecting(0)
              .out();

      String charge = pounds(overRest, "charge_pence");
      String subsidy = pounds(overRest, "subsidies_pence");
      String pays = pounds(overRest, "pays_pence");
      assertEquals(
          overRest.path("charge_pence").asLong(),
          overRest.path("subsidies_pence").asLong() + overRest.path("pays_pence").asLong());
      assertTrue(overRest.path("pays_pence").asLong() > 0, overRest.toString());
      for (String reason : texts(overRest.path("reasons"))) {
        assertTrue(words(card).contains(reason), card);
        assertTrue(words(console).contains(reason), console);
      }
      assertEquals(overRest, new ObjectMapper().readTree(json));
      for (String amount : new String[] {charge, subsidy, pays}) {
        assertTrue(card.contains(amount), card);
        assertTrue(console.contains(amount), console);
      }
      assertTrue(card.lines().allMatch(line -> line.length() <= 80), card);
      JsonNode health = new Rest(server.base(), "none").get("/health").body();
      assertEquals("[]", health.path("warnings").toString());
    }
  }

  @Test
  void a_jar_that_is_no_plugin_is_not_taken_in_and_one_that_is_put_there_is_named_until_approved()
      throws IOException {
    Path jar = data.resolve("nonsense.jar");
    Files.writeString(jar, "no jar");

    Program.Answer refused =
        Program.run(data, "plugins", "approve", jar.toString(), "--in-process").expecting(2);

    assertTrue(refused.err().contains("The jar cannot be approved: It is no jar"), refused.err());
    assertEquals(0, data.resolve("plugins").toFile().list().length);

    Files.copy(jar, data.resolve("plugins/nonsense.jar"));
    assertTrue(
        Program.typing("quit\n", data, "console", "--plain")
            .out()
            .contains("The plugin nonsense.jar"));
    assertTrue(Program.run(data, "doctor").expecting(1).out().contains("nonsense.jar"));
  }

  @Test
  void an_approved_jar_is_asked_in_a_process_of_its_own_from_the_next_start_on()
      throws IOException {
    Path jar = laterVersion();

    String approved = Program.run(data, "plugins", "approve", jar.toString()).expecting(0).out();
    String listed = Program.run(data, "plugins", "list", "--csv").expecting(0).out();
    Program.Answer again = Program.run(data, "plugins", "approve", jar.toString()).expecting(1);

    assertTrue(approved.startsWith("hertfordshire@2099.1 is approved"), approved);
    assertTrue(listed.contains("hertfordshire@2026.1,ready,shipped,1,false"), listed);
    assertTrue(listed.contains("hertfordshire@2099.1,ready,added,1,true"), listed);
    assertTrue(again.err().contains("plugins.approved"), again.err());
    assertTrue(Files.isRegularFile(data.resolve("plugins/hertfordshire-2099.1.jar")));
  }

  /** The plugin that Tutti brings, as if its author had gone on. */
  private Path laterVersion() throws IOException {
    Path built = Path.of(System.getProperty("tutti.root", "."), "plugins/hertfordshire");
    Path classes = built.resolve("target/classes");
    Path jar = data.resolve("later.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        out.write(
            file.endsWith("plugin.json")
                ? Files.readString(file)
                    .replaceFirst("\"2026\\.1\"", "\"2099.1\"")
                    .getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private void adopt() throws IOException {
    String policies = Program.run(data, "policies", "list", "--csv").expecting(0).out();
    String policy =
        policies
            .lines()
            .map(line -> line.split(",", 2)[0])
            .filter(ref -> ref.endsWith("/first-access-today"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(policies));
    Program.run(data, "price-lists", "take-over", "--policy", policy).expecting(0);
    Program.run(data, "adoptions", "add", "--policy", policy, "--from", "2024-09-01").expecting(0);
  }

  private static String[] with(String more) {
    String[] all = Arrays.copyOf(ASKED, ASKED.length + 1);
    all[ASKED.length] = more;
    return all;
  }

  private static String pounds(JsonNode answer, String field) {
    long pence = answer.path(field).asLong();
    return String.format(Locale.UK, "£%,d.%02d", pence / 100, pence % 100);
  }

  private static Iterable<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  /** What was said, however it was broken into lines. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
