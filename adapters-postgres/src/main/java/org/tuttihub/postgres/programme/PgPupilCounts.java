package org.tuttihub.postgres.programme;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import org.tuttihub.application.programme.PupilCounts;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.programme.PupilCount;
import org.tuttihub.domain.programme.Pupils;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The counts of pupils taught in PostgreSQL. */
public final class PgPupilCounts extends PgKeptMany<PupilCount> implements PupilCounts {
  private static final Table<PupilCount> TABLE =
      Table.named("pupil_count", PupilCount::identity)
          .with("year", TEXT, PupilCount::year)
          .with("term", TEXT, PupilCount::term)
          .with("service", TEXT, PupilCount::service)
          .with("school", TEXT, PupilCount::school)
          .with("instrument", TEXT, PupilCount::instrument)
          .with("pupils", WHOLE, c -> c.pupils().total())
          .with("first_time", WHOLE, c -> c.pupils().firstTime())
          .with("pp", WHOLE, c -> c.pupils().pp())
          .with("send", WHOLE, c -> c.pupils().send())
          .made();

  public PgPupilCounts(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  protected String nameOf(PupilCount count) {
    return count.identity().ref();
  }

  @Override
  protected Table<PupilCount> table() {
    return TABLE;
  }

  @Override
  protected PupilCount made(Cells row, Kin kin) {
    return new PupilCount(
        row.identity(),
        row.year("year"),
        row.choice(Term.Season.class, "term"),
        row.text("service"),
        row.maybeText("school").map(Urn::new),
        row.text("instrument"),
        new Pupils(
            row.maybeWhole("pupils"),
            row.maybeWhole("first_time"),
            row.maybeWhole("pp"),
            row.maybeWhole("send")));
  }
}
