package org.tuttihub.application.workforce;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Vacancy;

/** Work that nobody does yet. Files call a vacancy by its reference. */
public interface Vacancies extends KeptMany<Vacancy> {
  Noun NOUN = new Noun("workforce", "vacancies", "vacancy", "VAC");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Vacancy vacancy) {
    return vacancy.identity();
  }
}
