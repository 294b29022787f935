package org.tuttihub.postgres.kept;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuttihub.postgres.sql.Session;

/**
 * Rows that are only ever added, many at once, to something that has an id.
 *
 * @param parent the column that names it
 */
public record Rows<C>(String table, String parent, List<Column<C>> columns) {
  private static final int BATCH = 1000;

  public static <C> Rows<C> of(String table, String parent) {
    return new Rows<>(table, parent, List.of());
  }

  public Rows<C> with(String column, ColumnType type, Function<? super C, ?> value) {
    return new Rows<>(
        table,
        parent,
        Stream.concat(columns.stream(), Stream.of(new Column<C>(column, type, value))).toList());
  }

  public void append(Session session, UUID id, List<? extends C> rows) {
    IntStream.iterate(0, at -> at < rows.size(), at -> at + BATCH)
        .mapToObj(at -> rows.subList(at, Math.min(rows.size(), at + BATCH)))
        .forEach(some -> session.send(insert(), Written.after(id, Written.values(columns, some))));
  }

  private String insert() {
    return "insert into %s (%s, %s) select $1::uuid, %s from %s order by w.nth_written"
        .formatted(
            table,
            parent,
            Written.names(columns),
            Written.casts(columns),
            Written.rows(columns, 2));
  }
}
