package org.tuttihub.postgres.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Identity;

/**
 * The table of an aggregate, as it is written. Beside the columns named here it has {@code id},
 * {@code ref}, {@code version}, and {@code since} and {@code deed}, which the database keeps
 * itself.
 *
 * @param <T> the aggregate
 */
public final class Table<T> {
  private final String name;
  private final List<Column<? super T>> columns;
  private final List<Column<Stored<? extends T>>> all;

  private Table(
      String name, Function<? super T, Identity> identity, List<Column<? super T>> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.all = new ArrayList<>();
    all.add(new Column<>("id", ColumnType.ID, s -> identity.apply(s.value()).id()));
    all.add(new Column<>("ref", ColumnType.TEXT, s -> identity.apply(s.value()).ref()));
    all.add(new Column<>("version", ColumnType.LARGE, Stored::version));
    for (Column<? super T> column : this.columns) {
      all.add(new Column<>(column.name(), column.type(), s -> column.value().apply(s.value())));
    }
  }

  /** Names a table; its columns follow. */
  public static <T> Building<T> named(String name, Function<? super T, Identity> identity) {
    return new Building<>(name, identity, new ArrayList<>());
  }

  /** A table whose columns are being named. */
  public record Building<T>(
      String name, Function<? super T, Identity> identity, List<Column<? super T>> columns) {

    public Building<T> with(String column, ColumnType type, Function<? super T, ?> value) {
      columns.add(new Column<T>(column, type, value));
      return this;
    }

    public Table<T> made() {
      return new Table<>(name, identity, columns);
    }
  }

  String name() {
    return name;
  }

  /** Reads the table under the alias {@code t}. */
  String select() {
    return Stream.concat(
            Stream.of("t.id", "t.ref", "t.version"),
            columns.stream().map(c -> c.type().selected("t." + c.name())))
        .collect(Collectors.joining(", ", "select ", " from {" + name + "} t "));
  }

  String insert() {
    return "insert into %s (%s) select %s from %s"
        .formatted(name, Written.names(all), Written.casts(all), Written.rows(all, 1));
  }

  /** Changes the rows that still have the version that was read. */
  String update() {
    return "update %s t set version = t.version + 1, (%s) = row(%s) from %s where t.id = w.id::uuid and t.version = w.version::bigint"
        .formatted(name, Written.names(columns), Written.casts(columns), Written.rows(all, 1));
  }

  /** Takes away a row that still has the version that was read. */
  String delete() {
    return "delete from %s where id = $1 and version = $2".formatted(name);
  }

  Object[] values(List<? extends Stored<? extends T>> rows) {
    return Written.values(all, rows);
  }
}
