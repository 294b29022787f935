package org.tuttihub.postgres.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.PathwayRow;
import org.tuttihub.application.workforce.StaffingReads;
import org.tuttihub.application.workforce.TraineeshipCard;
import org.tuttihub.application.workforce.TraineeshipRow;
import org.tuttihub.application.workforce.VacancyRow;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.StaffingFacts;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Cells;

/** What people read of the plan for the workforce, in PostgreSQL. */
record PgStaffingReads(Lists lists) implements StaffingReads {
  @Override
  public List<WorkforceTarget> targets(Optional<LocalDate> asAt) {
    return lists.look(asAt, (session, view) -> new PgWorkforceTargets(session, view).every());
  }

  @Override
  public Optional<Stored<WorkforceTarget>> target(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgWorkforceTargets::new, Function.identity());
  }

  @Override
  public StaffingFacts facts(Optional<LocalDate> asAt) {
    LocalDate day = lists.day(asAt);
    return lists.look(
        asAt,
        (session, view) ->
            new StaffingFacts(
                day,
                new PgWorkforceTargets(session, view).every(),
                session.all(PgStaffingReads::taught, view.of(StaffingSql.TAUGHT)),
                new PgStaff(session, view).all(),
                new PgVacancies(session, view).every(),
                session.all(PgStaffingReads::term, view.of(StaffingSql.TERMS))));
  }

  private static StaffingFacts.Taught taught(Cells row) {
    return new StaffingFacts.Taught(
        row.year("year"),
        row.yes("held"),
        row.texts("instruments"),
        row.texts("areas"),
        row.large("minutes"));
  }

  private static Term term(Cells row) {
    return new Term(
        row.year("year"),
        row.choice(Term.Season.class, "season"),
        row.day("first_day"),
        row.day("last_day"),
        row.whole("teaching_weeks"));
  }

  @Override
  public Listing<VacancyRow> vacancies() {
    return lists.of(VacancyRow.class, StaffingSql.VACANCIES).reference("ref").reference("staff");
  }

  @Override
  public Listing<PathwayRow> pathways() {
    return lists.of(PathwayRow.class, StaffingSql.PATHWAYS).reference("ref");
  }

  @Override
  public Optional<Stored<PathwayRow>> pathway(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgPathways::new, PathwayRow.class, StaffingSql.PATHWAYS);
  }

  @Override
  public Listing<TraineeshipRow> traineeships() {
    return lists
        .of(TraineeshipRow.class, StaffingSql.TRAINEESHIPS)
        .reference("ref")
        .reference("staff")
        .reference("pathway")
        .reference("mentor");
  }

  @Override
  public Optional<Stored<TraineeshipCard>> traineeship(Key key, Optional<LocalDate> asAt) {
    return lists.card(
        key,
        asAt,
        PgTraineeships::new,
        TraineeshipRow.class,
        StaffingSql.TRAINEESHIPS,
        (traineeship, row) ->
            (session, view) ->
                TraineeshipCard.of(
                    row, traineeship, new PgPathways(session, view).of(traineeship.pathway())));
  }

  @Override
  public Optional<Stored<VacancyRow>> vacancy(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgVacancies::new, VacancyRow.class, StaffingSql.VACANCIES);
  }
}
