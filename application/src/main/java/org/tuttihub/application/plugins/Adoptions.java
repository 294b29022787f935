package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;

/** The policies that the hub lets answer its questions. */
public interface Adoptions extends Droppable<Adoption> {
  Noun NOUN = new Noun("plugins", "adoptions", "adoption", "ADO");

  /** Those of a question that answer on some day of a period, by reference. */
  List<Adoption> during(String question, Period days);

  /** Those of a question that answer on a day. */
  default List<Adoption> on(String question, LocalDate day) {
    return during(question, Period.day(day));
  }

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Adoption adoption) {
    return adoption.identity();
  }
}
