package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import org.tuttihub.application.instruments.CapitalRules;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.CapitalRule;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What is treated as capital, in PostgreSQL. */
public final class PgCapitalRules extends PgKeptMany<CapitalRule> implements CapitalRules {
  private static final Table<CapitalRule> TABLE =
      Table.named("capital_rule", CapitalRule::identity)
          .with("holds_from", DAY, CapitalRule::from)
          .with("threshold", MONEY, CapitalRule::threshold)
          .with("least_years", WHOLE, CapitalRule::leastYears)
          .with("source", TEXT, CapitalRule::source)
          .made();

  public PgCapitalRules(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public List<CapitalRule> every() {
    return load("order by t.holds_from").stream().map(Stored::value).toList();
  }

  @Override
  protected String nameOf(CapitalRule rule) {
    return rule.identity().ref();
  }

  @Override
  protected Table<CapitalRule> table() {
    return TABLE;
  }

  @Override
  protected CapitalRule made(Cells row, Kin kin) {
    return new CapitalRule(
        row.identity(),
        row.day("holds_from"),
        row.maybeMoney("threshold"),
        row.maybeWhole("least_years"),
        row.text("source"));
  }
}
