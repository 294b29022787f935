package org.tuttihub.domain.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Refusal.Fault;

/**
 * How many pupils, and how many of them are what; each absent where it is not known. They are
 * counted, never named.
 *
 * @param firstTime who learn an instrument for the first time
 * @param pp for whom the school gets pupil premium
 * @param send with special educational needs or disabilities
 */
public record Pupils(
    Optional<Integer> total,
    Optional<Integer> firstTime,
    Optional<Integer> pp,
    Optional<Integer> send) {
  public static final Pupils UNKNOWN =
      new Pupils(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  private static final int MOST = 1_000_000;

  /** What cannot be: a count below zero, a part that exceeds the whole. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    total.filter(n -> n < 0 || n > MOST).ifPresent(_ -> faults.add(notACount("pupils")));
    part("first_time", firstTime, faults);
    part("pp", pp, faults);
    part("send", send, faults);
    return faults;
  }

  private void part(String field, Optional<Integer> count, List<Fault> faults) {
    if (count.isEmpty()) {
      return;
    }
    if (count.get() < 0) {
      faults.add(notACount(field));
    } else if (total.isEmpty()) {
      faults.add(new Fault(field, "Say as well how many pupils there are in all."));
    } else if (count.get() > total.get()) {
      faults.add(
          new Fault(field, count.get() + " cannot be a part of " + total.get() + " pupils."));
    }
  }

  private static Fault notACount(String field) {
    return new Fault(field, "A count of pupils is from 0 to " + MOST + ".");
  }
}
