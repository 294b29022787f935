package org.tuttihub.postgres.access;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.List;
import java.util.Map;
import org.tuttihub.application.access.ManageViews;
import org.tuttihub.application.access.Views;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.SavedView;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The saved views in PostgreSQL. */
public final class PgViews extends PgKept<SavedView> implements Views {
  private static final Table<SavedView> TABLE =
      Table.named("saved_view", SavedView::identity)
          .with("owner", TEXT, SavedView::owner)
          .with("list", TEXT, SavedView::list)
          .with("name", TEXT, SavedView::name)
          .with("words", TEXT, SavedView::text)
          .with("conditions", TEXTS, SavedView::conditions)
          .with("ordering", TEXTS, SavedView::order)
          .with("opens", YES_NO, SavedView::opens)
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of("saved_view_name_once", ManageViews.taken());

  public PgViews(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<SavedView>> of(String owner, String list) {
    return load("where t.owner = $1 and t.list = $2 order by t.ref", owner, list);
  }

  @Override
  protected Table<SavedView> table() {
    return TABLE;
  }

  @Override
  protected SavedView made(Cells row, Kin kin) {
    return new SavedView(
        row.identity(),
        row.text("owner"),
        row.text("list"),
        row.text("name"),
        row.text("words"),
        row.texts("conditions"),
        row.texts("ordering"),
        row.yes("opens"));
  }
}
