package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * A data directory with a short path, for one test; nothing of it runs or lies about afterwards.
 */
final class TestDirectory implements AutoCloseable {
  private static Optional<TestDirectory> prepared = Optional.empty();

  private final Path path;

  private TestDirectory(Path path) {
    this.path = path;
  }

  static TestDirectory empty() throws IOException {
    Path path = Files.createTempDirectory("tutti");
    // Ordinary users of the tests must be able to pass through.
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new TestDirectory(path);
  }

  /** A copy of a directory in which a database has been made and stopped: saves two seconds. */
  static synchronized TestDirectory withDatabase() throws IOException {
    if (prepared.isEmpty()) {
      TestDirectory first = empty();
      EmbeddedPostgres.join(first.path, line -> {}).close();
      Runtime.getRuntime().addShutdownHook(new Thread(first::close));
      prepared = Optional.of(first);
    }
    TestDirectory copy = empty();
    String from = prepared.get().path.resolve("postgres").toString();
    Commands.run(copy.path, List.of("cp", "-a", from, copy.path.toString()));
    return copy;
  }

  Path path() {
    return path;
  }

  Home home() {
    return Home.in(path);
  }

  Optional<Postmaster> postmaster() {
    return Postmaster.of(home().data());
  }

  @Override
  public void close() {
    if (Files.isDirectory(path)) {
      postmaster().ifPresent(running -> Processes.signal("KILL", running.pid()));
      Processes.backendsOf(home().data()).forEach(pid -> Processes.signal("KILL", pid));
    }
    Commands.run(Path.of("/"), List.of("rm", "-rf", path.toString()));
  }
}
