package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.CheckIns;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.workforce.CheckIn;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The check-ins in PostgreSQL. */
public final class PgCheckIns extends PgKeptMany<CheckIn> implements CheckIns {
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "check_in_planned_once",
          Refusal.rule(
              "workforce.check-in-planned",
              "Somebody would have two check-ins planned at once.",
              "Move the one that is planned: check-ins change."));

  private static final Table<CheckIn> TABLE =
      Table.named("check_in", CheckIn::identity)
          .with("staff", ID, CheckIn::staff)
          .with("manager", ID, CheckIn::manager)
          .with("on_day", DAY, CheckIn::on)
          .with("state", TEXT, CheckIn::state)
          .with("open", TEXTS, CheckIn::open)
          .with("agreed", TEXT, CheckIn::agreed)
          .made();

  static final String LIST =
      """
      select c.ref, c.state, c.on_day as on, m.ref as staff, m.name, b.ref as manager,
        b.name as manager_name, c.open, nullif(c.agreed, '') as agreed,
        folded(concat_ws(' ', c.ref, m.ref, m.name, b.ref, b.name)) as search
      from {check_in} c
      join {staff_member} m on m.id = c.staff
      join {staff_member} b on b.id = c.manager\
      """;

  static final String FOUND =
      """
      select c.staff, max(c.on_day) filter (where c.state = 'held') as last,
        min(c.on_day) filter (where c.state = 'planned') as planned
      from {check_in} c group by c.staff\
      """;

  public PgCheckIns(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public Optional<Stored<CheckIn>> planned(UUID staff) {
    return first("where t.staff = $1 and t.state = 'planned'", staff);
  }

  @Override
  protected String nameOf(CheckIn checkIn) {
    return checkIn.identity().ref();
  }

  @Override
  protected Table<CheckIn> table() {
    return TABLE;
  }

  @Override
  protected CheckIn made(Cells row, Kin kin) {
    return new CheckIn(
        row.identity(),
        row.id("staff"),
        row.id("manager"),
        row.day("on_day"),
        row.choice(CheckIn.State.class, "state"),
        row.texts("open"),
        row.text("agreed"));
  }
}
