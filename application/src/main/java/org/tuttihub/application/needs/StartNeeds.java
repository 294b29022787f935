package org.tuttihub.application.needs;

import java.util.ArrayList;
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
import org.tuttihub.domain.strategy.Framework.AreaOfFocus;
import org.tuttihub.domain.strategy.Framework.SubArea;
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

  /** Refuses a year that has rows already, and one for which no framework has any. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records.needs().of(asked.year()).isEmpty()
                ? begin(acting, records, asked.year())
                : no(
                    "needs.already-started",
                    "The needs analysis of " + asked.year() + " has rows already.",
                    "Write in its rows, or add one with: needs add."));
  }

  private Outcome<Receipt> begin(Acting acting, NeedsRecords records, AcademicYear year) {
    List<AreaOfFocus> areas =
        records.frameworks().inForce(year).map(Framework::areas).orElse(List.of());
    List<Receipt> added = new ArrayList<>();
    for (AreaOfFocus area : areas) {
      for (SubArea row : area.subAreas()) {
        added.add(blank(acting, records, year, added.size() + 1, area, row));
      }
    }
    return added.isEmpty()
        ? no(
            "needs.no-framework",
            "No framework pack holds in " + year + " that has areas of focus.",
            "Install one with: frameworks add.")
        : Outcome.done(said(acting, added, year));
  }

  private Receipt blank(
      Acting acting,
      NeedsRecords records,
      AcademicYear year,
      int position,
      AreaOfFocus area,
      SubArea row) {
    Identity identity = new Identity(ids.next(), records.needs().nextRef());
    NeedsStatement statement =
        NeedsStatement.blank(
            identity, year, position, area.name(), row.name(), Optional.of(row.code()));
    return records.needs().added(acting, statement, "");
  }

  private static Receipt said(Acting acting, List<Receipt> added, AcademicYear year) {
    String said =
        "The needs analysis of " + year + " is begun with " + added.size() + " blank rows.";
    return Receipt.of(acting, added.getFirst().subject(), 1, said)
        .fact("year", year)
        .fact("rows", added.size());
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
