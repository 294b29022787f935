package org.tuttihub.postgres.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import org.tuttihub.postgres.DatabaseUnavailable;

/** The programs of PostgreSQL as they come with Tutti, and their folder once they are unpacked. */
record Binaries(Path folder) {
  private static final Map<String, String> ARCHIVES =
      Map.of(
          "amd64", "/postgres-linux-x86_64.txz",
          "x86_64", "/postgres-linux-x86_64.txz",
          "aarch64", "/postgres-linux-arm_64.txz");

  static String version() {
    try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new DatabaseUnavailable("This build of Tutti is incomplete. Build it again.", e);
    }
  }

  /** The number that a data directory must have been made by: the first part of the version. */
  static String major() {
    return version().replaceFirst("\\..*", "");
  }

  /** Unpacks them if they are not there; the caller holds the start lock, no server runs. */
  static Binaries in(Home home, Consumer<String> progress) {
    String archive = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
    Path folder = home.binaries(version() + "-" + System.getProperty("os.arch"));
    if (!Files.isDirectory(folder)) {
      progress.accept("Unpacking PostgreSQL " + version().replaceFirst("\\.0$", "") + " (once)");
      try {
        removeOthers(home);
        unpack(home, archive, folder);
      } catch (IOException e) {
        throw Faults.ofFile(home.root(), e);
      }
    }
    return new Binaries(folder);
  }

  static String archiveFor(String system, String processor) {
    return Optional.ofNullable(ARCHIVES.get(processor))
        .filter(archive -> system.equals("Linux"))
        .orElseThrow(
            () ->
                new DatabaseUnavailable(
                    "Tutti brings a PostgreSQL for Linux on amd64 and arm64, this is %s on %s. Use"
                            .formatted(system, processor)
                        + " --database with a PostgreSQL of your own (version 15 to 18)."));
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static void unpack(Home home, String archive, Path folder) throws IOException {
    Path unfinished = home.binaries("unfinished");
    Trees.remove(unfinished);
    Files.createDirectory(unfinished);
    try (InputStream in = Binaries.class.getResourceAsStream(archive)) {
      if (in == null) {
        throw new DatabaseUnavailable(
            "This build of Tutti lacks its PostgreSQL. Build it again, "
                + Faults.OWN_DATABASE
                + ".");
      }
      unpack(in, unfinished);
    }
    Owner.of(home.root()).ownTree(unfinished);
    // One call for some hundred files: after a power cut the folder is whole or not there.
    Commands.run(home.root(), List.of("sync", "-f", unfinished.toString()));
    Owner.moveInto(unfinished, folder);
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (isNeeded(entry.getName())) {
          put(tar, entry, folder.resolve(entry.getName()).normalize());
        }
      }
    }
  }

  private static void put(TarArchiveInputStream tar, TarArchiveEntry entry, Path to)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(to.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, to);
      boolean runs = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          to, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  /** Not what only compilers read. */
  private static boolean isNeeded(String name) {
    return !name.endsWith(".a") && !name.contains("pkgconfig") && !name.contains("..");
  }

  /** An older Tutti that comes back unpacks its own again. */
  private static void removeOthers(Home home) throws IOException {
    List<Path> others;
    try (Stream<Path> entries = Files.list(home.root())) {
      others = entries.filter(e -> e.getFileName().toString().startsWith("bin-")).toList();
    }
    for (Path other : others) {
      Trees.remove(other);
    }
  }
}
