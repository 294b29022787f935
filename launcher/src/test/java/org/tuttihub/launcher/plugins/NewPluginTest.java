package org.tuttihub.launcher.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.domain.values.BadValue;

class NewPluginTest {
  private static final String RESOURCES = "src/main/resources";

  @TempDir private Path folder;

  @Test
  void what_is_written_compiles_and_is_fit_for_use() throws IOException {
    Path project = new NewPlugin("my-hub").writeInto(folder);

    Path built = built(project);
    Said check = run("plugins", "check", built.toString());

    assertEquals(0, check.exit(), check.text());
    assertTrue(check.text().startsWith("my-hub@1.0, my-hub\n"), check.text());
    assertTrue(check.text().endsWith("Fit for use.\n"), check.text());
    assertTrue(check.text().lines().allMatch(line -> line.length() <= 80), check.text());
  }

  @Test
  void no_blank_of_a_template_is_left_to_fill_in() {
    for (Map.Entry<String, String> file : new NewPlugin("my-hub").files().entrySet()) {
      String text = file.getValue().replaceAll("@(TestFactory|Override)", "");

      assertFalse(text.contains("@") && !text.contains("my-hub@"), file.getKey() + "\n" + text);
    }
  }

  @Test
  void nothing_that_is_there_is_touched() throws IOException {
    Files.createDirectory(folder.resolve("my-hub"));

    BadValue bad = assertThrows(BadValue.class, () -> new NewPlugin("my-hub").writeInto(folder));

    assertTrue(bad.sentence().contains("already"), bad.sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "My-Hub", "my hub", "../hub", "1st", "hub-"})
  void a_name_is_one_that_can_be_typed_everywhere(String name) {
    assertThrows(BadValue.class, () -> new NewPlugin(name));
  }

  @Test
  void a_plugin_whose_examples_do_not_hold_is_told_apart_with_the_first_that_fails()
      throws IOException {
    Path built = built(new NewPlugin("my-hub").writeInto(folder));
    Path table = built.resolve("META-INF/tutti/lessons.csv");
    Files.writeString(table, Files.readString(table).replace("285.00,0.00", "284.00,1.00"));

    Said check = run("plugins", "check", built.toString());

    assertEquals(1, check.exit());
    assertTrue(
        check.text().contains("example \"a low income pays nothing\" does not hold"), check.text());
  }

  @Test
  void a_file_that_is_not_there_is_said_to_be_missing() {
    assertEquals(1, run("plugins", "check", folder.resolve("none.jar").toString()).exit());
    assertThrows(BadValue.class, () -> run("plugins", "check"));
    assertThrows(BadValue.class, () -> run("plugins", "new", "--help"));
  }

  private static Path built(Path project) throws IOException {
    Path classes = Files.createDirectories(project.resolve("target/classes"));
    Path policy = project.resolve("src/main/java/hub/plugin_my_hub/Lessons.java");
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                policy.toString());
    assertEquals(0, exit);
    Path data = Files.createDirectories(classes.resolve("META-INF/tutti"));
    for (String name : List.of("plugin.json", "lessons.csv")) {
      Files.copy(
          project.resolve(RESOURCES).resolve("META-INF/tutti").resolve(name), data.resolve(name));
    }
    return classes;
  }

  private static Said run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      int exit = new PluginTools(print, print).run(List.of(words));
      return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }
  }

  private record Said(int exit, String text) {}
}
