package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.READ_WORKFORCE;
import static org.tuttihub.domain.access.Permission.WRITE_WORKFORCE;

import java.util.List;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.plugins.PluginRecords;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.policy.Offering;

/** What can be asked of offers to those who begin, and what was offered for vacancies. */
public final class OffersCatalogue {
  private static final Noun OFFERS = new Noun("workforce", "offers", "offer", "");

  private OffersCatalogue() {}

  public static <R extends WorkforceRecords & PluginRecords> List<Operation> of(
      UnitOfWork<R> work, PolicyHost host) {
    AskOffer ask = new AskOffer(work, new LocalPolicy<>(Offering.QUESTION, host, Offering::core));
    Note engagement =
        Note.of("engagement", "Engagement", "On which terms they would work with the hub");
    Note years = Note.of("years_teaching", "Years", "How many whole years they have taught");
    Note on = Note.of("on", "On", "The day of the offer; today unless given");
    Note facts = Note.of("facts", "Facts", "What else the hub's policy wants to know, by name");
    return List.of(
        Ask.of(
                OFFERS,
                "ask",
                "What to offer to somebody who begins, by skills and experience",
                READ_WORKFORCE,
                AskOffer.Request.class,
                AskOffer.Answer.class,
                (acting, asked, _) -> ask.answer(acting, asked),
                engagement,
                Note.of("roles", "Roles", "What they would do; one or several"),
                years,
                on,
                facts)
            .asking((acting, asked) -> ask.further(acting, asked.on())),
        Deed.of(
                Vacancies.NOUN,
                "offer",
                "Write down what is offered for a vacancy, as the hub's policy assesses it",
                WRITE_WORKFORCE,
                OfferVacancy.Request.class,
                new OfferVacancy(work, ask)::perform,
                engagement,
                years.afresh(),
                on,
                facts)
            .asking((acting, asked) -> ask.further(acting, asked.on()))
            .offeredWhen(VacancyRow.class, v -> Offered.when(v.state(), Vacancy.State.OPEN)));
  }
}
