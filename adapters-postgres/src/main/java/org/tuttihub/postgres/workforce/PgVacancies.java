package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.NUMBER;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.Vacancies;
import org.tuttihub.domain.workforce.Offered;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.Vacancy.Ending;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The vacancies in PostgreSQL. */
public final class PgVacancies extends PgKeptMany<Vacancy> implements Vacancies {
  private static final Table<Vacancy> TABLE =
      Table.named("vacancy", Vacancy::identity)
          .with("role", TEXT, Vacancy::role)
          .with("instrument", TEXT, Vacancy::instrument)
          .with("area", TEXT, Vacancy::area)
          .with("hours", NUMBER, v -> v.hours().toPlainString())
          .with("opened_on", DAY, Vacancy::openedOn)
          .with("wanted_by", DAY, Vacancy::wantedBy)
          .with("note", TEXT, Vacancy::note)
          .with("offered_on", DAY, offered(Offered::on))
          .with("offered_as", TEXT, offered(Offered::engagement))
          .with("years_teaching", WHOLE, offered(Offered::yearsTeaching))
          .with("grade", TEXT, offered(Offered::grade))
          .with("hourly", MONEY, v -> v.offered().flatMap(Offered::hourly))
          .with("yearly", MONEY, v -> v.offered().flatMap(Offered::yearly))
          .with("points", WHOLE, offered(Offered::points))
          .with("of_points", WHOLE, offered(Offered::most))
          .with("according", TEXT, offered(Offered::according))
          .with("state", TEXT, Vacancy::state)
          .with("staff", ID, Vacancy::filledBy)
          .with("ended_on", DAY, Vacancy::endedOn)
          .made();

  private static <V> Function<Vacancy, Object> offered(Function<Offered, V> part) {
    return vacancy -> vacancy.offered().map(part);
  }

  public PgVacancies(Session session, View view) {
    super(session, view, "ref");
  }

  List<Vacancy> every() {
    return load("order by t.id").stream().map(Stored::value).toList();
  }

  @Override
  protected String nameOf(Vacancy vacancy) {
    return vacancy.identity().ref();
  }

  @Override
  protected Table<Vacancy> table() {
    return TABLE;
  }

  @Override
  protected Vacancy made(Cells row, Kin kin) {
    return new Vacancy(
        row.identity(),
        row.choice(WorkRole.class, "role"),
        row.maybeText("instrument"),
        row.maybeText("area"),
        row.number("hours"),
        row.day("opened_on"),
        row.maybeDay("wanted_by"),
        row.text("note"),
        row.maybeDay("offered_on").map(on -> offered(row, on)),
        ending(row));
  }

  private static Offered offered(Cells row, LocalDate on) {
    return new Offered(
        on,
        row.choice(Engagement.class, "offered_as"),
        row.whole("years_teaching"),
        row.text("grade"),
        row.maybeMoney("hourly"),
        row.maybeMoney("yearly"),
        row.whole("points"),
        row.whole("of_points"),
        row.text("according"));
  }

  private static Ending ending(Cells row) {
    return switch (row.choice(Vacancy.State.class, "state")) {
      case OPEN -> new Ending.Open();
      case FILLED -> new Ending.Filled(row.id("staff"), row.day("ended_on"));
      case WITHDRAWN -> new Ending.Withdrawn(row.day("ended_on"));
    };
  }
}
