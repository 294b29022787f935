package org.tuttihub.postgres.work;

import java.time.Duration;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.SqlFault;

/**
 * Writes history and commits. When the answer to a commit does not come, what became of it is
 * looked up on another connection; only when that cannot be done either is the actor told that
 * nobody knows.
 */
record Keeping(Database database, Session session) {
  private static final Duration LONGEST_SEARCH = Duration.ofMillis(1500);
  private static final Duration PAUSE = Duration.ofMillis(150);

  void keep(Acting acting, Receipt receipt) {
    String transaction = History.append(session, acting, receipt);
    try {
      session.commit();
    } catch (Unavailable lost) {
      switch (fate(acting.deed(), transaction)) {
        case KEPT -> {}
        case NOT_KEPT -> throw lost;
        case UNKNOWN -> throw unknown(acting, lost);
      }
    }
  }

  private enum Fate {
    KEPT,
    NOT_KEPT,
    UNKNOWN
  }

  private Fate fate(UUID deed, String transaction) {
    long end = System.nanoTime() + LONGEST_SEARCH.toNanos();
    Fate fate = Fate.UNKNOWN;
    while (fate == Fate.UNKNOWN && System.nanoTime() < end) {
      Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
      fate = look(deed, transaction, left);
      if (fate == Fate.UNKNOWN) {
        pause();
      }
    }
    return fate;
  }

  /** History has it; or the transaction has ended without it; or it may still be at work. */
  private Fate look(UUID deed, String transaction, Duration limit) {
    try {
      String found =
          database
              .pipeline()
              .ask(
                  limit,
                  """
                  select case when exists (select from history where deed = $1) then 'committed'
                         else coalesce(pg_xact_status($2::text::xid8), 'unknown') end\
                  """,
                  deed,
                  transaction)
              .iterator()
              .next()
              .getString(0);
      return switch (found) {
        case "committed" -> Fate.KEPT;
        case "aborted" -> Fate.NOT_KEPT;
        default -> Fate.UNKNOWN;
      };
    } catch (Unavailable | SqlFault e) {
      return Fate.UNKNOWN;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Unavailable unknown(Acting acting, Unavailable cause) {
    return new Unavailable(
        "The database broke off while this was being kept: it may be kept or not. "
            + (acting.repeat().isPresent()
                ? "Repeat it with the same key in a moment: it will not be done twice."
                : "Look before you repeat it."),
        cause);
  }
}
