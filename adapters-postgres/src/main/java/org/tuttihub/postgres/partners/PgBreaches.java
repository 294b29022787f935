package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.partners.Breaches;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The breaches in PostgreSQL. */
public final class PgBreaches extends PgKept<Breach> implements Breaches {
  private static final Table<Breach> TABLE =
      Table.named("breach", Breach::identity)
          .with("partner", ID, Breach::partner)
          .with("agreement", ID, Breach::agreement)
          .with("kind", TEXT, Breach::kind)
          .with("happened_on", DAY, Breach::on)
          .with("what", TEXT, Breach::what)
          .with("remedy", TEXT, b -> b.remedied().map(Breach.Remedy::how).orElse(""))
          .with("remedied_on", DAY, b -> b.remedied().map(Breach.Remedy::on))
          .made();

  public PgBreaches(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Breach> table() {
    return TABLE;
  }

  @Override
  public List<Breach> of(UUID partner) {
    return load("where t.partner = $1 order by length(t.ref), t.ref", partner).stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected Breach made(Cells row, Kin kin) {
    return new Breach(
        row.identity(),
        row.id("partner"),
        row.maybeId("agreement"),
        row.choice(Breach.Kind.class, "kind"),
        row.day("happened_on"),
        row.text("what"),
        row.maybeDay("remedied_on").map(on -> new Breach.Remedy(row.text("remedy"), on)));
  }
}
