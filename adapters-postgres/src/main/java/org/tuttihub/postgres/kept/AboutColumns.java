package org.tuttihub.postgres.kept;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.values.About;
import org.tuttihub.postgres.sql.Cells;

/** The columns that name the record something is about. */
public final class AboutColumns {
  private AboutColumns() {}

  public static <T> Table.Building<T> of(
      Table.Building<T> table, Function<? super T, Optional<About>> about) {
    return table
        .with("about_collection", TEXT, v -> about.apply(v).map(About::collection))
        .with("about_id", ID, v -> about.apply(v).map(About::id))
        .with("about_ref", TEXT, v -> about.apply(v).map(About::ref));
  }

  public static Optional<About> read(Cells row) {
    return row.maybeId("about_id")
        .map(id -> new About(row.text("about_collection"), id, row.text("about_ref")));
  }
}
