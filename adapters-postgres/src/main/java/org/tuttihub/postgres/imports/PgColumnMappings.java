package org.tuttihub.postgres.imports;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.Map;
import org.tuttihub.application.imports.ColumnMapping;
import org.tuttihub.application.imports.ColumnMappings;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What was said of headings, in PostgreSQL. */
public final class PgColumnMappings extends PgKept<ColumnMapping> implements ColumnMappings {
  private static final Table<ColumnMapping> TABLE =
      Table.named("column_mapping", ColumnMapping::identity)
          .with("what", TEXT, ColumnMapping::what)
          .with("heading", TEXT, ColumnMapping::heading)
          .with("heading_key", TEXT, ColumnMapping::key)
          .with("field", TEXT, ColumnMapping::field)
          .made();

  /** What the database says when two imports tell of one heading at the same time. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "column_mapping_once",
          Refusal.rule(
              "imports.mapping",
              "Another import has just said what one of the headings is.",
              "Look at mappings list, and import the file again."));

  public PgColumnMappings(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<ColumnMapping>> of(String what) {
    return load("where t.what = $1 order by length(t.ref), t.ref", what);
  }

  @Override
  protected Table<ColumnMapping> table() {
    return TABLE;
  }

  @Override
  protected ColumnMapping made(Cells row, Kin kin) {
    return new ColumnMapping(
        row.identity(), row.text("what"), row.text("heading"), row.text("field"));
  }
}
