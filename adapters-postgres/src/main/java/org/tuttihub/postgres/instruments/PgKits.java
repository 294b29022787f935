package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.instruments.Kits;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Kit;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The class sets in PostgreSQL. */
public final class PgKits extends PgKept<Kit> implements Kits {
  /** What the database says of models and class sets that are there already. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "model_once",
          Refusal.rule(
              "instruments.model-there-already",
              "The same model is there already.",
              "Use that one."),
          "kit_once",
          Refusal.rule(
              "instruments.kit-there-already",
              "Another class set is called so already.",
              "Give another name."));

  private static final Table<Kit> TABLE =
      Table.named("kit", Kit::identity)
          .with("name", TEXT, Kit::name)
          .with("name_key", TEXT, k -> Folded.of(k.name()))
          .with("place", TEXT, Kit::place)
          .with("note", TEXT, Kit::note)
          .made();

  public PgKits(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Stored<Kit>> called(String name) {
    return first("where t.name_key = $1", Folded.of(name));
  }

  @Override
  protected Table<Kit> table() {
    return TABLE;
  }

  @Override
  protected Kit made(Cells row, Kin kin) {
    return new Kit(row.identity(), row.text("name"), row.text("place"), row.text("note"));
  }
}
