package org.tuttihub.postgres.history;

import org.tuttihub.application.history.OtherIds;
import org.tuttihub.application.history.Past;
import org.tuttihub.application.history.PastRecords;
import org.tuttihub.postgres.sql.Session;

/** The records of the room {@code history}, on the connection of one unit of work. */
public interface PgPastRecords extends PastRecords {
  Session session();

  @Override
  default Past past() {
    return new PgPast(session());
  }

  @Override
  default OtherIds otherIds() {
    return new PgOtherIds(session());
  }
}
