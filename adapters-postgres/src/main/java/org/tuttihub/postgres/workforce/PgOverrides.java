package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.Overrides;
import org.tuttihub.domain.workforce.ClearanceOverride;
import org.tuttihub.domain.workforce.ClearanceOverride.Approved;
import org.tuttihub.domain.workforce.ClearanceOverride.Asked;
import org.tuttihub.domain.workforce.ClearanceOverride.Ended;
import org.tuttihub.domain.workforce.policy.RequirementKind;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The overrides in PostgreSQL. */
public final class PgOverrides extends PgKept<ClearanceOverride> implements Overrides {
  private static final Table<ClearanceOverride> TABLE =
      Table.<ClearanceOverride>named("clearance_override", o -> o.request().identity())
          .with("staff", ID, o -> o.request().staff())
          .with("requirement", TEXT, o -> o.request().requirement())
          .with("kind", TEXT, o -> o.request().kind())
          .with("reason", TEXT, o -> o.request().reason())
          .with("until_day", DAY, o -> o.request().until())
          .with("asked_by", TEXT, o -> o.request().by())
          .with("asked_on", DAY, o -> o.request().on())
          .with("approved_by", TEXT, o -> approved(o).map(Approved::by))
          .with("approved_on", DAY, o -> approved(o).map(Approved::on))
          .with("ended_on", DAY, o -> o instanceof Ended e ? e.on() : null)
          .made();

  public PgOverrides(Session session, View view) {
    super(session, view);
  }

  private static Optional<Approved> approved(ClearanceOverride one) {
    return switch (one) {
      case Asked _ -> Optional.empty();
      case Approved approved -> Optional.of(approved);
      case Ended ended -> ended.approved();
    };
  }

  /** Those that were approved and not ended. */
  List<Approved> approved() {
    return load("where t.approved_on is not null and t.ended_on is null").stream()
        .map(Stored::value)
        .filter(Approved.class::isInstance)
        .map(Approved.class::cast)
        .toList();
  }

  @Override
  protected Table<ClearanceOverride> table() {
    return TABLE;
  }

  @Override
  protected ClearanceOverride made(Cells row, Kin kin) {
    ClearanceOverride.Request request =
        new ClearanceOverride.Request(
            row.identity(),
            row.id("staff"),
            row.text("requirement"),
            row.choice(RequirementKind.class, "kind"),
            row.text("reason"),
            row.day("until_day"),
            row.text("asked_by"),
            row.day("asked_on"));
    Optional<Approved> approved =
        row.maybeDay("approved_on").map(on -> new Approved(request, row.text("approved_by"), on));
    return row.maybeDay("ended_on")
        .<ClearanceOverride>map(on -> new Ended(request, approved, on))
        .or(() -> approved)
        .orElseGet(() -> new Asked(request));
  }
}
