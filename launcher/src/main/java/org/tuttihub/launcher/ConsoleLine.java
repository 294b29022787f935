package org.tuttihub.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The command that opens the console on the hub of a server that was started with some flags. */
final class ConsoleLine {
  private static final Pattern PASSWORD =
      Pattern.compile("://[^/@]*:[^/]*@|[?&]password=", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private ConsoleLine() {}

  /**
   * What to type; a password is never shown.
   *
   * @param flags with which the server was started, by name
   * @param data where its data is
   */
  static String of(Map<String, String> flags, Path data) {
    StringBuilder line = new StringBuilder("./tutti console");
    if (flags.containsKey("data")) {
      line.append(" --data ").append(quoted(data.toString()));
    }
    String database = flags.getOrDefault("database", "");
    if (PASSWORD.matcher(database).find()) {
      line.append("   (set TUTTI_DATABASE_URL to the address of the database first)");
    } else if (!database.isEmpty()) {
      line.append(" --database ").append(quoted(database));
    }
    return line.toString();
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
