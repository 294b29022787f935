package org.tuttihub.postgres.commissioning;

import org.tuttihub.application.commissioning.Bids;
import org.tuttihub.application.commissioning.Calls;
import org.tuttihub.application.commissioning.CommissioningRecords;
import org.tuttihub.application.commissioning.Conflicts;
import org.tuttihub.application.commissioning.Projects;
import org.tuttihub.application.commissioning.Sheets;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code commissioning}, on the connection of one unit of work. */
public interface PgCommissioningRecords extends CommissioningRecords {
  Session session();

  @Override
  default Calls calls() {
    return new PgCalls(session(), View.NOW);
  }

  @Override
  default Bids bids() {
    return new PgBids(session(), View.NOW);
  }

  @Override
  default Sheets sheets() {
    return new PgSheets(session(), View.NOW);
  }

  @Override
  default Conflicts conflicts() {
    return new PgConflicts(session(), View.NOW);
  }

  @Override
  default Projects projects() {
    return new PgProjects(session(), View.NOW);
  }
}
