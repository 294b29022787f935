package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.List;
import org.tuttihub.application.instruments.Models;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Size;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The models of instruments in PostgreSQL. */
public final class PgModels extends PgKeptMany<Model> implements Models {
  private static final Table<Model> TABLE =
      Table.named("model", Model::identity)
          .with("family", TEXT, Model::family)
          .with("instrument", TEXT, Model::instrument)
          .with("size", TEXT, Model::size)
          .with("maker", TEXT, Model::maker)
          .with("name", TEXT, Model::name)
          .with("accessible", YES_NO, Model::accessible)
          .with("value", MONEY, Model::value)
          .with("useful_years", WHOLE, Model::usefulYears)
          .with("key", TEXT, Model::key)
          .with("search", TEXT, m -> Folded.of(m.words()))
          .made();

  public PgModels(Session session, View view) {
    super(session, view, "key");
  }

  @Override
  public List<Stored<Model>> every() {
    return load("order by t.key");
  }

  @Override
  protected String nameOf(Model model) {
    return model.key();
  }

  @Override
  protected Table<Model> table() {
    return TABLE;
  }

  @Override
  protected Model made(Cells row, Kin kin) {
    return new Model(
        row.identity(),
        row.choice(Family.class, "family"),
        row.text("instrument"),
        row.maybeText("size").map(Size::new),
        row.text("maker"),
        row.text("name"),
        row.yes("accessible"),
        row.maybeMoney("value"),
        row.maybeWhole("useful_years"));
  }
}
