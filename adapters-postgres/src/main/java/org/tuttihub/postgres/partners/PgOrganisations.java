package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import org.tuttihub.application.partners.Organisations;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The organisations in PostgreSQL. */
public final class PgOrganisations extends PgKept<Organisation> implements Organisations {
  private static final Table<Organisation> TABLE =
      Table.named("organisation", Organisation::identity)
          .with("kind", TEXT, Organisation::kind)
          .with("name", TEXT, Organisation::name)
          .with("ukprn", TEXT, o -> o.numbers().ukprn())
          .with("company_number", TEXT, o -> o.numbers().company())
          .with("charity_number", TEXT, o -> o.numbers().charity())
          .with("urn", TEXT, o -> o.numbers().urn())
          .with("address", TEXT, Organisation::address)
          .with("website", TEXT, Organisation::website)
          .made();

  public PgOrganisations(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Organisation> table() {
    return TABLE;
  }

  @Override
  protected Organisation made(Cells row, Kin kin) {
    return new Organisation(
        row.identity(),
        row.choice(Organisation.Kind.class, "kind"),
        row.text("name"),
        new Organisation.Numbers(
            row.maybeText("ukprn").map(Ukprn::new),
            row.text("company_number"),
            row.text("charity_number"),
            row.maybeText("urn").map(Urn::new)),
        row.text("address"),
        row.text("website"));
  }
}
