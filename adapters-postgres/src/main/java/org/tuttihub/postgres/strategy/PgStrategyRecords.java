package org.tuttihub.postgres.strategy;

import org.tuttihub.application.strategy.Frameworks;
import org.tuttihub.application.strategy.StrategyRecords;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code strategy}, on the connection of one unit of work. */
public interface PgStrategyRecords extends StrategyRecords {
  Session session();

  @Override
  default Frameworks frameworks() {
    return new PgFrameworks(session(), View.NOW);
  }
}
