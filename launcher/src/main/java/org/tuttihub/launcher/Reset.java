package org.tuttihub.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.postgres.embedded.EmbeddedPostgres;

/** Throws a demonstration or a measured hub away, so that it begins anew. */
final class Reset {
  private static final List<String> OURS = List.of("postgres", "spool", "operator.token", "edition.csv");

  private Reset() {}

  /** Only what Tutti itself made goes, and only while nobody uses it. */
  static void directory(Path data, Consumer<String> progress) {
    if (!Files.isDirectory(data)) {
      return;
    }
    progress.accept("Throwing the hub in " + data + " away");
    EmbeddedPostgres.join(data, _ -> {}).close();
    for (String name : OURS) {
      delete(data.resolve(name));
    }
  }

  private static void delete(Path path) {
    try (Stream<Path> all = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new BadValue(
          path + " cannot be thrown away (" + e.getMessage() + "): stop every Tutti that uses it.");
    }
  }
}
