package org.tuttihub.application.schools;

import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Key;

/** The hub says whether it answers for a school, whatever its type; or leaves it to the type. */
public final class CountSchool {

  /** Whether the hub counts a school in or out. */
  public enum Universe {
    IN,
    OUT,
    BY_TYPE
  }

  /** What the hub says, and why. */
  public record Request(Key id, Universe universe, String reason) {}

  private final UnitOfWork<? extends SchoolRecords> work;

  public CountSchool(UnitOfWork<? extends SchoolRecords> work) {
    this.work = work;
  }

  public Outcome<Receipt> perform(Acting acting, Request asked) {
    School.Local local =
        switch (asked.universe()) {
          case IN -> new School.Local(Optional.of(true), asked.reason());
          case OUT -> new School.Local(Optional.of(false), asked.reason());
          case BY_TYPE -> new School.Local(Optional.empty(), asked.reason());
        };
    return work.decide(
        acting,
        records ->
            records
                .schools()
                .step(
                    acting,
                    asked.id(),
                    school -> Outcome.done(school.judged(local)),
                    school ->
                        "School "
                            + school.urn()
                            + (school.isInUniverse() ? " is in" : " is not in")
                            + " the hub's universe."));
  }
}
