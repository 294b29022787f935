package org.tuttihub.postgres.access;

import org.tuttihub.application.access.AccessRecords;
import org.tuttihub.application.access.Links;
import org.tuttihub.application.access.People;
import org.tuttihub.application.access.Tokens;
import org.tuttihub.application.access.Views;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code access}, on the connection of one unit of work. */
public interface PgAccessRecords extends AccessRecords {
  Session session();

  @Override
  default People people() {
    return new PgPeople(session(), View.NOW);
  }

  @Override
  default Tokens tokens() {
    return new PgTokens(session(), View.NOW);
  }

  @Override
  default Views views() {
    return new PgViews(session(), View.NOW);
  }

  @Override
  default Links links() {
    return new PgLinks(session(), View.NOW);
  }
}
