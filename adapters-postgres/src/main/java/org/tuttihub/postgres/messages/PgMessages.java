package org.tuttihub.postgres.messages;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.INSTANT;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.messages.Messages;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.postgres.kept.AboutColumns;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The messages in PostgreSQL. */
public final class PgMessages extends PgKept<Message> implements Messages {
  private static final String DUE =
      """
      where t.state = 'queued' and t.not_before <= $1
        or t.state = 'sending' and t.lease <= $1
      order by t.written, t.id limit 1 for update skip locked\
      """;

  private static final Table<Message> TABLE =
      AboutColumns.of(Table.named("message", Message::identity), m -> m.particulars().about())
          .with("to_name", TEXT, m -> m.particulars().to().name())
          .with("to_address", TEXT, m -> m.particulars().to().address())
          .with("subject", TEXT, m -> m.particulars().wording().subject())
          .with("body", TEXT, m -> m.particulars().wording().body())
          .with("template", TEXT, m -> m.particulars().template())
          .with("link", ID, m -> m.particulars().link())
          .with("written", INSTANT, m -> m.particulars().written())
          .with("state", TEXT, Message::state)
          .with("tries", WHOLE, m -> m.tries().count())
          .with("doubtful", YES_NO, m -> m.tries().doubtful())
          .with("not_before", INSTANT, PgMessages::notBefore)
          .with("lease", INSTANT, PgMessages::lease)
          .with("ended", INSTANT, PgMessages::ended)
          .with("trouble", TEXT, PgMessages::trouble)
          .made();

  public PgMessages(Session session, View view) {
    super(session, view);
  }

  /** The one that has waited longest, held against others who take. */
  Optional<Stored<Message>> due(Instant now) {
    return first(DUE, now.atOffset(java.time.ZoneOffset.UTC));
  }

  @Override
  public void keepLink(UUID message, String address) {
    session.send("insert into message_link (message, address) values ($1, $2)", message, address);
  }

  @Override
  public void forgetLink(UUID message) {
    session.send("delete from message_link where message = $1", message);
  }

  @Override
  protected Table<Message> table() {
    return TABLE;
  }

  @Override
  protected Message made(Cells row, Kin kin) {
    Message.Particulars particulars = particulars(row);
    Message.Tries tries = new Message.Tries(row.whole("tries"), row.yes("doubtful"));
    return switch (row.choice(Message.State.class, "state")) {
      case QUEUED ->
          new Message.Queued(particulars, tries, row.instant("not_before"), row.text("trouble"));
      case SENDING -> new Message.Sending(particulars, tries, row.instant("lease"));
      case SENT -> new Message.Sent(particulars, tries, row.instant("ended"));
      case FAILED ->
          new Message.Failed(particulars, tries, row.instant("ended"), row.text("trouble"));
      case CANCELLED -> new Message.Cancelled(particulars, tries, row.instant("ended"));
    };
  }

  private static Message.Particulars particulars(Cells row) {
    return new Message.Particulars(
        row.identity(),
        Receiver.onRecord(row.text("to_name"), MailAddress.of(row.text("to_address"))),
        Wording.onRecord(row.text("subject"), row.text("body")),
        row.text("template"),
        AboutColumns.read(row),
        row.maybeId("link"),
        row.instant("written"));
  }

  static Optional<Instant> notBefore(Message message) {
    return message instanceof Message.Queued queued
        ? Optional.of(queued.notBefore())
        : Optional.empty();
  }

  private static Optional<Instant> lease(Message message) {
    return message instanceof Message.Sending sending
        ? Optional.of(sending.lease())
        : Optional.empty();
  }

  static Optional<Instant> ended(Message message) {
    return switch (message) {
      case Message.Sent sent -> Optional.of(sent.at());
      case Message.Failed failed -> Optional.of(failed.at());
      case Message.Cancelled cancelled -> Optional.of(cancelled.at());
      case Message.Queued _, Message.Sending _ -> Optional.empty();
    };
  }

  static String trouble(Message message) {
    return switch (message) {
      case Message.Queued queued -> queued.trouble();
      case Message.Failed failed -> failed.trouble();
      case Message.Sending _, Message.Sent _, Message.Cancelled _ -> "";
    };
  }
}
