package org.tuttihub.postgres.access;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.INSTANT;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.access.Tokens;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.access.Token;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The bearer tokens in PostgreSQL; found by their hash through its unique index. */
public final class PgTokens extends PgKept<Token> implements Tokens {
  private static final Table<Token> TABLE =
      Table.named("token", Token::identity)
          .with("person", ID, Token::person)
          .with("label", TEXT, Token::label)
          .with("roles", TEXTS, Token::roles)
          .with("hash", TEXT, Token::hash)
          .with("expires", INSTANT, Token::expires)
          .with("revoked", INSTANT, Token::revoked)
          .made();

  public PgTokens(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Token> byHash(String hash) {
    return first("where t.hash = $1", hash).map(Stored::value);
  }

  @Override
  protected Table<Token> table() {
    return TABLE;
  }

  @Override
  protected Token made(Cells row, Kin kin) {
    return new Token(
        row.identity(),
        row.id("person"),
        row.text("label"),
        Set.copyOf(row.choices(Role.class, "roles")),
        row.text("hash"),
        row.instant("expires"),
        row.maybeInstant("revoked"));
  }
}
