package org.tuttihub.postgres.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.postgres.Examples;
import org.tuttihub.postgres.PgHub;
import org.tuttihub.postgres.TestDatabase;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Patience;

/** What became of a commit is told by the history, never by the number of a transaction alone. */
class FateTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static TestDatabase test;
  private static Database database;
  private static Acting done;

  @BeforeAll
  static void open() {
    test = TestDatabase.empty();
    database = new Database(test::options, Patience.USUAL);
    done = Examples.acting();
    try (PgHub hub = test.open()) {
      hub.work()
          .decide(
              done,
              r -> {
                r.people().add(Examples.person("PER-1", "fate"));
                return Outcome.done(Examples.receipt(done));
              });
    }
  }

  @AfterAll
  static void close() {
    database.close();
    test.close();
    VERTX.close().await();
  }

  @Test
  void what_is_in_the_history_is_kept() {
    assertEquals(Fate.KEPT, Fate.of(database, done.deed(), committed()));
  }

  @Test
  void a_number_that_was_given_to_another_after_a_crash_does_not_make_it_kept() {
    assertEquals(Fate.NOT_KEPT, Fate.of(database, UUID.randomUUID(), committed()));
  }

  @Test
  void what_was_rolled_back_is_not_kept() {
    String transaction =
        PgConnection.connect(VERTX, test.options())
            .compose(
                c ->
                    c.query("begin")
                        .execute()
                        .compose(_ -> c.query("select pg_current_xact_id()::text").execute())
                        .compose(
                            rows ->
                                c.query("rollback")
                                    .execute()
                                    .map(_ -> rows.iterator().next().getString(0)))
                        .eventually(c::close))
            .await();

    assertEquals(Fate.NOT_KEPT, Fate.of(database, UUID.randomUUID(), transaction));
  }

  @Test
  void of_a_number_that_nobody_has_yet_nothing_is_known() {
    assertEquals(Fate.UNKNOWN, Fate.of(database, UUID.randomUUID(), "999999999999"));
  }

  /** A transaction that is over, and was kept. */
  private static String committed() {
    return test.sql("select pg_current_xact_id()").getFirst();
  }
}
