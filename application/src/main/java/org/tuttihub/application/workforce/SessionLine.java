package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.imports.Headings.Cells;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.TeachingSession.Facts;

/** A session as a row of a file says it. */
record SessionLine(
    String source,
    Term.Season term,
    LocalDate on,
    String time,
    int minutes,
    String service,
    Optional<Urn> school,
    String place,
    Optional<Key> staff) {

  /**
   * What is said beside a file of sessions.
   *
   * @param term the term of rows that name none
   */
  public record Beside(Optional<Term.Season> term) {}

  static List<String> needed(Beside beside) {
    List<String> all = new ArrayList<>(List.of("Session", "Date", "Minutes", "Service", "Staff"));
    if (beside.term().isEmpty()) {
      all.add("Term");
    }
    return all;
  }

  static SessionLine of(Cells cells, Beside beside) {
    LocalDate on = cells.needed("Date", LocalDate.class);
    int minutes = cells.needed("Minutes", Integer.class);
    String time = cells.text("Time");
    if (!Facts.lasts(minutes)) {
      throw cells.wrong("Minutes", "A session lasts from 1 to 600 minutes.");
    }
    if (!Facts.isTime(time)) {
      throw cells.wrong("Time", "It is such as 14:30, or blank.");
    }
    if (!Facts.isSane(on)) {
      throw cells.wrong("Date", "It is from 2000 to 2100.");
    }
    return new SessionLine(
        cells.needed("Session", String.class),
        cells
            .maybe("Term", Term.Season.class)
            .or(beside::term)
            .orElseGet(() -> cells.needed("Term", Term.Season.class)),
        on,
        time,
        minutes,
        cells.needed("Service", String.class),
        cells.maybe("URN", Urn.class),
        cells.text("Place"),
        staff(cells));
  }

  private static Optional<Key> staff(Cells cells) {
    String text = cells.text("Staff");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Key.of(text));
    } catch (BadValue bad) {
      throw cells.wrong("Staff", bad.sentence());
    }
  }

  /** What the file says; of which activity it is was said here, if it was. */
  Facts facts(Identity identity, Optional<UUID> held, Optional<UUID> activity) {
    return new Facts(
        identity,
        source,
        AcademicYear.containing(on),
        term,
        on,
        time,
        minutes,
        service,
        school,
        place,
        held,
        activity);
  }

  /** Which fields are others. */
  static List<String> differences(Facts a, Facts b) {
    List<String> all = new ArrayList<>();
    note(all, "term", a.term(), b.term());
    note(all, "on", a.on(), b.on());
    note(all, "time", a.time(), b.time());
    note(all, "minutes", a.minutes(), b.minutes());
    note(all, "service", a.service(), b.service());
    note(all, "school", a.school(), b.school());
    note(all, "place", a.place(), b.place());
    note(all, "staff", a.staff(), b.staff());
    return all;
  }

  private static void note(List<String> all, String field, Object a, Object b) {
    if (!a.equals(b)) {
      all.add(field);
    }
  }
}
