package org.tuttihub.application.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/**
 * What an objective is linked to, checked against what there is.
 *
 * @param gaps ids of gaps
 */
record Links(List<String> functions, List<String> aims, List<UUID> gaps) {

  /** Refuses what is not there, all of it at once ({@code objectives.unknown-links}). */
  static Outcome<Links> of(
      ObjectiveRecords records,
      AcademicYear year,
      List<String> functions,
      List<String> aims,
      List<Key> gaps) {
    Optional<Framework> pack = records.frameworks().inForce(year);
    List<Fault> faults = new ArrayList<>();
    for (String code : functions) {
      if (pack.flatMap(p -> p.function(code)).isEmpty()) {
        faults.add(new Fault("functions", "There is no function " + code + " in " + year + "."));
      }
    }
    for (String code : aims) {
      if (pack.flatMap(p -> p.aim(code)).isEmpty()) {
        faults.add(new Fault("aims", "There is no aim " + code + " in " + year + "."));
      }
    }
    List<UUID> ids = new ArrayList<>();
    for (Key key : gaps) {
      Optional<Stored<Gap>> gap = records.gaps().find(key);
      gap.ifPresentOrElse(
          found -> ids.add(found.value().identity().id()),
          () -> faults.add(new Fault("gaps", "There is no gap " + key + ".")));
    }
    return faults.isEmpty()
        ? Outcome.done(new Links(functions, aims, ids))
        : Outcome.refused(
            Refusal.rule(
                "objectives.unknown-links",
                "The objective is linked to what is not there.",
                "See what there is with: functions list, aims list, gaps list.",
                faults));
  }
}
