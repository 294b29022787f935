package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.NUMBER;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.WorkforceTargets;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.TargetGoal;
import org.tuttihub.domain.workforce.TargetGoal.Measure;
import org.tuttihub.domain.workforce.TargetGoal.Recruitment;
import org.tuttihub.domain.workforce.TargetGoal.Retention;
import org.tuttihub.domain.workforce.TargetGoal.TeachingHours;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.domain.workforce.WorkforceTarget.Counted;
import org.tuttihub.domain.workforce.WorkforceTarget.Scope;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The targets for the workforce in PostgreSQL. */
public final class PgWorkforceTargets extends PgKept<WorkforceTarget> implements WorkforceTargets {
  private static final Table<WorkforceTarget> TABLE =
      Table.named("workforce_target", WorkforceTarget::identity)
          .with("year", TEXT, WorkforceTarget::year)
          .with("measure", TEXT, t -> t.goal().measure())
          .with("instrument", TEXT, t -> t.scope().instrument())
          .with("area", TEXT, t -> t.scope().area())
          .with("hours", NUMBER, of(TeachingHours.class, g -> plain(g.hours())))
          .with("at_least", WHOLE, of(Recruitment.class, Recruitment::from))
          .with("at_most", WHOLE, of(Recruitment.class, Recruitment::to))
          .with("up_by", NUMBER, of(Retention.class, g -> plain(g.by())))
          .with("unit", TEXT, of(Retention.class, Retention::unit))
          .with("base", NUMBER, of(Retention.class, g -> plain(g.base())))
          .with("base_year", TEXT, of(Retention.class, Retention::baseYear))
          .with("engagements", TEXTS, t -> t.counted().engagements())
          .with("roles", TEXTS, t -> t.counted().roles())
          .with("source", TEXT, WorkforceTarget::source)
          .made();

  public PgWorkforceTargets(Session session, View view) {
    super(session, view);
  }

  private static <G extends TargetGoal> Function<WorkforceTarget, Optional<?>> of(
      Class<G> kind, Function<G, Object> figure) {
    return t -> Optional.of(t.goal()).filter(kind::isInstance).map(kind::cast).map(figure);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  @Override
  public List<WorkforceTarget> of(AcademicYear year) {
    return values(load("where t.year = $1 order by t.id", year.toString()));
  }

  List<WorkforceTarget> every() {
    return values(load("order by t.id"));
  }

  private static List<WorkforceTarget> values(List<Stored<WorkforceTarget>> all) {
    return all.stream().map(Stored::value).toList();
  }

  @Override
  protected Table<WorkforceTarget> table() {
    return TABLE;
  }

  @Override
  protected WorkforceTarget made(Cells row, Kin kin) {
    return new WorkforceTarget(
        row.identity(),
        row.year("year"),
        new Scope(row.maybeText("instrument"), row.maybeText("area")),
        goal(row),
        new Counted(
            row.choices(Engagement.class, "engagements"), row.choices(WorkRole.class, "roles")),
        row.text("source"));
  }

  private static TargetGoal goal(Cells row) {
    return switch (row.choice(Measure.class, "measure")) {
      case TEACHING_HOURS -> new TeachingHours(row.number("hours"));
      case RECRUITMENT -> new Recruitment(row.whole("at_least"), row.whole("at_most"));
      case RETENTION ->
          new Retention(
              row.number("up_by"),
              row.choice(TargetGoal.Unit.class, "unit"),
              row.number("base"),
              row.year("base_year"));
    };
  }
}
