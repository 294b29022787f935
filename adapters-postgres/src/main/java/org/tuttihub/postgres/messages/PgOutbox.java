package org.tuttihub.postgres.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.messages.Outbox;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The queue in PostgreSQL: a row that somebody is just taking is passed over by the others. */
public final class PgOutbox implements Outbox {
  private final Database database;

  public PgOutbox(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Taken> take(Instant now, Duration lease) {
    return database.change(session -> take(session, now, lease));
  }

  private static Optional<Taken> take(Session session, Instant now, Duration lease) {
    PgMessages messages = new PgMessages(session, View.NOW);
    return messages
        .due(now)
        .flatMap(
            stored ->
                stored.value().claim(now, lease) instanceof Outcome.Done<Message>(Message taken)
                    ? Optional.of(taken(session, messages, stored.with(taken)))
                    : Optional.empty());
  }

  private static Taken taken(Session session, PgMessages messages, Stored<Message> taken) {
    long version = messages.replace(taken);
    return new Taken(taken.value(), version, link(session, taken.value().identity().id()));
  }

  private static Optional<String> link(Session session, UUID message) {
    return session.first(
        row -> row.text("address"), "select address from message_link where message = $1", message);
  }

  @Override
  public long waiting() {
    return database
        .pipeline()
        .first(
            row -> row.large("waiting"),
            "select count(*) as waiting from message where state in ('queued', 'sending')")
        .orElse(0L);
  }
}
