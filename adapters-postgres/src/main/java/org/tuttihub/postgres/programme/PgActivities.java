package org.tuttihub.postgres.programme;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.programme.Activities;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Activity.Particulars;
import org.tuttihub.domain.programme.Ensemble;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The activities in PostgreSQL. */
public final class PgActivities extends PgKept<Activity> implements Activities {
  private static final Table<Activity> TABLE =
      Table.<Activity>named("activity", Activity::identity)
          .with("state", TEXT, Activity::state)
          .with("state_since", DAY, PgActivities::since)
          .with("why", TEXT, PgActivities::why)
          .with("year", TEXT, of(Particulars::year))
          .with("kind", TEXT, of(Particulars::kind))
          .with("title", TEXT, of(p -> p.words().title()))
          .with("aim", TEXT, of(p -> p.words().aim()))
          .with("who", TEXT, of(p -> p.words().who()))
          .with("provider", TEXT, of(p -> p.words().provider()))
          .with("held_when", TEXT, of(p -> p.words().when()))
          .with("slot", TEXT, of(Particulars::slot))
          .with("held_where", TEXT, of(p -> p.words().where()))
          .with("details", TEXT, of(p -> p.words().details()))
          .with("price", TEXT, of(p -> p.words().price()))
          .with("link", TEXT, of(p -> p.words().link()))
          .with("functions", TEXTS, of(Particulars::functions))
          .with("costs", ID, of(Particulars::costs))
          .with("minutes", WHOLE, of(p -> p.ensemble().map(Ensemble::minutes)))
          .with("players", WHOLE, of(p -> p.ensemble().flatMap(Ensemble::players)))
          .with("chamber", YES_NO, of(p -> p.ensemble().map(Ensemble::chamber)))
          .with("county", YES_NO, of(p -> p.ensemble().map(Ensemble::county)))
          .with("organiser", TEXT, of(p -> p.ensemble().map(Ensemble::organiser).orElse("")))
          .made();

  private static final Children<Activity, UUID> GAPS =
      links("activity_gap", "gap_id", Particulars::gaps);
  private static final Children<Activity, UUID> OBJECTIVES =
      links("activity_objective", "objective_id", Particulars::objectives);

  public PgActivities(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Activity> of(AcademicYear year) {
    return load(
            "where t.year = $1 and t.state <> 'cancelled' order by length(t.ref), t.ref",
            year.toString())
        .stream()
        .map(Stored::value)
        .toList();
  }

  /** Since when it is as it is. */
  static Optional<LocalDate> since(Activity activity) {
    return switch (activity) {
      case Activity.Planned _ -> Optional.empty();
      case Activity.Running running -> Optional.of(running.since());
      case Activity.Done done -> Optional.of(done.on());
      case Activity.Cancelled cancelled -> Optional.of(cancelled.on());
    };
  }

  /** Why it was cancelled; empty otherwise. */
  static String why(Activity activity) {
    return activity instanceof Activity.Cancelled cancelled ? cancelled.why() : "";
  }

  @Override
  protected Table<Activity> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Activity, ?>> children() {
    return List.of(GAPS, OBJECTIVES);
  }

  @Override
  protected Activity made(Cells row, Kin kin) {
    Particulars particulars =
        new Particulars(
            row.identity(),
            row.year("year"),
            row.choice(Activity.Kind.class, "kind"),
            words(row),
            row.maybeChoice(Activity.Slot.class, "slot"),
            row.texts("functions"),
            kin.of(GAPS),
            kin.of(OBJECTIVES),
            row.maybeId("costs"),
            row.maybeWhole("minutes").map(minutes -> ensemble(row, minutes)));
    return switch (row.choice(Activity.State.class, "state")) {
      case PLANNED -> new Activity.Planned(particulars);
      case RUNNING -> new Activity.Running(particulars, row.day("state_since"));
      case DONE -> new Activity.Done(particulars, row.day("state_since"));
      case CANCELLED ->
          new Activity.Cancelled(particulars, row.day("state_since"), row.text("why"));
    };
  }

  private static Activity.Words words(Cells row) {
    return new Activity.Words(
        row.text("title"),
        row.text("aim"),
        row.text("who"),
        row.text("provider"),
        row.text("held_when"),
        row.text("held_where"),
        row.text("details"),
        row.text("price"),
        row.text("link"));
  }

  private static Ensemble ensemble(Cells row, int minutes) {
    return new Ensemble(
        minutes,
        row.maybeWhole("players"),
        row.yes("chamber"),
        row.yes("county"),
        row.text("organiser"));
  }

  private static Function<Activity, Object> of(Function<Particulars, Object> part) {
    return activity -> part.apply(activity.particulars());
  }

  private static Children<Activity, UUID> links(
      String table, String column, Function<Particulars, List<UUID>> links) {
    return Children.<Activity, UUID>of(
            table, "activity_id", a -> links.apply(a.particulars()), row -> row.id(column))
        .key(column, ID, id -> id);
  }
}
