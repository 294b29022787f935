package org.tuttihub.postgres.lists;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.lists.BadCursor;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.SqlFault;

/**
 * A list in PostgreSQL: a base query that gives one column for each field of the row, named like
 * it, and a column {@code search} with everything that can be searched, folded; states and other
 * choices are found by their words without standing there. Filters, search, order and pages are put
 * around it.
 *
 * @param <R> the row
 */
public final class PgListing<R> implements Listing<R> {
  private final Database database;
  private final ZoneId zone;
  private final String base;
  private final Shape<R> shape;
  private final RowReader<R> reader;
  private final Map<String, FieldSql> fields = new HashMap<>();
  private List<String> searched = List.of("r.search like ?");

  /**
   * @param base tables are named as {@code {school}}, the day as which it is read as {@code
   *     {today}}
   */
  public PgListing(Database database, ZoneId zone, Class<R> row, String base) {
    this.database = database;
    this.zone = zone;
    this.base = base;
    this.shape = Shape.of(row);
    this.reader = new RowReader<>(shape);
    shape.parts().forEach(part -> fields.put(part.name(), FieldSql.of(part)));
  }

  /**
   * A word is found where one of these conditions holds, {@code ?} being its pattern, rather than
   * in the column {@code search}: what several tables say of a row is searched without writing it
   * together first.
   */
  public PgListing<R> searched(String... conditions) {
    searched = List.of(conditions);
    return this;
  }

  /** These fields have their folded keys in columns of the base query, {@code name_key}. */
  public PgListing<R> folded(String... names) {
    for (String name : names) {
      fields.computeIfPresent(
          name, (_, f) -> new FieldSql(f.part(), "r." + name + "_key", f.order(), f.exact()));
    }
    return this;
  }

  /** Text that is filtered by the whole of it. */
  public PgListing<R> exact(String name) {
    fields.computeIfPresent(name, (_, f) -> new FieldSql(f.part(), f.key(), f.order(), true));
    return this;
  }

  /**
   * A reference: sorted by its number, and filtered by the whole of it. References of one kind
   * differ in their numbers alone, so that filled up to one length they sort as their numbers do,
   * for a tenth of what finding the digits costs.
   */
  public PgListing<R> reference(String name) {
    fields.computeIfPresent(
        name,
        (_, f) ->
            new FieldSql(
                f.part(),
                f.key(),
                "lpad(coalesce(r." + name + ", ''), 30, '0') collate \"C\"",
                true));
    return this;
  }

  @Override
  public Page<R> page(ListQuery query) {
    Ordering order = order(query);
    Values values = new Values();
    Ordering direction = isBackwards(query.window()) ? order.reversed() : order;
    String sql =
        rows(query, direction, values)
            + place(query.window(), order, direction, values)
            + direction.orderBy()
            + window(query.window(), values);
    return page(query.window(), order, ask(query.window(), sql, values));
  }

  /** A cursor whose values are not of the types that are sorted by is not one of ours. */
  private RowSet<Row> ask(Window window, String sql, Values values) {
    try {
      return database.pipeline().ask(sql, values.array());
    } catch (SqlFault fault) {
      boolean withCursor = window instanceof Window.After || window instanceof Window.Before;
      throw withCursor && fault.isAboutTypes() ? new BadCursor() : fault;
    }
  }

  @Override
  public long count(ListQuery query) {
    Values values = new Values();
    String sql =
        "select count(*) from (%s) r where %s"
            .formatted(Lists.as(base, query.asAt(), zone), conditions(query, values));
    return database.pipeline().ask(sql, values.array()).iterator().next().getLong(0);
  }

  @Override
  public void each(ListQuery query, Consumer<? super R> row) {
    Ordering order = order(query);
    Values values = new Values();
    String sql = rows(query, order, values) + order.orderBy();
    database.view(
        session -> {
          session.each(sql, values.tuple(), found -> row.accept(reader.read(found)));
          return true;
        });
  }

  private String rows(ListQuery query, Ordering order, Values values) {
    String columns =
        shape.parts().stream().map(p -> "r." + p.name()).collect(Collectors.joining(", "));
    return "select %s, %s from (%s) r where %s"
        .formatted(
            columns,
            order.columns(),
            Lists.as(base, query.asAt(), zone),
            conditions(query, values));
  }

  private String conditions(ListQuery query, Values values) {
    List<String> all = new ArrayList<>(List.of("true"));
    for (Filter filter : query.filters()) {
      all.add(field(filter.field()).condition(filter, values));
    }
    String wanted = Folded.of(query.text());
    for (String word : wanted.isEmpty() ? new String[0] : wanted.split(" ", -1)) {
      String pattern = "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
      String value = values.next(pattern);
      all.add(
          Stream.concat(
                  searched.stream()
                      .map(
                          condition -> Lists.as(condition, query.asAt(), zone).replace("?", value)),
                  shape.parts().stream()
                      .flatMap(part -> field(part.name()).chosenBy(word, values).stream()))
              .collect(Collectors.joining(" or ", "(", ")")));
    }
    return String.join(" and ", all);
  }

  private Ordering order(ListQuery query) {
    String last = shape.parts().getFirst().name();
    List<Sort> sorts = new ArrayList<>(query.sort());
    if (sorts.stream().noneMatch(s -> s.field().equals(last))) {
      sorts.add(new Sort(last, false));
    }
    return new Ordering(
        sorts.stream()
            .map(s -> new Ordering.By(field(s.field()).sorted(), s.descending()))
            .toList());
  }

  private FieldSql field(String name) {
    FieldSql field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException("The list has no field " + name);
    }
    return field;
  }

  private static String place(Window window, Ordering order, Ordering direction, Values values) {
    return switch (window) {
      case Window.First _, Window.At _ -> "";
      case Window.After(String cursor, int _) -> after(cursor, order, direction, values);
      case Window.Before(String cursor, int _) -> after(cursor, order, direction, values);
    };
  }

  private static String after(String cursor, Ordering order, Ordering direction, Values values) {
    Cursor place = Cursor.read(cursor, order.fingerprint(), order.parts().size());
    return " and " + direction.after(place, values);
  }

  private static boolean isBackwards(Window window) {
    return window instanceof Window.Before || (window instanceof Window.At at && at.isNearTheEnd());
  }

  /** How many rows; fewer than asked for where the end, from which is counted, comes before. */
  private static int limit(Window window) {
    return window instanceof Window.At at && at.isNearTheEnd()
        ? (int) Math.min(at.limit(), at.of() - at.offset())
        : window.limit();
  }

  /** One more than asked for: whether it comes tells whether there is more. */
  private static String window(Window window, Values values) {
    String limit = " limit " + values.next(limit(window) + 1);
    return window instanceof Window.At at
        ? limit + " offset " + values.next(at.isNearTheEnd() ? at.behind() : at.offset())
        : limit;
  }

  private Page<R> page(Window window, Ordering order, RowSet<Row> found) {
    List<Row> rows = new ArrayList<>();
    found.forEach(rows::add);
    boolean more = rows.size() > limit(window);
    List<Row> shown = more ? rows.subList(0, limit(window)) : rows;
    boolean backwards = isBackwards(window);
    List<Row> inOrder = backwards ? shown.reversed() : shown;
    boolean later =
        switch (window) {
          case Window.First _, Window.After _ -> more;
          case Window.Before _ -> true;
          case Window.At at -> at.isNearTheEnd() ? at.behind() > 0 : more;
        };
    boolean earlier =
        switch (window) {
          case Window.First _ -> false;
          case Window.At at -> at.offset() > 0;
          case Window.After _ -> true;
          case Window.Before _ -> more;
        };
    return new Page<>(
        inOrder.stream().map(reader::read).toList(),
        inOrder.isEmpty() || !later
            ? Optional.empty()
            : Optional.of(cursor(inOrder.getLast(), order)),
        inOrder.isEmpty() || !earlier
            ? Optional.empty()
            : Optional.of(cursor(inOrder.getFirst(), order)));
  }

  private String cursor(Row row, Ordering order) {
    return Cursor.of(row, shape.parts().size(), order.fingerprint());
  }
}
