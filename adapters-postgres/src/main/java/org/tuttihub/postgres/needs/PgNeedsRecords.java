package org.tuttihub.postgres.needs;

import org.tuttihub.application.needs.Gaps;
import org.tuttihub.application.needs.NeedsRecords;
import org.tuttihub.application.needs.NeedsStatements;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code needs}, on the connection of one unit of work. */
public interface PgNeedsRecords extends NeedsRecords {
  Session session();

  @Override
  default NeedsStatements needs() {
    return new PgNeedsStatements(session(), View.NOW);
  }

  @Override
  default Gaps gaps() {
    return new PgGaps(session(), View.NOW);
  }
}
