package org.tuttihub.postgres.today;

import java.time.Instant;
import java.time.ZoneOffset;
import org.tuttihub.application.today.Visits;
import org.tuttihub.postgres.sql.Database;

/** When people were here, in PostgreSQL. */
public final class PgVisits implements Visits {
  private static final String BEGUN =
      """
      insert into visit as v (actor, last, before, here) values ($1, $2, null, true)
      on conflict (actor) do update set before = v.last, last = greatest(v.last, excluded.last),
        here = true\
      """;

  private static final String ENDED =
      "update visit set last = greatest(last, $2), here = false where actor = $1";

  private final Database database;

  public PgVisits(Database database) {
    this.database = database;
  }

  @Override
  public void begun(String actor, Instant at) {
    change(BEGUN, actor, at);
  }

  @Override
  public void ended(String actor, Instant at) {
    change(ENDED, actor, at);
  }

  private void change(String sql, String actor, Instant at) {
    database.change(session -> session.ask(sql, actor, at.atOffset(ZoneOffset.UTC)).rowCount());
  }
}
