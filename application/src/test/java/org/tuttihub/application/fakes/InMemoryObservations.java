package org.tuttihub.application.fakes;

import java.util.Comparator;
import java.util.List;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.ObservationRules;
import org.tuttihub.application.workforce.Observations;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.ObservationRule;

/** Observations and their rules, in memory. */
final class InMemoryObservations {
  private InMemoryObservations() {}

  static final class OfObservations extends InMemoryKept<Observation> implements Observations {
    OfObservations(Unit unit) {
      super(unit, Observation.class);
    }
  }

  static final class OfRules extends InMemoryKept<ObservationRule> implements ObservationRules {
    OfRules(Unit unit) {
      super(unit, ObservationRule.class);
    }

    @Override
    public List<ObservationRule> every() {
      return all().map(Stored::value).sorted(Comparator.comparing(ObservationRule::from)).toList();
    }
  }
}
