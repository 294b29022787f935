package org.tuttihub.postgres.workforce;

import java.util.Map;
import org.tuttihub.application.workforce.StaffingRecords;
import org.tuttihub.application.workforce.Vacancies;
import org.tuttihub.application.workforce.WorkforceTargets;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the plan for the workforce, on the connection of one unit of work. */
public interface PgStaffingRecords extends StaffingRecords {
  /** What the database says of what cannot be twice. */
  Map<String, Refusal> REFUSALS =
      Map.of(
          "workforce_target_once",
          Refusal.rule(
              "workforce.target-twice",
              "Another target says the same of that year already.",
              "Change that one: workforce-targets change."));

  Session session();

  @Override
  default WorkforceTargets workforceTargets() {
    return new PgWorkforceTargets(session(), View.NOW);
  }

  @Override
  default Vacancies vacancies() {
    return new PgVacancies(session(), View.NOW);
  }
}
