package org.tuttihub.postgres.work;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Session;

/**
 * Writes history and commits. When the answer to a commit does not come, what became of it is
 * looked up on another connection; only when that cannot be done either is the actor told that
 * nobody knows.
 */
record Keeping(Database database, Session session) {
  void keep(Acting acting, Receipt receipt) {
    String transaction = History.append(session, acting, receipt);
    try {
      session.commit();
    } catch (Unavailable lost) {
      switch (Fate.of(database, acting.deed(), transaction)) {
        case KEPT -> {}
        case NOT_KEPT -> throw lost;
        case UNKNOWN -> throw unknown(acting, lost);
      }
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
