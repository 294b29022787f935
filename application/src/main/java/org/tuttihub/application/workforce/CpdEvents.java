package org.tuttihub.application.workforce;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.CpdEvent;

/** The events of continuing professional development. Files call one by its reference. */
public interface CpdEvents extends KeptMany<CpdEvent> {
  Noun NOUN = new Noun("workforce", "cpd-events", "CPD event", "CPD");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(CpdEvent event) {
    return event.identity();
  }
}
