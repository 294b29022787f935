package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Where everything of the embedded PostgreSQL lies: {@code postgres} in Tutti's data directory. */
record Home(Path root) {
  private static final String UNFINISHED = "data.unfinished-";

  /** Makes the folder if it is not there; only its owner may look inside. */
  static Home in(Path dataDir) {
    try {
      Path above = Files.createDirectories(dataDir).toRealPath();
      Path root = above.resolve("postgres");
      if (!Files.isDirectory(root)) {
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        Owner.of(above).own(root);
      }
      return new Home(root);
    } catch (IOException e) {
      throw Faults.ofFile(dataDir, e);
    }
  }

  Path binaries(String version) {
    return root.resolve("bin-" + version);
  }

  Path data() {
    return root.resolve("data");
  }

  /**
   * A database that this process is making: becomes {@link #data()} by one rename, or is thrown
   * away. What a killed process left behind may still be written to by a child of its own.
   */
  Path unfinishedData() {
    return root.resolve(UNFINISHED + ProcessHandle.current().pid());
  }

  /** Every database that some process began to make. */
  List<Path> allUnfinishedData() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.filter(e -> e.getFileName().toString().startsWith(UNFINISHED)).toList();
    }
  }

  Path password() {
    return root.resolve("password");
  }

  Path port() {
    return root.resolve("port");
  }

  Path log() {
    return root.resolve("postgres.log");
  }

  /** Held while one process starts, adopts or stops the server. */
  Path startLock() {
    return root.resolve("start.lock");
  }

  /** Shared by every process that has joined. */
  Path presenceLock() {
    return root.resolve("present.lock");
  }

  /** Held by the server itself: postmaster and every backend inherit it, to the last one. */
  Path serverLock() {
    return root.resolve("server.lock");
  }
}
