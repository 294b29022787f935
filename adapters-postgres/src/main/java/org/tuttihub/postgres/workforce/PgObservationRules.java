package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.ObservationRules;
import org.tuttihub.domain.workforce.ObservationRule;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** How often everybody is observed, in PostgreSQL. */
public final class PgObservationRules extends PgKept<ObservationRule> implements ObservationRules {
  private static final Table<ObservationRule> TABLE =
      Table.named("observation_rule", ObservationRule::identity)
          .with("holds_from", DAY, ObservationRule::from)
          .with("months", WHOLE, ObservationRule::months)
          .with("fewest", WHOLE, ObservationRule::fewest)
          .made();

  public PgObservationRules(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<ObservationRule> every() {
    return load("order by t.holds_from").stream().map(Stored::value).toList();
  }

  @Override
  protected Table<ObservationRule> table() {
    return TABLE;
  }

  @Override
  protected ObservationRule made(Cells row, Kin kin) {
    return new ObservationRule(
        row.identity(), row.day("holds_from"), row.whole("months"), row.whole("fewest"));
  }
}
