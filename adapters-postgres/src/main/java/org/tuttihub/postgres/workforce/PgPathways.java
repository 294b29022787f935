package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.NUMBER;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.math.BigDecimal;
import java.util.UUID;
import org.tuttihub.application.workforce.Pathways;
import org.tuttihub.domain.workforce.Pathway;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The programmes by which people become teachers, in PostgreSQL. */
public final class PgPathways extends PgKept<Pathway> implements Pathways {
  private static final Table<Pathway> TABLE =
      Table.named("pathway", Pathway::identity)
          .with("title", TEXT, Pathway::title)
          .with("parts", TEXTS, Pathway::parts)
          .with("strands", TEXTS, Pathway::strands)
          .with("shadowing", NUMBER, p -> p.shadowing().map(BigDecimal::toPlainString))
          .with("source", TEXT, Pathway::source)
          .made();

  public PgPathways(Session session, View view) {
    super(session, view);
  }

  Pathway of(UUID id) {
    return first("where t.id = $1", id).orElseThrow().value();
  }

  @Override
  protected Table<Pathway> table() {
    return TABLE;
  }

  @Override
  protected Pathway made(Cells row, Kin kin) {
    return new Pathway(
        row.identity(),
        row.text("title"),
        row.texts("parts"),
        row.texts("strands"),
        row.maybeNumber("shadowing"),
        row.text("source"));
  }
}
