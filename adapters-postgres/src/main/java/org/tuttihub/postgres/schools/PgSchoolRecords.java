package org.tuttihub.postgres.schools;

import org.tuttihub.application.schools.SchoolRecords;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code schools}, on the connection of one unit of work. */
public interface PgSchoolRecords extends SchoolRecords {
  Session session();

  @Override
  default Schools schools() {
    return new PgSchools(session(), View.NOW);
  }
}
