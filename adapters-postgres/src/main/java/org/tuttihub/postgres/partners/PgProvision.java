package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import org.tuttihub.application.partners.ProvisionAudit;
import org.tuttihub.domain.partners.Provision;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The provision audit in PostgreSQL. */
public final class PgProvision extends PgKept<Provision> implements ProvisionAudit {
  private static final Table<Provision> TABLE =
      Table.named("provision", Provision::identity)
          .with("provider", TEXT, Provision::provider)
          .with("organisation", ID, Provision::organisation)
          .with("style", TEXT, Provision::style)
          .with("place", TEXT, Provision::place)
          .with("demand", TEXT, Provision::demand)
          .with("note", TEXT, Provision::note)
          .with("gap", ID, Provision::gap)
          .made();

  public PgProvision(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Provision> table() {
    return TABLE;
  }

  @Override
  protected Provision made(Cells row, Kin kin) {
    return new Provision(
        row.identity(),
        row.text("provider"),
        row.maybeId("organisation"),
        row.text("style"),
        row.text("place"),
        row.maybeChoice(Provision.Demand.class, "demand"),
        row.text("note"),
        row.maybeId("gap"));
  }
}
