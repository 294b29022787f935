package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.StaffingFacts;
import org.tuttihub.domain.workforce.WorkforceTarget;

/** What people read of the plan for the workforce. */
public interface StaffingReads {
  /** All targets there are: a hub has a few for each year. */
  List<WorkforceTarget> targets(Optional<LocalDate> asAt);

  Optional<Stored<WorkforceTarget>> target(Key key, Optional<LocalDate> asAt);

  /** What the plan is held against, as at a day; today unless given. */
  StaffingFacts facts(Optional<LocalDate> asAt);

  Listing<VacancyRow> vacancies();

  Optional<Stored<VacancyRow>> vacancy(Key key, Optional<LocalDate> asAt);

  Listing<PathwayRow> pathways();

  Optional<Stored<PathwayRow>> pathway(Key key, Optional<LocalDate> asAt);

  Listing<TraineeshipRow> traineeships();

  Optional<Stored<TraineeshipCard>> traineeship(Key key, Optional<LocalDate> asAt);
}
