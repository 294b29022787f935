package org.tuttihub.postgres.funds;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import org.tuttihub.application.funds.Grants;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Grant.Instalment;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The grants in PostgreSQL. */
public final class PgGrants extends PgKept<Grant> implements Grants {
  private static final Table<Grant> TABLE =
      Table.named("fund_grant", Grant::identity)
          .with("fund", ID, Grant::fund)
          .with("funder", TEXT, Grant::funder)
          .with("title", TEXT, Grant::title)
          .with("amount", MONEY, Grant::amount)
          .with("confirmed", MONEY, Grant::confirmed)
          .with("confirmed_until", DAY, Grant::confirmedUntil)
          .made();

  private static final Children<Grant, Instalment> INSTALMENTS =
      Children.<Grant, Instalment>of(
              "fund_grant_instalment", "fund_grant_id", Grant::instalments, PgGrants::instalment)
          .key("id", ID, Instalment::id)
          .with("due", DAY, Instalment::due)
          .with("amount", MONEY, Instalment::amount)
          .with("received", DAY, Instalment::received);

  public PgGrants(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Grant> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Grant, ?>> children() {
    return List.of(INSTALMENTS);
  }

  @Override
  protected Grant made(Cells row, Kin kin) {
    return new Grant(
        row.identity(),
        row.id("fund"),
        row.text("funder"),
        row.text("title"),
        row.money("amount"),
        row.money("confirmed"),
        row.maybeDay("confirmed_until"),
        kin.of(INSTALMENTS));
  }

  private static Instalment instalment(Cells row) {
    return new Instalment(
        row.id("id"), row.day("due"), row.money("amount"), row.maybeDay("received"));
  }
}
