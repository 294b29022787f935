package org.tuttihub.postgres.commissioning;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.commissioning.Conflicts;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Conflict.Lifted;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The declared interests in PostgreSQL. */
public final class PgConflicts extends PgKept<Conflict> implements Conflicts {
  private static final Table<Conflict> TABLE =
      Table.named("interest_conflict", Conflict::identity)
          .with("person", ID, Conflict::person)
          .with("partner", ID, Conflict::partner)
          .with("interest", TEXT, Conflict::interest)
          .with("declared_on", DAY, Conflict::declaredOn)
          .with("lifted_on", DAY, c -> c.lifted().map(Lifted::on))
          .with("why", TEXT, c -> c.lifted().map(Lifted::why).orElse(""))
          .made();

  public PgConflicts(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Conflict> of(List<UUID> people) {
    return load("where t.person = any($1) order by t.id", (Object) people.toArray(UUID[]::new))
        .stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected Table<Conflict> table() {
    return TABLE;
  }

  @Override
  protected Conflict made(Cells row, Kin kin) {
    return new Conflict(
        row.identity(),
        row.id("person"),
        row.id("partner"),
        row.text("interest"),
        row.day("declared_on"),
        row.maybeDay("lifted_on").map(on -> new Lifted(row.text("why"), on)));
  }
}
