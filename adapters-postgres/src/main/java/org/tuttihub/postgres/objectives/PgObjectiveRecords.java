package org.tuttihub.postgres.objectives;

import org.tuttihub.application.objectives.ObjectiveRecords;
import org.tuttihub.application.objectives.Objectives;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code objectives}, on the connection of one unit of work. */
public interface PgObjectiveRecords extends ObjectiveRecords {
  Session session();

  @Override
  default Objectives objectives() {
    return new PgObjectives(session(), View.NOW);
  }
}
