package org.tuttihub.postgres.files;

import static org.tuttihub.postgres.kept.ColumnType.INSTANT;
import static org.tuttihub.postgres.kept.ColumnType.LARGE;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.files.Attachments;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.files.FileName;
import org.tuttihub.domain.files.FileType;
import org.tuttihub.postgres.kept.AboutColumns;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The attachments in PostgreSQL; their content goes with them when they go. */
public final class PgAttachments extends PgKept<Attachment> implements Attachments {
  private static final Table<Attachment> TABLE =
      AboutColumns.of(
              Table.named("attachment", Attachment::identity),
              a -> Optional.of(a.particulars().about()))
          .with("name", TEXT, a -> a.particulars().name())
          .with("media_type", TEXT, a -> a.particulars().type().mediaType())
          .with("size", LARGE, a -> a.particulars().size())
          .with("sha256", TEXT, a -> a.particulars().sha256())
          .with("added", INSTANT, a -> a.particulars().added())
          .with("state", TEXT, Attachment::state)
          .with("scanned", INSTANT, PgAttachments::scanned)
          .with("infected", INSTANT, PgAttachments::infected)
          .made();

  public PgAttachments(Session session, View view) {
    super(session, view);
  }

  @Override
  public void keepContent(UUID attachment, Path content) {
    session.takeTime();
    try (InputStream in = Files.newInputStream(content)) {
      int nth = 0;
      for (byte[] some = in.readNBytes(PIECE); some.length > 0; some = in.readNBytes(PIECE)) {
        session.ask(
            "insert into attachment_piece (attachment, nth, bytes) values ($1, $2, $3)",
            attachment,
            nth++,
            Buffer.buffer(some));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Optional<byte[]> piece(UUID attachment, int nth) {
    for (Row row :
        session.ask(
            "select bytes from attachment_piece where attachment = $1 and nth = $2",
            attachment,
            nth)) {
      return Optional.of(row.getBuffer(0).getBytes());
    }
    return Optional.empty();
  }

  @Override
  public void dropContent(UUID attachment) {
    session.send("delete from attachment_piece where attachment = $1", attachment);
  }

  @Override
  protected Table<Attachment> table() {
    return TABLE;
  }

  @Override
  protected Attachment made(Cells row, Kin kin) {
    Attachment.Particulars particulars =
        new Attachment.Particulars(
            row.identity(),
            AboutColumns.read(row).orElseThrow(),
            new FileName(row.text("name")),
            FileType.ofMediaType(row.text("media_type")).orElseThrow(),
            row.large("size"),
            row.text("sha256"),
            row.instant("added"));
    return switch (row.choice(Attachment.State.class, "state")) {
      case READY -> new Attachment.Ready(particulars, row.maybeInstant("scanned"));
      case HELD -> new Attachment.Held(particulars);
      case INFECTED -> new Attachment.Infected(particulars, row.instant("infected"));
    };
  }

  private static Optional<Instant> scanned(Attachment attachment) {
    return attachment instanceof Attachment.Ready ready ? ready.scanned() : Optional.empty();
  }

  private static Optional<Instant> infected(Attachment attachment) {
    return attachment instanceof Attachment.Infected infected
        ? Optional.of(infected.on())
        : Optional.empty();
  }
}
