package org.tuttihub.postgres.funds;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.funds.Spendings;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.values.Money;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The spending in PostgreSQL. */
public final class PgSpendings extends PgKept<Spending> implements Spendings {
  private static final Table<Spending> TABLE =
      Table.<Spending>named("spending", Spending::identity)
          .with("fund", ID, s -> s.particulars().fund())
          .with("line", ID, s -> s.particulars().line())
          .with("what", TEXT, s -> s.particulars().what())
          .with("reference", TEXT, s -> s.particulars().reference())
          .with("state", TEXT, Spending::state)
          .with("promised", MONEY, PgSpendings::promised)
          .with("amount", MONEY, PgSpendings::amount)
          .with("moved_on", DAY, PgSpendings::on)
          .with("why", TEXT, PgSpendings::why)
          .made();

  public PgSpendings(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Spending> table() {
    return TABLE;
  }

  @Override
  protected Spending made(Cells row, Kin kin) {
    Spending.Particulars particulars =
        new Spending.Particulars(
            row.identity(),
            row.id("fund"),
            row.id("line"),
            row.text("what"),
            row.text("reference"));
    Money amount = row.money("amount");
    LocalDate on = row.day("moved_on");
    return switch (row.choice(Spending.State.class, "state")) {
      case COMMITTED -> new Spending.Committed(particulars, amount, on);
      case RELEASED -> new Spending.Released(particulars, amount, on, row.text("why"));
      case ACTUAL -> new Spending.Actual(particulars, row.maybeMoney("promised"), amount, on);
    };
  }

  static Optional<Money> promised(Spending spending) {
    return spending instanceof Spending.Actual actual ? actual.promised() : Optional.empty();
  }

  static Money amount(Spending spending) {
    return switch (spending) {
      case Spending.Committed committed -> committed.amount();
      case Spending.Released released -> released.amount();
      case Spending.Actual actual -> actual.amount();
    };
  }

  static LocalDate on(Spending spending) {
    return switch (spending) {
      case Spending.Committed committed -> committed.on();
      case Spending.Released released -> released.on();
      case Spending.Actual actual -> actual.on();
    };
  }

  static String why(Spending spending) {
    return spending instanceof Spending.Released released ? released.why() : "";
  }
}
