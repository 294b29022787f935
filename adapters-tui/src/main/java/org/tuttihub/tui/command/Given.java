package org.tuttihub.tui.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A command line taken apart: words, and options with their values. */
final class Given {
  private static final Set<String> FLAGS =
      Set.of("csv", "json", "plain", "yes", "dry-run", "help", "each", "quiet", "no-color");

  /** The launcher's own, which mean nothing here. */
  private static final Set<String> LAUNCHERS = Set.of("quiet", "no-color", "data", "database");

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> options = new LinkedHashMap<>();

  static Given of(List<String> args) {
    Given given = new Given();
    for (int at = 0; at < args.size(); at++) {
      String arg = args.get(at);
      if (arg.equals("-h")) {
        given.add("help", "");
      } else if (!isOption(arg)) {
        given.words.add(arg);
      } else if (arg.indexOf('=') > 0) {
        given.add(arg.substring(2, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
      } else if (FLAGS.contains(arg.substring(2))) {
        given.add(arg.substring(2), "");
      } else if (at + 1 < args.size() && !isOption(args.get(at + 1))) {
        given.add(arg.substring(2), args.get(++at));
      } else {
        throw new Usage(
            arg
                + " needs a value behind it. A value that begins with -- is joined with =, as in "
                + arg
                + "=--so.");
      }
    }
    LAUNCHERS.forEach(given.options::remove);
    return given;
  }

  private static boolean isOption(String arg) {
    return arg.length() > 2 && arg.startsWith("--");
  }

  private void add(String name, String value) {
    options.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }

  List<String> words() {
    return words;
  }

  /** The word at a place, or the sentence that it is missing. */
  String word(int at, String what, String usage) {
    if (words.size() <= at) {
      throw new Usage("Say " + what + ": " + usage);
    }
    return words.get(at);
  }

  /** Refuses words behind those that a command takes. */
  void atMost(int count, String usage) {
    if (words.size() > count) {
      throw new Usage(
          words.get(count)
              + " is one word too many. Texts with spaces stand in quotes. Use: "
              + usage);
    }
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  Optional<String> one(String option) {
    List<String> values = all(option);
    if (values.size() > 1) {
      throw new Usage("--" + option + " is given " + values.size() + " times; once is meant.");
    }
    return values.stream().findFirst();
  }

  /** The options that are none of those named. */
  List<String> others(Set<String> known) {
    return options.keySet().stream().filter(name -> !known.contains(name)).toList();
  }

  /** Refuses options that a command does not know. */
  void only(String help, String... known) {
    Set<String> names = new TreeSet<>(List.of(known));
    others(names).stream()
        .findFirst()
        .ifPresent(
            other -> {
              List<String> dashed = names.stream().map(name -> "--" + name).toList();
              throw Usage.unknown("option", "--" + other, dashed, help);
            });
  }
}
