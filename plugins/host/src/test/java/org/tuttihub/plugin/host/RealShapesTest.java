package org.tuttihub.plugin.host;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the kinds that hubs have are written as plugins, short, and are fit for use. */
class RealShapesTest {
  private static final int MOST_LINES = 150;
  private static final Pattern IN_THE_MANUAL =
      Pattern.compile("<!-- file: (\\S+) -->\\s*```[a-z]+\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"southvale", "eastmoor"})
  void a_hub_s_rules_are_a_plugin_of_few_lines(String hub) throws IOException, URISyntaxException {
    Path shape =
        Path.of(Objects.requireNonNull(RealShapesTest.class.getResource("/shapes/" + hub)).toURI());

    PluginCheck check = PluginCheck.of(jar(files(shape)), Limits.USUAL);

    assertTrue(check.fit(), () -> String.join("\n", check.lines()));
  }

  @Test
  void what_the_manual_shows_works_as_it_stands() throws IOException {
    String manual =
        Files.readString(Path.of(System.getProperty("tutti.root", "../.."), "docs", "PLUGINS.md"));
    Map<String, String> files = new LinkedHashMap<>();
    for (Matcher found = IN_THE_MANUAL.matcher(manual); found.find(); ) {
      if (!found.group(1).endsWith("Test.java")) {
        files.put(found.group(1), found.group(2));
      }
    }

    PluginCheck check = PluginCheck.of(jar(files), Limits.USUAL);

    assertTrue(files.size() >= 3, () -> "in the manual: " + files.keySet());
    assertTrue(check.fit(), () -> String.join("\n", check.lines()));
  }

  private Path jar(Map<String, String> files) {
    Map<String, String> sources = new HashMap<>();
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".java")) {
            assertTrue(text.lines().count() < MOST_LINES, name);
            sources.put(name.replace(".java", "").replace('/', '.'), text);
          }
        });
    Jars jar = Jars.with(Sources.compiled(sources)).without("META-INF/tutti/lessons.csv");
    files.forEach(
        (name, text) -> {
          if (!name.endsWith(".java")) {
            jar.text(name, text);
          }
        });
    return jar.in(folder, "plugin.jar");
  }

  private static Map<String, String> files(Path shape) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(shape)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(shape.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
