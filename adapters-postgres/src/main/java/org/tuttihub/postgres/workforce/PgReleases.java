package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import org.tuttihub.application.workforce.Releases;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.workforce.Release;
import org.tuttihub.domain.workforce.Release.Judged;
import org.tuttihub.domain.workforce.Standing;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The releases of terms' sessions in PostgreSQL. */
public final class PgReleases extends PgKept<Release> implements Releases {
  private static final Table<Release> TABLE =
      Table.named("session_release", Release::identity)
          .with("year", TEXT, Release::year)
          .with("term", TEXT, Release::term)
          .with("released_on", DAY, Release::on)
          .with("released_by", TEXT, Release::by)
          .with("sessions", WHOLE, Release::sessions)
          .made();

  private static final Children<Release, Judged> JUDGED =
      Children.<Release, Judged>of(
              "session_release_person",
              "session_release_id",
              Release::judged,
              row ->
                  new Judged(
                      row.id("staff"),
                      row.day("judged_on"),
                      row.choice(Standing.State.class, "state"),
                      row.maybeId("override"),
                      row.text("according")))
          .key("staff", ID, Judged::staff)
          .with("judged_on", DAY, Judged::on)
          .with("state", TEXT, Judged::state)
          .with("override", ID, Judged::override)
          .with("according", TEXT, Judged::according);

  public PgReleases(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Release> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Release, ?>> children() {
    return List.of(JUDGED);
  }

  @Override
  protected Release made(Cells row, Kin kin) {
    return new Release(
        row.identity(),
        row.year("year"),
        row.choice(Term.Season.class, "term"),
        row.day("released_on"),
        row.text("released_by"),
        row.whole("sessions"),
        kin.of(JUDGED));
  }
}
