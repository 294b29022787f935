package org.tuttihub.launcher.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.tuttihub.domain.values.BadValue;

/** Writes a plugin's project that works: one class, descriptor, examples, test. */
final class NewPlugin {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  private final String name;

  NewPlugin(String name) {
    if (!NAME.matcher(name).matches() || name.endsWith("-")) {
      throw new BadValue(
          BadValue.shown(name)
              + " is not a plugin's name such as my-hub: small letters, digits and hyphens.");
    }
    this.name = name;
  }

  /** Writes it into a folder of its name; nothing that is there already is touched. */
  Path writeInto(Path parent) {
    Path folder = parent.resolve(name);
    if (Files.exists(folder)) {
      throw new BadValue(
          "There is something at " + folder + " already: choose another name, or move it away.");
    }
    try {
      for (Map.Entry<String, String> file : files().entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new BadValue("It cannot be written to " + folder + ": " + e.getMessage() + ".");
    }
    return folder;
  }

  /** The files of the project, by their names in its folder. */
  Map<String, String> files() {
    String code = "java/hub/" + packageName() + "/";
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pom.xml", filled("pom.xml"));
    files.put("README.md", filled("README.md"));
    files.put("src/main/" + code + "Lessons.java", filled("Lessons.java"));
    files.put("src/test/" + code + "LessonsTest.java", filled("LessonsTest.java"));
    files.put("src/main/resources/META-INF/tutti/plugin.json", filled("plugin.json"));
    files.put("src/main/resources/META-INF/tutti/lessons.csv", filled("lessons.csv"));
    return files;
  }

  private String packageName() {
    return "plugin_" + name.replace('-', '_');
  }

  private String filled(String template) {
    String text =
        text(template + ".txt").replace("@name@", name).replace("@package@", packageName());
    Properties versions = new Properties();
    try (InputStream in = NewPlugin.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : versions.stringPropertyNames()) {
      text = text.replace("@" + key + "@", versions.getProperty(key));
    }
    return text;
  }

  private static String text(String resource) {
    try (InputStream in = NewPlugin.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
