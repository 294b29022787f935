package org.tuttihub.domain.workforce;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.Folded;

/**
 * A part of the workforce, or the whole. The parts of one kind add up to the whole: what belongs to
 * several, or to none that is known, stands in a part of its own and is counted once.
 *
 * @param name of the instrument or the area, or in brackets why there is none; empty for the whole
 */
public record StaffingPart(By by, String name) {
  /** The whole. */
  public static final StaffingPart WHOLE = new StaffingPart(By.WHOLE, "");

  /** People with several instruments, or who work in several areas. */
  public static final String SEVERAL = "(several)";

  /** What is not known of somebody, or not said of a vacancy. */
  public static final String UNKNOWN = "(not known)";

  /** Sessions that nobody holds. */
  public static final String NOBODY = "(held by nobody)";

  /** By what it is a part. */
  public enum By {
    WHOLE,
    INSTRUMENT,
    AREA
  }

  /** The same part, however it is written. */
  record Same(By by, String folded) {}

  Same same() {
    return new Same(by, Folded.of(name));
  }

  /** Where those belong of whom these are known. */
  static StaffingPart of(By by, List<String> known) {
    return new StaffingPart(
        by, known.isEmpty() ? UNKNOWN : known.size() == 1 ? known.getFirst() : SEVERAL);
  }

  static StaffingPart of(By by, Optional<String> known) {
    return of(by, known.stream().toList());
  }

  static StaffingPart of(By by, Member member) {
    return switch (by) {
      case WHOLE -> WHOLE;
      case INSTRUMENT -> of(by, member.instruments());
      case AREA -> of(by, member.areas());
    };
  }

  static StaffingPart of(By by, Vacancy vacancy) {
    return switch (by) {
      case WHOLE -> WHOLE;
      case INSTRUMENT -> of(by, vacancy.instrument());
      case AREA -> of(by, vacancy.area());
    };
  }

  static StaffingPart of(By by, StaffingFacts.Taught taught) {
    if (by == By.WHOLE) {
      return WHOLE;
    }
    return taught.held()
        ? of(by, by == By.INSTRUMENT ? taught.instruments() : taught.areas())
        : new StaffingPart(by, NOBODY);
  }

  /** The part that a target is for. */
  static StaffingPart of(WorkforceTarget.Scope scope) {
    return scope
        .instrument()
        .map(instrument -> new StaffingPart(By.INSTRUMENT, instrument))
        .or(() -> scope.area().map(area -> new StaffingPart(By.AREA, area)))
        .orElse(WHOLE);
  }

  /** Whether it is one instrument or one area. */
  boolean isNamed() {
    return by != By.WHOLE && !List.of(SEVERAL, UNKNOWN, NOBODY).contains(name);
  }
}
