package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Offered;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * Writes down what is offered for a vacancy, as the hub's policy assesses it; nobody types the
 * figures, and nobody says to whom.
 */
final class OfferVacancy {

  /**
   * For which one, and what is assessed.
   *
   * @param on today unless given
   * @param facts what else the policy wants to know; not kept
   */
  record Request(
      Key id,
      Engagement engagement,
      int yearsTeaching,
      Optional<LocalDate> on,
      Map<String, String> facts) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final AskOffer ask;

  OfferVacancy(UnitOfWork<? extends WorkforceRecords> work, AskOffer ask) {
    this.work = work;
    this.ask = ask;
  }

  /** Refuses what is not open, and whatever the policy refuses. */
  Outcome<Receipt> perform(Acting acting, Request asked) {
    LocalDate on = asked.on().orElse(acting.today());
    Outcome<Stored<Vacancy>> seen =
        work.look(records -> records.vacancies().require(acting, asked.id()));
    return seen.then(vacancy -> offered(acting, asked, on, vacancy))
        .then(
            offered ->
                work.decide(
                    acting,
                    records ->
                        records
                            .vacancies()
                            .step(
                                acting,
                                asked.id(),
                                v -> v.offer(offered, acting.today()),
                                v -> v.identity() + ": offered " + offered.words() + ".")));
  }

  private Outcome<Offered> offered(
      Acting acting, Request asked, LocalDate on, Stored<Vacancy> vacancy) {
    List<WorkRole> roles = List.of(vacancy.value().role());
    return ask.terms(
            acting,
            new AskOffer.Request(
                asked.engagement(), roles, asked.yearsTeaching(), Optional.of(on), asked.facts()))
        .map(
            answer ->
                Offered.of(
                    on, asked.engagement(), asked.yearsTeaching(), answer.terms(), answer.by()));
  }
}
