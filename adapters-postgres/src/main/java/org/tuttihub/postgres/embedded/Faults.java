package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tuttihub.postgres.DatabaseUnavailable;

/** Turns what systems say into what a person can act on. */
final class Faults {
  static final String OWN_DATABASE =
      "or use --database with a PostgreSQL of your own (version 15 to 18)";

  private static final String CANNOT_RUN =
      "This system cannot run the PostgreSQL in %s: it takes a Linux with glibc and the package"
          + " util-linux. Install what is missing, "
          + OWN_DATABASE
          + ".";

  /** What PostgreSQL or the kernel say, and what it means here; the first that fits is told. */
  private static final List<Map.Entry<String, String>> KNOWN =
      List.of(
          Map.entry(
              "No space left on device",
              "The disk that holds %s is full. Make some room (a new database needs 200 MB) and"
                  + " start again; nothing that was saved is lost."),
          Map.entry(
              "Disk quota exceeded",
              "The disk quota for %s is used up. Make some room (a new database needs 200 MB) and"
                  + " start again; nothing that was saved is lost."),
          Map.entry(
              "Read-only file system",
              "%s is on a disk that can only be read. Choose another directory with --data."),
          Map.entry(
              "Cannot allocate memory",
              "There is not enough memory for PostgreSQL in %s (it needs about 200 MB). Close other"
                  + " programs and start again."),
          Map.entry(
              "shared memory block",
              "A PostgreSQL that was killed has not quite gone from %s. Wait a moment and start"
                  + " again; if that does not help, restart this machine."),
          Map.entry(
              "valid checkpoint record",
              "The database in %s is damaged and PostgreSQL cannot repair it. Keep the"
                  + " directory as it is, and put your last copy of it in another place (--data)."),
          Map.entry(
              "Permission denied",
              "PostgreSQL may not read, write or run what is in %s. Give the whole directory to one"
                  + " user, on a disk that allows programs to be run, or choose another with"
                  + " --data."),
          Map.entry("Cannot run program", CANNOT_RUN),
          Map.entry("failed to execute", CANNOT_RUN));

  private Faults() {}

  static DatabaseUnavailable ofFile(Path path, IOException e) {
    if (e instanceof AccessDeniedException) {
      return new DatabaseUnavailable(
          "This user may not write in "
              + path
              + ". Start Tutti as the user that the directory belongs to, or choose another with"
              + " --data.",
          e);
    }
    if (e instanceof FileAlreadyExistsException) {
      return new DatabaseUnavailable(
          path + " is a file, not a directory. Choose a directory with --data.", e);
    }
    String said = String.valueOf(e.getMessage());
    return new DatabaseUnavailable(
        known(path, said, "Tutti cannot work in " + path + " (" + said + ")."), e);
  }

  /** For a program that ended when it should not have; {@code said} is what it printed. */
  static DatabaseUnavailable ofOutput(Home home, String what, String said) {
    String last = lastFault(said);
    return new DatabaseUnavailable(
        known(
            home.root(),
            said,
            "%s failed: %s. More may stand in %s; %s."
                .formatted(
                    what,
                    last.isEmpty() ? "it said nothing" : last.replaceAll("\\.+$", ""),
                    home.log(),
                    "start again, " + OWN_DATABASE)));
  }

  private static String known(Path path, String said, String otherwise) {
    return KNOWN.stream()
        .filter(entry -> said.contains(entry.getKey()))
        .map(entry -> entry.getValue().formatted(path))
        .findFirst()
        .orElse(otherwise);
  }

  private static String lastFault(String said) {
    List<String> lines = said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lines.reversed().stream()
        .filter(
            line ->
                line.contains("FATAL: ") || line.contains("PANIC: ") || line.contains("error: "))
        .findFirst()
        .orElse(lines.isEmpty() ? "" : lines.getLast());
  }
}
