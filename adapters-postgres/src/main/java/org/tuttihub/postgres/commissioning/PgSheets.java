package org.tuttihub.postgres.commissioning;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.commissioning.Sheets;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.commissioning.Sheet.Mark;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The score sheets in PostgreSQL. */
public final class PgSheets extends PgKept<Sheet> implements Sheets {
  private static final Table<Sheet> TABLE =
      Table.named("score_sheet", Sheet::identity)
          .with("bid", ID, Sheet::bid)
          .with("reviewer", ID, Sheet::reviewer)
          .with("comment", TEXT, Sheet::comment)
          .with("advice", TEXT, Sheet::advice)
          .with("given_on", DAY, Sheet::on)
          .made();

  private static final Children<Sheet, Mark> MARKS =
      Children.<Sheet, Mark>of(
              "score_sheet_mark",
              "score_sheet_id",
              Sheet::marks,
              row -> new Mark(row.text("criterion"), row.whole("points")))
          .key("criterion", TEXT, Mark::criterion)
          .with("points", WHOLE, Mark::points);

  public PgSheets(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<Sheet>> ofCall(UUID call) {
    return load("where t.bid in (select b.id from {bid} b where b.call = $1) order by t.id", call);
  }

  @Override
  protected Table<Sheet> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Sheet, ?>> children() {
    return List.of(MARKS);
  }

  @Override
  protected Sheet made(Cells row, Kin kin) {
    return new Sheet(
        row.identity(),
        row.id("bid"),
        row.id("reviewer"),
        kin.of(MARKS),
        row.text("comment"),
        row.maybeChoice(Sheet.Advice.class, "advice"),
        row.day("given_on"));
  }
}
