package org.tuttihub.domain.objectives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** Promises for tests. */
final class Promises {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final LocalDate DUE = LocalDate.of(2027, 7, 31);
  static final Identity IDENTITY = new Identity(id(1), "OBJ-1");

  private Promises() {}

  static UUID id(int number) {
    return new UUID(0x7000, number);
  }

  /** A promise that has all five letters. */
  static Promise smart() {
    return new Promise(
        IDENTITY,
        words("Strings in every district.", "Head of strings", "Two days", Optional.of(DUE)),
        List.of("schools"),
        List.of("A1"),
        List.of(id(2)),
        List.of(measure(3)),
        List.of(action(4, DUE)),
        List.of());
  }

  static Promise.Words words(
      String statement, String owner, String resources, Optional<LocalDate> due) {
    return new Promise.Words(new AcademicYear(2026), statement, owner, resources, due);
  }

  static Measure measure(int number) {
    return new Measure(
        id(number),
        "Districts",
        Measure.Kind.MEASURED,
        Measure.Unit.COUNT,
        Optional.empty(),
        BigDecimal.TEN,
        Measure.Direction.UP,
        List.of());
  }

  static Action action(int number, LocalDate due) {
    return new Action(id(number), "Find teachers", "Anna", due, "", Optional.empty());
  }

  static Rating rating(int number) {
    return new Rating(id(number), "autumn 2026/27", "green", "PER-1", TODAY, "So", "");
  }

  static Measure.Reading reading(int number, LocalDate on, String value) {
    return new Measure.Reading(id(number), on, new BigDecimal(value), "Timetables");
  }
}
