package org.tuttihub.domain.charging.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Bookings to be played, sorted into those that are alike, so that each kind is asked about once
 * and every booking is counted.
 *
 * @param alike each kind once
 * @param kinds for each of the played, which kind it is
 */
public record Deck(List<Booked> alike, List<Played> played, List<Integer> kinds) {

  public static Deck of(List<Played> played) {
    Map<Booked, Integer> known = HashMap.newHashMap(1024);
    List<Booked> alike = new ArrayList<>();
    List<Integer> kinds = new ArrayList<>(played.size());
    for (Played one : played) {
      Integer kind = known.putIfAbsent(one.what(), alike.size());
      kinds.add(kind == null ? (Integer) alike.size() : kind);
      if (kind == null) {
        alike.add(one.what());
      }
    }
    return new Deck(List.copyOf(alike), List.copyOf(played), List.copyOf(kinds));
  }

  /** How many bookings there are. */
  public long count() {
    return played.stream().mapToLong(Played::count).sum();
  }

  /** How many bookings there are of the kinds asked for. */
  public long count(Predicate<Booked> asked) {
    long[] counts = counts();
    long count = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      count += asked.test(alike.get(kind)) ? counts[kind] : 0;
    }
    return count;
  }

  /** The services that are booked, in order. */
  public List<String> services() {
    return alike.stream().map(Booked::service).distinct().sorted().toList();
  }

  /** How many there are of each kind. */
  long[] counts() {
    long[] counts = new long[alike.size()];
    for (int i = 0; i < played.size(); i++) {
      counts[kinds.get(i)] += played.get(i).count();
    }
    return counts;
  }
}
