package org.tuttihub.application.needs;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/**
 * Writes the parts of a row: what should be, what the gaps are, the next steps; or puts it under
 * another area. A row that goes to another year comes last there.
 */
public final class WriteNeed {

  /** What changes. */
  public record Request(
      Key id,
      Change<AcademicYear> year,
      Change<String> area,
      Change<String> subArea,
      Change<String> partA,
      Change<String> partB,
      Change<String> partC) {}

  private final UnitOfWork<? extends NeedsRecords> work;

  public WriteNeed(UnitOfWork<? extends NeedsRecords> work) {
    this.work = work;
  }

  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .needs()
                .step(
                    acting,
                    asked.id(),
                    row ->
                        Outcome.done(
                            placed(records, row, asked)
                                .written(
                                    asked.partA().over(row.partA(), ""),
                                    asked.partB().over(row.partB(), ""),
                                    asked.partC().over(row.partC(), ""))),
                    row -> row.identity() + " is written."));
  }

  private static NeedsStatement placed(NeedsRecords records, NeedsStatement row, Request asked) {
    AcademicYear year = asked.year().over(row.year(), row.year());
    String subArea = asked.subArea().over(row.subArea(), row.subArea());
    boolean sameYear = year.equals(row.year());
    boolean sameRow = sameYear && subArea.equals(row.subArea());
    return row.in(year)
        .at(
            sameYear ? row.position() : records.needs().of(year).size() + 1,
            asked.area().over(row.area(), row.area()),
            subArea,
            sameRow ? row.code() : AddNeed.code(records, year, subArea));
  }
}
