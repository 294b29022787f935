package org.tuttihub.postgres.sql;

import java.time.Duration;

/**
 * How long is waited for what. A person who asks is told within four seconds when the database does
 * not answer; long work may take longer, statement by statement.
 *
 * @param connection for a connection that is free
 * @param call for the first answer, waiting for the connection included
 * @param statement for every further answer
 * @param longStatement for an answer in work that is known to be long
 */
public record Patience(
    Duration connection, Duration call, Duration statement, Duration longStatement) {
  public static final Patience USUAL =
      new Patience(
          Duration.ofMillis(2500),
          Duration.ofMillis(3500),
          Duration.ofMillis(3200),
          Duration.ofSeconds(60));

  /** PostgreSQL ends a statement itself, a little before we stop waiting. */
  Duration onServer() {
    return statement.minusMillis(200);
  }

  Duration lock() {
    return statement.dividedBy(2);
  }
}
