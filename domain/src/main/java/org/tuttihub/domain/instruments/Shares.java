package org.tuttihub.domain.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Divides a whole number by weights, so that the parts add up to it. */
final class Shares {
  private Shares() {}

  /** By the largest remainder; of equal ones the first by name. */
  static Map<String, Integer> of(int count, Map<String, Integer> weights) {
    long sum = weights.values().stream().mapToLong(Integer::longValue).sum();
    Map<String, Integer> parts = new TreeMap<>();
    if (sum == 0) {
      return parts;
    }
    Map<String, Long> rest = new TreeMap<>();
    int left = count;
    for (Map.Entry<String, Integer> each : weights.entrySet()) {
      long exact = (long) count * each.getValue();
      parts.put(each.getKey(), (int) (exact / sum));
      rest.put(each.getKey(), exact % sum);
      left -= (int) (exact / sum);
    }
    List<String> names = new ArrayList<>(rest.keySet());
    names.sort(Comparator.comparingLong((String name) -> -rest.get(name)).thenComparing(n -> n));
    names.stream().limit(left).forEach(name -> parts.merge(name, 1, Integer::sum));
    return parts;
  }
}
