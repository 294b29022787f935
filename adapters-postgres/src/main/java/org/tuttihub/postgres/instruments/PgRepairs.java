package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.instruments.Repairs;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.FaultKind;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.instruments.RepairFacts;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The repairs in PostgreSQL. */
public final class PgRepairs extends PgKeptMany<Repair> implements Repairs {
  private static final Table<Repair> TABLE =
      Table.<Repair>named("repair", Repair::identity)
          .with("item", ID, of(RepairFacts::item))
          .with("kind", TEXT, of(RepairFacts::kind))
          .with("fault", TEXT, of(RepairFacts::fault))
          .with("repairer", TEXT, of(RepairFacts::repairer))
          .with("reported_on", DAY, of(RepairFacts::reported))
          .with("sent_on", DAY, of(RepairFacts::sent))
          .with("expected", DAY, of(RepairFacts::expected))
          .with("cost", MONEY, of(RepairFacts::cost))
          .with("state", TEXT, Repair::state)
          .with("ended", DAY, Repair::ended)
          .made();

  public PgRepairs(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public Optional<Stored<Repair>> openOf(UUID item) {
    return first("where t.item = $1 and t.state = 'open'", item);
  }

  @Override
  protected String nameOf(Repair repair) {
    return repair.identity().ref();
  }

  @Override
  protected Table<Repair> table() {
    return TABLE;
  }

  @Override
  protected Repair made(Cells row, Kin kin) {
    RepairFacts facts =
        new RepairFacts(
            row.identity(),
            row.id("item"),
            row.choice(FaultKind.class, "kind"),
            row.text("fault"),
            row.text("repairer"),
            row.day("reported_on"),
            row.day("sent_on"),
            row.maybeDay("expected"),
            row.maybeMoney("cost"));
    return row.maybeDay("ended")
        .<Repair>map(on -> new Repair.Over(facts, row.choice(Repair.Result.class, "state"), on))
        .orElseGet(() -> new Repair.Open(facts));
  }

  private static Function<Repair, Object> of(Function<RepairFacts, Object> part) {
    return repair -> part.apply(repair.facts());
  }
}
