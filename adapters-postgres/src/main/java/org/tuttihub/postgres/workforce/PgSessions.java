package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.workforce.Sessions;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.TeachingSession.Facts;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The sessions in PostgreSQL. */
public final class PgSessions extends PgKeptMany<TeachingSession> implements Sessions {
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "teaching_session_source_once",
          Refusal.rule(
              "workforce.session-known",
              "Another session is called so by the lesson system.",
              "Change that one, or call this one otherwise."));

  private static final String OF_TERM =
      "from teaching_session where year = $1 and term = $2 and state = 'planned' and on_day >= $3";

  private static final Table<TeachingSession> TABLE =
      Table.<TeachingSession>named("teaching_session", TeachingSession::identity)
          .with("source", TEXT, of(Facts::source))
          .with("year", TEXT, of(Facts::year))
          .with("term", TEXT, of(Facts::term))
          .with("on_day", DAY, of(Facts::on))
          .with("time_of_day", TEXT, of(Facts::time))
          .with("minutes", WHOLE, of(Facts::minutes))
          .with("service", TEXT, of(Facts::service))
          .with("school", TEXT, of(Facts::school))
          .with("place", TEXT, of(Facts::place))
          .with("staff", ID, of(Facts::staff))
          .with("activity", ID, of(Facts::activity))
          .with("state", TEXT, TeachingSession::state)
          .with("release", ID, TeachingSession::releasedUnder)
          .made();

  public PgSessions(Session session, View view) {
    super(session, view, "source");
  }

  private static Function<TeachingSession, Object> of(Function<Facts, Object> value) {
    return s -> value.apply(s.facts());
  }

  @Override
  public List<Holder> holders(AcademicYear year, Term.Season term, LocalDate from) {
    session.takeTime();
    return session.all(
        row ->
            new Holder(row.id("staff"), row.day("first"), row.whole("sessions"), row.texts("some")),
        "select staff, min(on_day) as first, count(*)::int as sessions,"
            + " (array_agg(ref order by on_day, id))[1:"
            + Holder.SOME
            + "] as some "
            + OF_TERM
            + " and staff is not null group by staff order by staff",
        year.toString(),
        season(term),
        from);
  }

  @Override
  public int planned(AcademicYear year, Term.Season term, LocalDate from) {
    return session
        .first(
            row -> row.whole("planned"),
            "select count(*)::int as planned " + OF_TERM,
            year.toString(),
            season(term),
            from)
        .orElse(0);
  }

  @Override
  public void release(UUID release, AcademicYear year, Term.Season term, LocalDate from) {
    session.takeTime();
    session.send(
        """
        update teaching_session set state = 'released', release = $4, version = version + 1
        where year = $1 and term = $2 and state = 'planned' and on_day >= $3\
        """,
        year.toString(),
        season(term),
        from,
        release);
  }

  private static String season(Term.Season term) {
    return term.name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected String nameOf(TeachingSession one) {
    return one.facts().source();
  }

  @Override
  protected Table<TeachingSession> table() {
    return TABLE;
  }

  @Override
  protected TeachingSession made(Cells row, Kin kin) {
    Facts facts =
        new Facts(
            row.identity(),
            row.text("source"),
            row.year("year"),
            row.choice(Term.Season.class, "term"),
            row.day("on_day"),
            row.text("time_of_day"),
            row.whole("minutes"),
            row.text("service"),
            row.maybeText("school").map(Urn::new),
            row.text("place"),
            row.maybeId("staff"),
            row.maybeId("activity"));
    return switch (row.choice(TeachingSession.State.class, "state")) {
      case PLANNED -> new TeachingSession.Planned(facts);
      case RELEASED -> new TeachingSession.Released(facts, row.id("release"));
      case CANCELLED -> new TeachingSession.Cancelled(facts);
    };
  }
}
