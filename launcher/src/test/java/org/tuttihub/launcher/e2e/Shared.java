package org.tuttihub.launcher.e2e;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Documents and data that are not part of the project; tests of them are skipped without. */
final class Shared {
  private static final Path FOLDER =
      Path.of(System.getProperty("tutti.root", "."))
          .toAbsolutePath()
          .normalize()
          .resolveSibling("shared");

  private Shared() {}

  static Path data(String name) {
    return there(FOLDER.resolve("data").resolve(name));
  }

  /** The needs analysis in the funder's template. */
  static Path needsAnalysis() throws IOException {
    Optional<Path> found = Optional.empty();
    if (Files.isDirectory(FOLDER.resolve("seeds"))) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(FOLDER.resolve("seeds"), "000_*.txt")) {
        for (Path file : files) {
          found = Optional.of(file);
        }
      }
    }
    return there(found.orElse(FOLDER.resolve("seeds")).toAbsolutePath());
  }

  private static Path there(Path file) {
    Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: there is no " + file);
    return file;
  }
}
