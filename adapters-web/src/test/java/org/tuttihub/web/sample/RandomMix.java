package org.tuttihub.web.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.tuttihub.web.sample.RandomRequests.Made;
import org.tuttihub.web.sample.RandomRequests.Manners;

/** Which answers came, how often, to good, nearly good and nasty requests. */
public final class RandomMix {
  private final Map<Manners, Map<Integer, Integer>> statuses = new EnumMap<>(Manners.class);
  private final Map<String, Integer> well = new TreeMap<>();

  synchronized void add(Made made, int status) {
    statuses.computeIfAbsent(made.manners(), _ -> new TreeMap<>()).merge(status, 1, Integer::sum);
    well.merge(made.operation(), status < 300 ? 1 : 0, Integer::sum);
  }

  /** The statuses that were seen. */
  public synchronized Set<Integer> of(Manners manners) {
    return Set.copyOf(statuses.get(manners).keySet());
  }

  /** How many of a hundred were done. */
  public long percentDone(Manners manners) {
    return percent(manners, status -> status < 300);
  }

  /** How many of a hundred came as far as the rules: done, known already, or refused by one. */
  public long percentUnderstood(Manners manners) {
    return percent(manners, status -> status < 400 || status == 409 || status == 412);
  }

  private synchronized long percent(Manners manners, IntPredicate which) {
    Map<Integer, Integer> all = statuses.get(manners);
    long sum = all.values().stream().mapToInt(Integer::intValue).sum();
    long those =
        all.entrySet().stream()
            .filter(status -> which.test(status.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return those * 100 / sum;
  }

  /** Operations of which no request at all was done. */
  public synchronized Set<String> neverDone() {
    Map<String, Integer> none = new TreeMap<>(well);
    none.values().removeIf(count -> count > 0);
    return none.keySet();
  }

  @Override
  public synchronized String toString() {
    return statuses.toString();
  }
}
