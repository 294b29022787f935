package org.tuttihub.postgres.sql;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tuttihub.application.records.Unavailable;

/**
 * Waits for the driver's answers, never for ever, and says what went wrong in our words. The
 * driver's own exceptions have no stack trace, so a new one is made here, where the caller is.
 */
final class Answers {
  private static final String NO_ANSWER =
      "The database does not answer; nothing was changed. Try again in a moment.";
  private static final String TOO_LONG =
      "The database took too long, so this was stopped; nothing was changed. Try again in a"
          + " moment.";
  private static final String STOPPING = "Tutti is stopping; nothing was changed.";

  private Answers() {}

  static <T> T await(Future<T> answer, Duration limit) {
    try {
      return answer.await(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new Unavailable(NO_ANSWER, e);
    } catch (PgException e) {
      throw SqlFault.isNotNow(e)
          ? new Unavailable(e.getSqlState().equals("57014") ? TOO_LONG : NO_ANSWER, e)
          : new SqlFault(e);
    } catch (Throwable e) { // the driver throws what it likes, declared or not
      throw translated(e);
    }
  }

  /** A connection that broke, or a wish of the program to end. */
  private static RuntimeException translated(Throwable e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return new Unavailable(STOPPING, e);
    }
    if (e instanceof IllegalStateException wrongThread) {
      return wrongThread;
    }
    if (e instanceof Error broken) {
      throw broken;
    }
    return new Unavailable(NO_ANSWER, e);
  }
}
