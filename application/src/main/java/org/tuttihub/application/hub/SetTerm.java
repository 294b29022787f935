package org.tuttihub.application.hub;

import java.time.LocalDate;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;

/** Sets the dates of a term. */
public final class SetTerm {

  /** The term; made only when it lies inside its year. */
  public record Request(
      AcademicYear year,
      Term.Season season,
      LocalDate firstDay,
      LocalDate lastDay,
      int teachingWeeks) {
    public Request {
      new Term(year, season, firstDay, lastDay, teachingWeeks);
    }
  }

  private final UnitOfWork<? extends HubRecords> work;

  public SetTerm(UnitOfWork<? extends HubRecords> work) {
    this.work = work;
  }

  /** Refuses a term that overlaps another ({@code hub.terms-overlap}). */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    Term term =
        new Term(
            asked.year(), asked.season(), asked.firstDay(), asked.lastDay(), asked.teachingWeeks());
    return work.decide(
        acting,
        records ->
            records
                .hubs()
                .step(
                    acting,
                    Hubs.ONLY,
                    hub -> hub.withTerm(term),
                    _ -> "The " + term + " term is set."));
  }
}
