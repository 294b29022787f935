package org.tuttihub.postgres.objectives;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.objectives.Objectives;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The objectives in PostgreSQL; what hangs on them is in {@link PromiseParts}. */
public final class PgObjectives extends PgKept<Objective> implements Objectives {
  private static final Table<Objective> TABLE =
      Table.<Objective>named("objective", Objective::identity)
          .with("state", TEXT, Objective::state)
          .with("state_since", DAY, PgObjectives::since)
          .with("closing", TEXT, PgObjectives::closing)
          .with("year", TEXT, o -> o.promise().words().year())
          .with("statement", TEXT, o -> o.promise().words().statement())
          .with("owner", TEXT, o -> o.promise().words().owner())
          .with("resources", TEXT, o -> o.promise().words().resources())
          .with("due", DAY, o -> o.promise().words().due())
          .with("functions", TEXTS, o -> o.promise().functions())
          .with("aims", TEXTS, o -> o.promise().aims())
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "objective_measure_percent",
          Refusal.rule(
              "objectives.percent",
              "A target or baseline in percent is from 0 to 100.",
              "Give a value from 0 to 100, or choose another unit."));

  public PgObjectives(Session session, View view) {
    super(session, view);
  }

  /** Those of a year that are in force, by reference. */
  public List<Objective> active(AcademicYear year) {
    return load(
            "where t.year = $1 and t.state = 'active' order by length(t.ref), t.ref",
            year.toString())
        .stream()
        .map(Stored::value)
        .toList();
  }

  /** Since when an objective is in its state; empty for a draft. */
  static Optional<LocalDate> since(Objective objective) {
    return switch (objective) {
      case Objective.Draft _ -> Optional.empty();
      case Objective.Agreed agreed -> Optional.of(agreed.on());
      case Objective.Active active -> Optional.of(active.since());
      case Objective.Closed closed -> Optional.of(closed.on());
    };
  }

  /** What came of it; empty until it is closed. */
  static String closing(Objective objective) {
    return objective instanceof Objective.Closed closed ? closed.outcome() : "";
  }

  @Override
  protected Table<Objective> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Objective, ?>> children() {
    return PromiseParts.ALL;
  }

  @Override
  protected Objective made(Cells row, Kin kin) {
    Promise promise = promise(row, kin);
    return switch (row.choice(Objective.State.class, "state")) {
      case DRAFT -> new Objective.Draft(promise);
      case AGREED -> new Objective.Agreed(promise, row.day("state_since"));
      case ACTIVE -> new Objective.Active(promise, row.day("state_since"));
      case CLOSED -> new Objective.Closed(promise, row.day("state_since"), row.text("closing"));
    };
  }

  private static Promise promise(Cells row, Kin kin) {
    return new Promise(
        row.identity(),
        new Promise.Words(
            row.year("year"),
            row.text("statement"),
            row.text("owner"),
            row.text("resources"),
            row.maybeDay("due")),
        row.texts("functions"),
        row.texts("aims"),
        kin.of(PromiseParts.GAPS),
        PromiseParts.measures(kin),
        kin.of(PromiseParts.ACTIONS),
        kin.of(PromiseParts.RATINGS));
  }
}
