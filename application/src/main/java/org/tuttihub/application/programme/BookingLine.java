package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.imports.Headings;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Pupils;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/**
 * A row of a file of bookings.
 *
 * @param source what the file calls the row, or what tells it from others
 * @param requestedOn absent where the file does not say
 */
public record BookingLine(
    String source,
    Urn school,
    AcademicYear year,
    BookingFacts.Item item,
    Pupils pupils,
    boolean setHire,
    Optional<LocalDate> requestedOn,
    String late,
    String note) {
  private static final Identity NOBODY = new Identity(new UUID(0, 0), "A row");

  /**
   * What is said beside a file, for rows that do not say it.
   *
   * @param late why its rows are taken although the window is closed
   */
  public record Beside(Optional<AcademicYear> year, Optional<String> late) {}

  /** The headings that a file must have. */
  static List<String> needed(Beside beside) {
    return beside.year().isPresent()
        ? List.of("URN", "Service")
        : List.of("URN", "Year", "Service");
  }

  static BookingLine of(Headings.Cells cells, Beside beside) {
    Urn school = cells.needed("URN", Urn.class);
    AcademicYear year =
        cells
            .maybe("Year", AcademicYear.class)
            .or(beside::year)
            .orElseGet(() -> cells.needed("Year", AcademicYear.class));
    BookingFacts.Item item =
        new BookingFacts.Item(
            cells.needed("Service", String.class),
            cells.text("Variant"),
            cells.maybe("Quantity", Integer.class).orElse(1),
            cells.maybe("Terms", Integer.class).orElse(1),
            cells.text("Year group"));
    String reference = cells.text("Reference");
    String late = cells.text("Late");
    return new BookingLine(
        reference.isEmpty() ? source(school, year, item) : reference,
        school,
        year,
        item,
        new Pupils(
            cells.maybe("Pupils", Integer.class),
            cells.maybe("First time", Integer.class),
            cells.maybe("PP", Integer.class),
            cells.maybe("SEND", Integer.class)),
        cells.maybe("Set hire", Boolean.class).orElse(false),
        cells.maybe("Requested on", LocalDate.class),
        late.isEmpty() ? beside.late().orElse("") : late,
        cells.text("Note"));
  }

  /** What the row asks for; what it does not say is as it was. */
  BookingFacts facts(Optional<BookingFacts> before, LocalDate today) {
    return new BookingFacts(
        before.map(BookingFacts::identity).orElse(NOBODY),
        school,
        year,
        item,
        pupils,
        setHire,
        requestedOn.or(() -> before.map(BookingFacts::requestedOn)).orElse(today),
        late.isEmpty() ? before.map(BookingFacts::late).orElse("") : late,
        note,
        Optional.of(source));
  }

  /** Which fields of two differ. */
  static List<String> differences(BookingFacts before, BookingFacts after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<String> fields = new ArrayList<>();
    Map<String, Object> now = Shape.fieldsOf(after);
    Shape.fieldsOf(before)
        .forEach(
            (name, value) -> {
              if (!value.equals(now.get(name))) {
                fields.add(name);
              }
            });
    return fields;
  }

  private static String source(Urn school, AcademicYear year, BookingFacts.Item item) {
    return Folded.of(
        String.join(
            " ",
            school.text(),
            year.toString(),
            item.service(),
            item.variant().isEmpty() ? "-" : item.variant(),
            item.yearGroup().isEmpty() ? "-" : item.yearGroup()));
  }
}
