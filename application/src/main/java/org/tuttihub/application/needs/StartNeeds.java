package org.tuttihub.application.needs;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** Begins the needs analysis of a year with the blank rows of the framework that holds then. */
public final class StartNeeds {

  /** The year. */
  public record Request(AcademicYear year) {}

  private final UnitOfWork<? extends NeedsRecords> work;
  private final Ids ids;

  public StartNeeds(UnitOfWork<? extends NeedsRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a year that has rows already, and one for which no framework holds. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records -> {
          if (!records.needs().of(asked.year()).isEmpty()) {
            return Outcome.refused(
                Refusal.rule(
                    "needs.already-started",
                    "The needs analysis of " + asked.year() + " has rows already.",
                    "Write in its rows, or add one with: needs add."));
          }
          return records
              .frameworks()
              .inForce(asked.year())
              .map(pack -> Outcome.done(blank(acting, records, asked.year(), pack)))
              .orElseGet(() -> noFramework(asked.year()));
        });
  }

  private Receipt blank(Acting acting, NeedsRecords records, AcademicYear year, Framework pack) {
    int position = 0;
    Receipt last = null;
    for (Framework.AreaOfFocus area : pack.areas()) {
      for (Framework.SubArea row : area.subAreas()) {
        position++;
        NeedsStatement statement =
            new NeedsStatement(
                new Identity(ids.next(), records.needs().nextRef()),
                year,
                position,
                area.name(),
                row.name(),
                Optional.of(row.code()),
                "",
                "",
                "",
                List.of(),
                List.of());
        last = records.needs().added(acting, statement, "");
      }
    }
    if (last == null) {
      throw new IllegalStateException("A framework pack has areas of focus");
    }
    return new Receipt(
        acting.deed(),
        last.subject(),
        1,
        "The needs analysis of " + year + " is begun with " + position + " blank rows.",
        java.util.Map.of("year", year.toString(), "rows", String.valueOf(position)),
        Optional.empty());
  }

  private static Outcome<Receipt> noFramework(AcademicYear year) {
    return Outcome.refused(
        Refusal.rule(
            "needs.no-framework",
            "No framework pack holds in " + year + ".",
            "Install one that does with: frameworks add."));
  }
}
