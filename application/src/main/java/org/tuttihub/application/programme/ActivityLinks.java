package org.tuttihub.application.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/** What an activity is linked to, looked up; what is not there is told all at once. */
final class ActivityLinks {
  private final ProgrammeRecords records;
  private final List<Fault> faults = new ArrayList<>();

  ActivityLinks(ProgrammeRecords records) {
    this.records = records;
  }

  List<String> functions(AcademicYear year, List<String> codes) {
    Optional<Framework> pack = records.frameworks().inForce(year);
    for (String code : codes) {
      if (pack.flatMap(p -> p.function(code)).isEmpty()) {
        faults.add(new Fault("functions", "There is no function " + code + " in " + year + "."));
      }
    }
    return codes;
  }

  List<UUID> gaps(List<Key> keys) {
    return ids("gaps", records.gaps(), keys);
  }

  List<UUID> objectives(List<Key> keys) {
    return ids("objectives", records.objectives(), keys);
  }

  Optional<UUID> costs(Optional<Key> line) {
    return ids("costs", records.budgetLines(), line.stream().toList()).stream().findFirst();
  }

  /** Refuses links to what is not there ({@code programme.unknown-links}). */
  <T> Outcome<T> made(T value) {
    return faults.isEmpty()
        ? Outcome.done(value)
        : Outcome.refused(
            Refusal.rule(
                "programme.unknown-links",
                "The activity is linked to what is not there.",
                "See what there is with: functions list, gaps list, objectives list,"
                    + " budget-lines list.",
                faults));
  }

  private <T> List<UUID> ids(String field, Kept<T> kept, List<Key> keys) {
    List<UUID> ids = new ArrayList<>();
    for (Key key : keys) {
      kept.find(key)
          .ifPresentOrElse(
              found -> ids.add(kept.identityOf(found.value()).id()),
              () ->
                  faults.add(
                      new Fault(field, "There is no " + kept.noun().singular() + " " + key + ".")));
    }
    return ids;
  }
}
