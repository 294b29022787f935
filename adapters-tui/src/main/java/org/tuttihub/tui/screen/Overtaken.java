package org.tuttihub.tui.screen;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.records.Noun;

/**
 * What others have changed meanwhile.
 *
 * @param collections in which they have
 * @param rooms of those; lists show something of other collections of their room too
 * @param anything whether it may be anything at all
 */
record Overtaken(Set<String> collections, Set<String> rooms, boolean anything) {
  static final Overtaken NOTHING = new Overtaken(Set.of(), Set.of(), false);
  static final Overtaken ANYTHING = new Overtaken(Set.of(), Set.of(), true);

  static Overtaken of(Catalogue catalogue, Set<String> collections) {
    Set<String> rooms =
        catalogue.nouns().stream()
            .filter(noun -> collections.contains(noun.plural()))
            .map(Noun::room)
            .collect(Collectors.toSet());
    return new Overtaken(new TreeSet<>(collections), rooms, false);
  }

  Overtaken and(Overtaken other) {
    return new Overtaken(
        union(collections, other.collections),
        union(rooms, other.rooms),
        anything || other.anything);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  boolean isNothing() {
    return !anything && collections.isEmpty();
  }

  /** Whether a list may show something else now. */
  boolean reachesList(Noun noun) {
    return anything || rooms.contains(noun.room());
  }

  /** Whether a record of a collection may be another now. */
  boolean reachesRecord(Noun noun) {
    return anything || collections.contains(noun.plural());
  }
}
