package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.workforce.PathwayRow;
import org.tuttihub.application.workforce.StaffingReads;
import org.tuttihub.application.workforce.TraineeshipCard;
import org.tuttihub.application.workforce.TraineeshipRow;
import org.tuttihub.application.workforce.VacancyRow;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.StaffingFacts;
import org.tuttihub.domain.workforce.WorkforceTarget;

/** Nothing to read of the plan for the workforce. */
public class NoStaffingReads implements StaffingReads {
  @Override
  public List<WorkforceTarget> targets(Optional<LocalDate> asAt) {
    return List.of();
  }

  @Override
  public Optional<Stored<WorkforceTarget>> target(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public StaffingFacts facts(Optional<LocalDate> asAt) {
    return new StaffingFacts(
        asAt.orElse(Acts.TODAY), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public Listing<VacancyRow> vacancies() {
    return empty();
  }

  @Override
  public Listing<PathwayRow> pathways() {
    return empty();
  }

  @Override
  public Optional<Stored<PathwayRow>> pathway(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<TraineeshipRow> traineeships() {
    return empty();
  }

  @Override
  public Optional<Stored<TraineeshipCard>> traineeship(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Optional<Stored<VacancyRow>> vacancy(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }
}
