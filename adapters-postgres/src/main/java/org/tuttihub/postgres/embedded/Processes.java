package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What Linux tells about running processes. A dead one that nobody has reaped counts as dead. */
final class Processes {
  private static final Path PROC = Path.of("/proc");
  private static final int STATE = 0;
  private static final int START_TICKS = 19;

  private Processes() {}

  /** When the process began, in ticks since boot: with the pid it names one process for good. */
  static OptionalLong startOf(long pid) {
    try {
      String stat = Files.readString(PROC.resolve(pid + "/stat"), UTF_8);
      // The name in brackets may itself hold blanks and brackets.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      boolean dead = fields[STATE].equals("Z") || fields[STATE].equals("X");
      return dead ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(fields[START_TICKS]));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  /** Whether this is the postmaster of that database, and not whoever has the number now. */
  static boolean isPostmasterOf(long pid, Path data) {
    return isPostgresOf(pid, data) && arguments(pid).contains("-D");
  }

  /** Backends without a postmaster, which still hold the memory of the database. */
  static List<Long> backendsOf(Path data) {
    return all()
        .filter(pid -> isPostgresOf(pid, data) && !arguments(pid).contains("-D"))
        .boxed()
        .toList();
  }

  static void signal(String name, long pid) {
    Commands.run(PROC, List.of("sh", "-c", "kill -" + name + " " + pid));
  }

  private static boolean isPostgresOf(long pid, Path data) {
    if (startOf(pid).isEmpty() || !nameOf(pid).equals("postgres")) {
      return false;
    }
    try {
      return Files.isSameFile(PROC.resolve(pid + "/cwd"), data);
    } catch (IOException | SecurityException e) {
      // Another user's process shows its arguments only.
      return arguments(pid).contains(data.toString());
    }
  }

  private static String nameOf(long pid) {
    return read(pid, "comm").strip();
  }

  private static List<String> arguments(long pid) {
    return List.of(read(pid, "cmdline").split("\0", -1));
  }

  private static String read(long pid, String file) {
    try {
      return Files.readString(PROC.resolve(pid + "/" + file), UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static LongStream all() {
    try (Stream<Path> entries = Files.list(PROC)) {
      List<String> names = entries.map(entry -> entry.getFileName().toString()).toList();
      return names.stream().filter(name -> name.matches("\\d+")).mapToLong(Long::parseLong);
    } catch (IOException e) {
      return LongStream.empty();
    }
  }
}
