package org.tuttihub.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuttihub.domain.values.BadValue;

/**
 * The command line, parted: what concerns the program itself, and the words of the command.
 *
 * @param settings values of the program's own flags, by the names that settings have
 * @param words everything else, in order
 */
record Line(Map<String, String> settings, List<String> words) {
  private static final Set<String> WITH_VALUE =
      Set.of("--data", "--database", "--host", "--port", "--ssh-port", "--ready-file", "--zone");
  private static final Set<String> ALONE = Set.of("--quiet", "--no-color", "--reset");

  static Line of(List<String> args) {
    Map<String, String> settings = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      int equals = arg.indexOf('=');
      String flag = equals > 0 ? arg.substring(0, equals) : arg;
      if (WITH_VALUE.contains(flag)) {
        if (equals < 0 && i + 1 == args.size()) {
          throw new BadValue(flag + " needs a value after it.");
        }
        settings.put(name(flag), equals > 0 ? arg.substring(equals + 1) : args.get(++i));
      } else if (ALONE.contains(flag)) {
        settings.put(name(flag), "true");
      } else {
        words.add(arg);
      }
    }
    return new Line(settings, words);
  }

  private static String name(String flag) {
    return flag.substring(2).replace('-', '_');
  }

  /** The first word; empty when there is none. */
  String command() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  /** Whether a word stands anywhere in the command. */
  boolean has(String word) {
    return words.contains(word);
  }
}
