package org.tuttihub.domain.partners;

import java.time.LocalDate;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * A term's survey, which goes to every partner.
 *
 * @param askedOn when it goes out
 * @param due the day by which partners answer
 * @param asks what is asked, in words
 */
public record SurveyRound(
    Identity identity,
    AcademicYear year,
    Term.Season term,
    LocalDate askedOn,
    LocalDate due,
    String asks) {

  /** Refuses ({@code partners.survey-due}) one that is due before it goes out. */
  public Outcome<SurveyRound> checked() {
    return due.isBefore(askedOn)
        ? Outcome.refused(
            Refusal.rule(
                "partners.survey-due",
                "It would be due on " + due + ", before it goes out on " + askedOn + ".",
                "Let it be due on that day or after."))
        : Outcome.done(this);
  }
}
