package org.tuttihub.postgres.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;

/**
 * What hangs on an aggregate in a table of its own. It is written by difference: rows that are the
 * same stay untouched, so that the past keeps only what changed.
 *
 * @param parent the column that names the aggregate
 * @param of the aggregate's children, in order
 * @param keys the columns that tell the children of one aggregate apart; by place when there are
 *     none
 * @param order the column by which they are read
 * @param read makes a child from its row
 */
public record Children<P, C>(
    String table,
    String parent,
    Function<? super P, List<C>> of,
    List<Column<C>> keys,
    List<Column<C>> columns,
    String order,
    Function<Cells, C> read) {

  /** Children whose order is kept. */
  public static <P, C> Children<P, C> of(
      String table, String parent, Function<? super P, List<C>> of, Function<Cells, C> read) {
    return new Children<>(table, parent, of, List.of(), List.of(), "position", read);
  }

  /** Children that are only ever added: read in the order of a column, and then as they came. */
  public Children<P, C> appended(String inOrderOf) {
    return new Children<>(table, parent, of, keys, columns, inOrderOf, read);
  }

  public Children<P, C> key(String column, ColumnType type, Function<? super C, ?> value) {
    return new Children<>(
        table, parent, of, and(keys, new Column<>(column, type, value)), columns, order, read);
  }

  public Children<P, C> with(String column, ColumnType type, Function<? super C, ?> value) {
    return new Children<>(
        table, parent, of, keys, and(columns, new Column<>(column, type, value)), order, read);
  }

  String select() {
    return "select t.%s, %s from {%s} t where t.%s = any($1) order by t.%s, %s"
        .formatted(
            parent,
            Stream.concat(keys.stream(), columns.stream())
                .map(c -> c.type().selected("t." + c.name()))
                .collect(Collectors.joining(", ")),
            table,
            parent,
            parent,
            order);
  }

  /** Takes away the children that are no more. */
  void removeOthers(Session session, UUID id, P present) {
    List<C> children = of.apply(present);
    if (keys.isEmpty()) {
      session.send(
          "delete from %s t where %s = $1 and position > $2".formatted(table, parent),
          id,
          children.size());
      return;
    }
    String same =
        keys.stream()
            .map(k -> "t.%s = %s".formatted(k.name(), k.type().cast("w." + k.name())))
            .collect(Collectors.joining(" and "));
    session.send(
        "delete from %s t where %s = $1 and not exists (select from %s where %s)"
            .formatted(table, parent, Written.rows(keys, 2), same),
        Written.after(id, Written.values(keys, children)));
  }

  /** Takes away all of them. */
  void removeAll(Session session, UUID id) {
    session.send("delete from %s where %s = $1".formatted(table, parent), id);
  }

  /** Adds the new ones and changes the changed ones. */
  void write(Session session, UUID id, P present) {
    List<C> children = of.apply(present);
    if (!children.isEmpty()) {
      session.send(upsert(), Written.after(id, Written.values(written(), children)));
    }
  }

  private String upsert() {
    List<String> into = new ArrayList<>(List.of(parent));
    List<String> from = new ArrayList<>(List.of("$1::uuid"));
    List<String> changing = new ArrayList<>(columns.stream().map(Column::name).toList());
    if (isPlaced()) {
      into.add("position");
      from.add("w.nth_written::integer");
      if (!keys.isEmpty()) {
        changing.add("position");
      }
    }
    String conflict = keys.isEmpty() ? "position" : Written.names(keys);
    return "insert into %s as t (%s, %s) select %s, %s from %s order by w.nth_written on conflict (%s, %s) do %s"
        .formatted(
            table,
            String.join(", ", into),
            Written.names(written()),
            String.join(", ", from),
            Written.casts(written()),
            Written.rows(written(), 2),
            parent,
            conflict,
            changing.isEmpty() ? "nothing" : update(changing));
  }

  private static String update(List<String> changing) {
    return "update set %s where (%s) is distinct from (%s)"
        .formatted(
            changing.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", ")),
            changing.stream().map(c -> "t." + c).collect(Collectors.joining(", ")),
            changing.stream().map(c -> "excluded." + c).collect(Collectors.joining(", ")));
  }

  private boolean isPlaced() {
    return order.equals("position");
  }

  private List<Column<C>> written() {
    return Stream.concat(keys.stream(), columns.stream()).toList();
  }

  private static <E> List<E> and(List<E> list, E one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
