package org.tuttihub.application.charging.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * Gives a what-if as a table for the board: all its sections one below the other, or one of them.
 * Amounts are in pounds and pence.
 */
public final class ExportWhatIf {

  /** The sections of the table. */
  public enum Section {
    TOTALS,
    LENGTHS,
    TERMS,
    PER_UNIT,
    FUNDS,
    PRINTED,
    GAINING,
    LOSING,
    REFUSED
  }

  /** Which what-if, as {@link RunWhatIf.Request} says, and which section; all unless given. */
  public record Request(
      Optional<Key> bookings,
      Optional<AcademicYear> year,
      Optional<String> policy,
      Map<String, String> settings,
      Optional<LocalDate> on,
      Optional<String> against,
      Map<String, String> againstSettings,
      Optional<LocalDate> againstOn,
      Optional<Section> section) {
    public Request {
      RunWhatIf.Request.checked(bookings, year);
    }

    private RunWhatIf.Request asked() {
      return new RunWhatIf.Request(
          bookings, year, policy, settings, on, against, againstSettings, againstOn);
    }
  }

  private final RunWhatIf run;
  private final Supplier<LocalDate> today;

  public ExportWhatIf(RunWhatIf run, Supplier<LocalDate> today) {
    this.run = run;
    this.today = today;
  }

  /** Refuses what the what-if refuses. */
  public Outcome<FileOut.Writing> open(Request asked) {
    return run.answer(today.get(), asked.asked(), Progress.SILENT)
        .map(
            answer -> {
              List<Part> sections =
                  Stream.of(Section.values())
                      .filter(s -> asked.section().map(s::equals).orElse(true))
                      .map(s -> part(Kind.choiceName(s).replace('-', '_')))
                      .toList();
              return table -> rows(answer, sections).forEach(table::row);
            });
  }

  private static Part part(String field) {
    return Shape.of(WhatIfAnswer.class).part(field).orElseThrow();
  }

  private static List<List<String>> rows(WhatIfAnswer answer, List<Part> sections) {
    Set<String> columns = new LinkedHashSet<>();
    sections.forEach(section -> fields(section).forEach(field -> columns.add(heading(field))));
    boolean several = sections.size() > 1;
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(several, "section", List.copyOf(columns)));
    for (Part section : sections) {
      for (Object line : (List<?>) Shape.of(WhatIfAnswer.class).value(answer, section)) {
        rows.add(row(several, section.name(), cells(section, line, columns)));
      }
    }
    return rows;
  }

  private static List<String> row(boolean several, String first, List<String> cells) {
    return several ? Stream.concat(Stream.of(first), cells.stream()).toList() : cells;
  }

  private static List<String> cells(Part section, Object line, Set<String> columns) {
    Shape<?> shape = section.nested().orElseThrow();
    return columns.stream()
        .map(
            column ->
                fields(section).stream()
                    .filter(field -> heading(field).equals(column))
                    .findFirst()
                    .map(field -> cell(field, shape.value(line, field)))
                    .orElse(""))
        .toList();
  }

  private static List<Part> fields(Part section) {
    return section.nested().orElseThrow().parts();
  }

  private static String heading(Part field) {
    return field.type() == Money.class
        ? field.name().substring(0, field.name().length() - "_pence".length())
        : field.name();
  }

  private static String cell(Part field, Object value) {
    return value instanceof Money money
        ? BigDecimal.valueOf(money.pence(), 2).toPlainString()
        : field.single().show().apply(value);
  }
}
