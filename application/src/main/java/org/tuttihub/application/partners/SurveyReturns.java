package org.tuttihub.application.partners;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.values.Identity;

/** What partners are asked in surveys. */
public interface SurveyReturns extends Kept<SurveyReturn> {
  Noun NOUN = new Noun("partners", "survey-returns", "survey return", "RET");

  /** Those of one partner, oldest first. */
  List<SurveyReturn> of(UUID partner);

  /** Those that nobody has answered, oldest first. */
  List<Stored<SurveyReturn>> unanswered();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(SurveyReturn surveyReturn) {
    return surveyReturn.identity();
  }
}
