package org.tuttihub.postgres.hub;

import org.tuttihub.application.hub.HubRecords;
import org.tuttihub.application.hub.Hubs;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code hub}, on the connection of one unit of work. */
public interface PgHubRecords extends HubRecords {
  Session session();

  @Override
  default Hubs hubs() {
    return new PgHubs(session(), View.NOW);
  }
}
