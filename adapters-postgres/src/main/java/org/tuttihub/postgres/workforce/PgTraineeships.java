package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.NUMBER;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.Traineeships;
import org.tuttihub.domain.workforce.Traineeship;
import org.tuttihub.domain.workforce.Traineeship.Done;
import org.tuttihub.domain.workforce.Traineeship.Shadowed;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** Who is on which pathway, in PostgreSQL. */
public final class PgTraineeships extends PgKept<Traineeship> implements Traineeships {
  private static final Table<Traineeship> TABLE =
      Table.named("traineeship", Traineeship::identity)
          .with("pathway", ID, Traineeship::pathway)
          .with("staff", ID, Traineeship::staff)
          .with("mentor", ID, Traineeship::mentor)
          .with("began_on", DAY, Traineeship::beganOn)
          .with("strand", TEXT, Traineeship::strand)
          .with("state", TEXT, Traineeship::state)
          .with("ended_on", DAY, Traineeship::endedOn)
          .made();

  private static final Children<Traineeship, Done> DONE =
      Children.<Traineeship, Done>of(
              "traineeship_part",
              "traineeship_id",
              Traineeship::done,
              row -> new Done(row.text("part"), row.day("done_on")))
          .key("part", TEXT, Done::part)
          .with("done_on", DAY, Done::on);

  private static final Children<Traineeship, Shadowed> SHADOWED =
      Children.<Traineeship, Shadowed>of(
              "traineeship_shadowing",
              "traineeship_id",
              Traineeship::shadowed,
              row -> new Shadowed(row.day("on_day"), row.number("hours")))
          .key("on_day", DAY, Shadowed::on)
          .with("hours", NUMBER, s -> s.hours().toPlainString());

  public PgTraineeships(Session session, View view) {
    super(session, view);
  }

  @Override
  public boolean isBegun(UUID pathway) {
    return first("where t.pathway = $1 limit 1", pathway).isPresent();
  }

  @Override
  public Optional<Stored<Traineeship>> running(UUID staff) {
    return first("where t.staff = $1 and t.state = 'running'", staff);
  }

  @Override
  protected Table<Traineeship> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Traineeship, ?>> children() {
    return List.of(DONE, SHADOWED);
  }

  @Override
  protected Traineeship made(Cells row, Kin kin) {
    return new Traineeship(
        row.identity(),
        row.id("pathway"),
        row.id("staff"),
        row.maybeId("mentor"),
        row.day("began_on"),
        kin.of(DONE),
        kin.of(SHADOWED),
        row.maybeText("strand"),
        row.choice(Traineeship.State.class, "state"),
        row.maybeDay("ended_on"));
  }
}
