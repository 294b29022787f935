package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether somebody may teach on a day, and why.
 *
 * @param until the last day on which they are clear, as far as is known; absent where there is no
 *     end to it, or where they are not clear
 * @param closed why nobody could be judged, or why they are not at work; empty otherwise
 */
public record Standing(
    State state, Optional<LocalDate> until, List<Finding> findings, String closed) {

  /** In three words. */
  public enum State {
    CLEAR,
    /** Clear, and something is to be renewed. */
    EXPIRING,
    NOT_CLEAR;

    /** In a sentence: {@code not clear}. */
    public String words() {
      return this == NOT_CLEAR ? "not clear" : this == CLEAR ? "clear" : "expiring";
    }
  }

  public Standing {
    findings = List.copyOf(findings);
  }

  /** Nobody can say that they are clear, so they are not. */
  public static Standing closed(String why) {
    return new Standing(State.NOT_CLEAR, Optional.empty(), List.of(), why);
  }

  /** What follows from the findings, for somebody who is at work until a day. */
  static Standing of(List<Finding> findings, Optional<LocalDate> leaves) {
    if (findings.stream().anyMatch(Finding::stops)) {
      return new Standing(State.NOT_CLEAR, Optional.empty(), findings, "");
    }
    Optional<LocalDate> until =
        Stream.concat(
                leaves.stream(),
                findings.stream()
                    .filter(f -> f.requirement().blocks())
                    .flatMap(f -> f.until().stream()))
            .min(Comparator.naturalOrder());
    boolean soon = findings.stream().anyMatch(f -> f.met() != Finding.Met.MET);
    return new Standing(soon ? State.EXPIRING : State.CLEAR, until, findings, "");
  }

  /** Whether they may teach. */
  public boolean isClear() {
    return state != State.NOT_CLEAR;
  }

  /** What keeps them from teaching. */
  public List<Finding> stopping() {
    return findings.stream().filter(Finding::stops).toList();
  }

  /** Why it is so, what stops first. */
  public List<String> reasons() {
    return Stream.concat(
            Stream.of(closed).filter(why -> !why.isEmpty()),
            findings.stream().sorted(Comparator.comparing(f -> !f.stops())).map(Finding::sentence))
        .toList();
  }
}
