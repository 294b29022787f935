package org.tuttihub.postgres.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.StaffingReads;
import org.tuttihub.application.workforce.VacancyRow;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.postgres.lists.Lists;

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
  public Listing<VacancyRow> vacancies() {
    return lists.of(VacancyRow.class, StaffingSql.VACANCIES).reference("ref").reference("staff");
  }

  @Override
  public Optional<Stored<VacancyRow>> vacancy(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgVacancies::new, VacancyRow.class, StaffingSql.VACANCIES);
  }
}
