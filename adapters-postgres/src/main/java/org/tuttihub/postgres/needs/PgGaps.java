package org.tuttihub.postgres.needs;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.needs.Gaps;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The gaps in PostgreSQL. */
public final class PgGaps extends PgKept<Gap> implements Gaps {
  private static final Table<Gap> TABLE =
      Table.<Gap>named("gap", Gap::identity)
          .with("statement", ID, g -> g.particulars().statement())
          .with("text", TEXT, g -> g.particulars().text())
          .with("swot", TEXT, g -> g.particulars().swot())
          .with("severity", TEXT, g -> g.particulars().severity())
          .with("place", TEXT, g -> g.particulars().place())
          .with("groups", TEXTS, g -> g.particulars().groups())
          .with("reach", TEXT, g -> g.particulars().reach())
          .with("state", TEXT, Gap::state)
          .with("settled", TEXT, PgGaps::settled)
          .with("settled_on", DAY, PgGaps::settledOn)
          .made();

  public PgGaps(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<Gap>> of(UUID statement) {
    return load("where t.statement = $1 order by length(t.ref), t.ref", statement);
  }

  /** Why a gap was accepted, or what closed it; empty while it is open. */
  static String settled(Gap gap) {
    return switch (gap) {
      case Gap.Open _ -> "";
      case Gap.Accepted accepted -> accepted.reason();
      case Gap.Closed closed -> closed.outcome();
    };
  }

  static Optional<LocalDate> settledOn(Gap gap) {
    return switch (gap) {
      case Gap.Open _ -> Optional.empty();
      case Gap.Accepted accepted -> Optional.of(accepted.on());
      case Gap.Closed closed -> Optional.of(closed.on());
    };
  }

  @Override
  protected Table<Gap> table() {
    return TABLE;
  }

  @Override
  protected Gap made(Cells row, Kin kin) {
    Gap.Particulars particulars =
        new Gap.Particulars(
            row.identity(),
            row.id("statement"),
            row.text("text"),
            row.maybeChoice(Gap.Swot.class, "swot"),
            row.maybeChoice(Gap.Severity.class, "severity"),
            row.text("place"),
            row.texts("groups"),
            row.choice(Gap.Reach.class, "reach"));
    return switch (row.choice(Gap.State.class, "state")) {
      case OPEN -> new Gap.Open(particulars);
      case ACCEPTED -> new Gap.Accepted(particulars, row.text("settled"), row.day("settled_on"));
      case CLOSED -> new Gap.Closed(particulars, row.text("settled"), row.day("settled_on"));
    };
  }
}
