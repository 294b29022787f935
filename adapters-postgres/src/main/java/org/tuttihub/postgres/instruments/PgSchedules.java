package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import org.tuttihub.application.instruments.Schedules;
import org.tuttihub.domain.instruments.Schedule;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The maintenance schedules in PostgreSQL. */
public final class PgSchedules extends PgKeptMany<Schedule> implements Schedules {
  private static final Table<Schedule> TABLE =
      Table.named("maintenance_schedule", Schedule::identity)
          .with("item", ID, Schedule::item)
          .with("model", ID, Schedule::model)
          .with("what", TEXT, Schedule::what)
          .with("months", WHOLE, Schedule::months)
          .with("first_due", DAY, Schedule::firstDue)
          .with("stopped", DAY, Schedule::stopped)
          .made();

  public PgSchedules(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  protected String nameOf(Schedule schedule) {
    return schedule.identity().ref();
  }

  @Override
  protected Table<Schedule> table() {
    return TABLE;
  }

  @Override
  protected Schedule made(Cells row, Kin kin) {
    return new Schedule(
        row.identity(),
        row.maybeId("item"),
        row.maybeId("model"),
        row.text("what"),
        row.whole("months"),
        row.day("first_due"),
        row.maybeDay("stopped"));
  }
}
