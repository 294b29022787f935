package org.tuttihub.postgres.partners;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.partners.Partners;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The partners in PostgreSQL. */
public final class PgPartners extends PgKept<Partner> implements Partners {
  /** What the database says of a second partnership of one organisation. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "partner_once",
          Refusal.rule(
              "partners.there-already",
              "The organisation is a partner, or on its way to be one, already.",
              "Go on with that one, or end it first."));

  public PgPartners(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Partner> table() {
    return PartnerTable.TABLE;
  }

  @Override
  public Optional<Stored<Partner>> open(UUID organisation) {
    return first(
        "where t.organisation = $1 and t.state not in ('not-taken-further', 'declined', 'ended')",
        organisation);
  }

  @Override
  public List<Partner> present() {
    return load("where t.state in ('associated', 'partnered') order by length(t.ref), t.ref")
        .stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected Partner made(Cells row, Kin kin) {
    return PartnerTable.made(row);
  }
}
