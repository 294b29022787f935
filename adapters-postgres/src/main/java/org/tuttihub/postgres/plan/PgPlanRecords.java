package org.tuttihub.postgres.plan;

import java.util.List;
import org.tuttihub.application.plan.PlanRecords;
import org.tuttihub.application.plan.PlanVersions;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.objectives.PgObjectives;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code plan}, on the connection of one unit of work. */
public interface PgPlanRecords extends PlanRecords {
  Session session();

  @Override
  default List<Objective> activeObjectives(AcademicYear year) {
    return new PgObjectives(session(), View.NOW).active(year);
  }

  @Override
  default PlanVersions plans() {
    return new PgPlanVersions(session(), View.NOW);
  }
}
