package org.tuttihub.postgres.plan;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.JSON;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.plan.PlanVersions;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.postgres.kept.ColumnType;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The published plans in PostgreSQL: kept in one piece, as JSON, and never changed. */
public final class PgPlanVersions extends PgKept<PlanVersion> implements PlanVersions {
  private static final Table<PlanVersion> TABLE =
      Table.named("plan_version", PlanVersion::identity)
          .with("number", WHOLE, PlanVersion::number)
          .with("year", TEXT, PlanVersion::year)
          .with("published_on", DAY, PlanVersion::publishedOn)
          .with("key_changes", TEXT, PlanVersion::keyChanges)
          .with("content", JSON, PlanVersion::content)
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "plan_version_only_added",
          Refusal.rule(
              "plans.published",
              "What is published stays as it is.",
              "Publish a new version instead."));

  public PgPlanVersions(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<PlanVersion> latest() {
    return first("order by t.number desc limit 1").map(Stored::value);
  }

  @Override
  protected Table<PlanVersion> table() {
    return TABLE;
  }

  @Override
  protected PlanVersion made(Cells row, Kin kin) {
    return new PlanVersion(
        row.identity(),
        row.whole("number"),
        row.year("year"),
        row.day("published_on"),
        row.text("key_changes"),
        ColumnType.record(row.text("content"), PlanVersion.Content.class));
  }
}
