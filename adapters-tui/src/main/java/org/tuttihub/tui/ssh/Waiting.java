package org.tuttihub.tui.ssh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who waits, and from which address: never more of one address, and never more of all, than is
 * borne. Whoever comes is let in and the oldest goes; where all are too many, the oldest of that
 * address from which most wait, so that a flood gives way to itself and not somebody who came
 * alone.
 *
 * @param <S> whoever waits
 */
final class Waiting<S> {
  private final int most;
  private final int mostOfOne;
  private final Map<S, String> all = new LinkedHashMap<>();

  Waiting(int most, int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  /** Lets somebody wait; those who go for it. */
  synchronized List<S> add(S who, String address) {
    all.put(who, address);
    List<S> leaving = new ArrayList<>();
    if (count(address) > mostOfOne) {
      leaving.add(oldest(address));
    }
    if (all.size() - leaving.size() > most) {
      leaving.add(oldest(crowded()));
    }
    leaving.forEach(all::remove);
    return leaving;
  }

  synchronized void remove(S who) {
    all.remove(who);
  }

  private long count(String address) {
    return all.values().stream().filter(address::equals).count();
  }

  private String crowded() {
    return all.values().stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }

  private S oldest(String address) {
    return all.entrySet().stream()
        .filter(one -> one.getValue().equals(address))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
