package org.tuttihub.application.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;

/** Gives a needs analysis back as the table that it came as. */
public final class ExportNeeds {

  /** Which year; this one unless given. */
  public record Request(Optional<AcademicYear> year) {}

  private record Analysis(List<List<String>> headings, List<NeedsStatement> rows) {}

  private final UnitOfWork<? extends NeedsRecords> work;
  private final Supplier<LocalDate> today;

  public ExportNeeds(UnitOfWork<? extends NeedsRecords> work, Supplier<LocalDate> today) {
    this.work = work;
    this.today = today;
  }

  /** Refuses a year that has no analysis. */
  public Outcome<FileOut.Writing> open(Request asked) {
    AcademicYear year = asked.year().orElseGet(() -> AcademicYear.containing(today.get()));
    Analysis analysis =
        work.look(
            records ->
                new Analysis(
                    records.needs().headings(year),
                    records.needs().of(year).stream().map(Stored::value).toList()));
    return analysis.rows().isEmpty()
        ? Outcome.refused(
            new Refusal(
                Refusal.Kind.UNKNOWN,
                "needs.no-analysis",
                "There is no needs analysis for " + year + ".",
                "Begin one with: needs start, or import one, or name another year.",
                List.of()))
        : Outcome.done(table -> write(analysis, table::row));
  }

  private static void write(Analysis analysis, Consumer<List<String>> row) {
    List<List<String>> headings =
        analysis.headings().isEmpty() ? NeedsTemplate.plainHeadings() : analysis.headings();
    headings.forEach(row);
    String area = "";
    for (NeedsStatement statement : analysis.rows()) {
      row.accept(
          List.of(
              statement.area().equals(area) ? "" : statement.area(),
              statement.subArea(),
              statement.partA(),
              statement.partB(),
              statement.partC()));
      area = statement.area();
    }
  }
}
