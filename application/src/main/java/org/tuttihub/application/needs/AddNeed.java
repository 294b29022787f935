package org.tuttihub.application.needs;

import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** Adds a row of the hub's own at the end of a needs analysis. */
public final class AddNeed {

  /** The row. */
  public record Request(
      AcademicYear year,
      String area,
      String subArea,
      Optional<String> partA,
      Optional<String> partB,
      Optional<String> partC) {}

  private final UnitOfWork<? extends NeedsRecords> work;
  private final Ids ids;

  public AddNeed(UnitOfWork<? extends NeedsRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records -> {
          NeedsStatement row =
              NeedsStatement.blank(
                      new Identity(ids.next(), records.needs().nextRef()),
                      asked.year(),
                      records.needs().of(asked.year()).size() + 1,
                      asked.area(),
                      asked.subArea(),
                      code(records, asked.year(), asked.subArea()))
                  .written(
                      asked.partA().orElse(""), asked.partB().orElse(""), asked.partC().orElse(""));
          return Outcome.done(
              records.needs().added(acting, row, row.identity() + " is added at the end."));
        });
  }

  /** The code that the framework of the year has for a sub-area. */
  static Optional<String> code(NeedsRecords records, AcademicYear year, String subArea) {
    return records
        .frameworks()
        .inForce(year)
        .flatMap(pack -> pack.subArea(subArea))
        .map(Framework.SubArea::code);
  }
}
