package org.tuttihub.launcher.plugins;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.plugin.host.Limits;
import org.tuttihub.plugin.host.PluginCheck;

/** What helps those who write plugins; it needs no hub and no database. */
public record PluginTools(PrintStream out, PrintStream err) {
  /** These stand beside the commands that the catalogue has for the room. */
  public static final String HELP =
      """
        plugins approve FILE  [--in-process] takes a jar in, from the next start on
        plugins new NAME      Begin a plugin: a project that works, to be changed
        plugins check FILE    Try a plugin's jar, and say whether it is fit for use
      """
          .stripTrailing();

  private static final int COLUMNS = 80;
  private static final String INDENT = "  ";

  /** Whether the words of a command mean one of these. */
  public static boolean isMeant(List<String> words) {
    return words.size() > 1
        && words.getFirst().equals("plugins")
        && (words.get(1).equals("new") || words.get(1).equals("check"));
  }

  /** Whether help is asked for on the room {@code plugins} as a whole. */
  public static boolean isHelpOfTheirRoom(List<String> words) {
    List<String> room =
        words.stream().filter(w -> !w.equals("help") && !w.equals("--help")).toList();
    return room.equals(List.of("plugins"));
  }

  /** Runs {@code plugins new NAME} or {@code plugins check FILE}; answers with the exit code. */
  public int run(List<String> words) {
    boolean begins = words.get(1).equals("new");
    if (words.size() != 3 || words.get(2).startsWith("-")) {
      throw new BadValue(
          begins
              ? "Give it a name: tutti plugins new my-hub"
              : "Say which jar: tutti plugins check my-hub.jar");
    }
    return begins ? begin(words.get(2)) : check(Path.of(words.get(2)));
  }

  private int begin(String name) {
    Path folder = new NewPlugin(name).writeInto(Path.of("").toAbsolutePath());
    out.println("A plugin that works stands in " + folder + ".");
    out.println("Try it:   cd " + name + " && mvn verify");
    out.println("Check it: tutti plugins check " + name + "/target/" + name + "-1.0.jar");
    return 0;
  }

  private int check(Path file) {
    if (!Files.exists(file)) {
      err.println("There is no file " + file + ".");
      return 1;
    }
    PluginCheck found = PluginCheck.of(file, Limits.USUAL);
    found.lines().forEach(this::wrapped);
    return found.fit() ? 0 : 1;
  }

  /** A line as it is printed: no wider than a terminal, what goes over is indented. */
  private void wrapped(String line) {
    StringBuilder row = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      if (!row.toString().isBlank() && row.length() + 1 + word.length() > COLUMNS) {
        out.println(row);
        row.setLength(0);
        row.append(INDENT);
      } else if (!row.isEmpty()) {
        row.append(' ');
      }
      row.append(word);
    }
    out.println(row);
  }
}
