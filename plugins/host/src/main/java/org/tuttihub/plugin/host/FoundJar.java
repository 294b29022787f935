package org.tuttihub.plugin.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.plugins.PluginStatus.Origin;

/**
 * A jar that may be a plugin.
 *
 * @param path of the jar, or of a folder of what would be in one
 */
public record FoundJar(Path path, Origin origin) {

  /** The jars in a folder, by name; none when there is no such folder. */
  public static List<FoundJar> in(Path folder, Origin origin) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .sorted()
          .map(file -> new FoundJar(file, origin))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return String.valueOf(path.getFileName());
  }
}
