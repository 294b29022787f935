package org.tuttihub.application.partners;

import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** The surveys that go to every partner. */
public interface SurveyRounds extends Kept<SurveyRound> {
  Noun NOUN = new Noun("partners", "survey-rounds", "survey round", "SUR");

  /** The one of a term. */
  Optional<SurveyRound> of(AcademicYear year, Term.Season term);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(SurveyRound surveyRound) {
    return surveyRound.identity();
  }
}
