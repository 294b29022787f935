package org.tuttihub.postgres.work;

import java.time.Duration;
import java.util.UUID;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.SqlFault;

/** What became of a commit whose answer did not come. */
enum Fate {
  KEPT,
  NOT_KEPT,
  UNKNOWN;

  private static final Duration LONGEST_SEARCH = Duration.ofMillis(1500);
  private static final Duration PAUSE = Duration.ofMillis(150);
  private static final String SEARCH =
      """
      select case when exists (select from history where deed = $1) then 'kept'
             else coalesce(pg_xact_status($2::text::xid8), 'unknown') end\
      """;

  /**
   * Looks it up on another connection, for a while. What was kept is in the history, and nothing
   * else tells it: after a crash the number of a transaction that was lost is given to another. So
   * a transaction that is said to be committed, and is still not in the history when that is read
   * anew, is somebody else's.
   *
   * @param transaction its number, an {@code xid8} as text
   */
  static Fate of(Database database, UUID deed, String transaction) {
    long end = System.nanoTime() + LONGEST_SEARCH.toNanos();
    boolean saidToBe = false;
    while (System.nanoTime() < end) {
      Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
      String found = look(database, deed, transaction, left);
      if (found.equals("kept")) {
        return KEPT;
      }
      boolean committed = found.equals("committed");
      if (found.equals("aborted") || (committed && saidToBe)) {
        return NOT_KEPT;
      }
      saidToBe = committed;
      pause();
    }
    return UNKNOWN;
  }

  private static String look(Database database, UUID deed, String transaction, Duration limit) {
    try {
      return database
          .pipeline()
          .ask(limit, SEARCH, deed, transaction)
          .iterator()
          .next()
          .getString(0);
    } catch (Unavailable | SqlFault e) {
      return "unknown";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
