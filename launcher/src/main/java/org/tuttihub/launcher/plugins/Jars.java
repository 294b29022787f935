package org.tuttihub.launcher.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.plugin.host.FoundJar;

/** Where plugins lie: those that Tutti brings beside its own jar, a hub's in its data directory. */
public final class Jars {
  private static final String FOLDER = "plugins";
  private static final String DESCRIPTOR = "META-INF/tutti/plugin.json";

  private Jars() {}

  /** The folder of a hub's own plugins. */
  public static Path folder(Path data) {
    return data.resolve(FOLDER);
  }

  /** Every jar that may be a plugin. */
  public static List<FoundJar> all(Path data) {
    return Stream.concat(shipped().stream(), FoundJar.in(folder(data), Origin.ADDED).stream())
        .toList();
  }

  /** Those that Tutti brings; before it is packaged, the folders that they are built from. */
  public static List<FoundJar> shipped() {
    Path ours = ours();
    Path beside = ours.resolveSibling(FOLDER);
    return Files.isRegularFile(ours) || Files.isDirectory(beside)
        ? FoundJar.in(beside, Origin.SHIPPED)
        : built(ours.resolve("../../../" + FOLDER).normalize());
  }

  private static List<FoundJar> built(Path plugins) {
    if (!Files.isDirectory(plugins)) {
      return List.of();
    }
    try (Stream<Path> modules = Files.list(plugins)) {
      return modules
          .map(module -> module.resolve("target/classes"))
          .filter(classes -> Files.isRegularFile(classes.resolve(DESCRIPTOR)))
          .sorted()
          .map(classes -> new FoundJar(classes, Origin.SHIPPED))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar that this class came from, or the folder. */
  private static Path ours() {
    try {
      return Path.of(Jars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
