package org.tuttihub.postgres.access;

import static org.tuttihub.postgres.kept.ColumnType.INSTANT;
import static org.tuttihub.postgres.kept.ColumnType.JSON;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.Optional;
import org.tuttihub.application.access.Links;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Link;
import org.tuttihub.postgres.kept.AboutColumns;
import org.tuttihub.postgres.kept.ColumnType;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The signed links in PostgreSQL; found by their hash through its unique index. */
public final class PgLinks extends PgKept<Link> implements Links {
  private static final Table<Link> TABLE =
      AboutColumns.of(Table.named("link", Link::identity), Link::about)
          .with("purpose", TEXT, Link::purpose)
          .with("name", TEXT, Link::name)
          .with("address", TEXT, Link::address)
          .with("fixed", JSON, Link::fixed)
          .with("hash", TEXT, Link::hash)
          .with("expires", INSTANT, Link::expires)
          .with("uses", WHOLE, Link::uses)
          .with("used", WHOLE, Link::used)
          .with("revoked", INSTANT, Link::revoked)
          .made();

  public PgLinks(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Stored<Link>> byHash(String hash) {
    return first("where t.hash = $1", hash);
  }

  @Override
  protected Table<Link> table() {
    return TABLE;
  }

  @Override
  protected Link made(Cells row, Kin kin) {
    return new Link(
        row.identity(),
        row.text("purpose"),
        AboutColumns.read(row),
        row.text("name"),
        row.text("address"),
        ColumnType.texts(row.text("fixed")),
        row.text("hash"),
        row.instant("expires"),
        row.whole("uses"),
        row.whole("used"),
        row.maybeInstant("revoked"));
  }
}
