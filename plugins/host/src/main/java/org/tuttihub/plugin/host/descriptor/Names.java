package org.tuttihub.plugin.host.descriptor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How things are called in a descriptor. */
final class Names {
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  static final String ID_SAID =
      "a name such as first-access: two to 40 small letters, digits and hyphens";
  static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  static final String SNAKE_SAID =
      "a name such as group_size: up to 40 small letters, digits and _";
  static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,29}");
  static final Pattern TYPE =
      Pattern.compile("([A-Za-z_$][A-Za-z0-9_$]*\\.)+[A-Za-z_$][A-Za-z0-9_$]*");

  private Names() {}

  /** The first name that stands twice. */
  static Optional<String> twice(List<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(name -> !seen.add(name)).findFirst();
  }

  /** Takes down the first name that stands twice. */
  static void refuseTwice(Part part, String key, List<String> names) {
    twice(names).ifPresent(name -> part.fault(key, "There are two named " + name + "."));
  }
}
