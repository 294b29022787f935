package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Trees {
  private Trees() {}

  /** Removes the folder and all below it, never following a link; no folder is fine too. */
  static void remove(Path top) throws IOException {
    if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(top)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  /** Removes what can be removed; somebody may be writing there still. */
  static void removeIfPossible(Path top) {
    try {
      remove(top);
    } catch (IOException | UncheckedIOException _) {
      // what is left is in nobody's way, and goes the next time
    }
  }
}
