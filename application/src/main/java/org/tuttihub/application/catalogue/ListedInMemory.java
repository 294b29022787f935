package org.tuttihub.application.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.BadCursor;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.values.Folded;

/**
 * A list of rows that are at hand anyway, such as the roles, or the functions of a framework.
 *
 * @param <R> the row
 */
public final class ListedInMemory<R> implements Listing<R> {
  private final Shape<R> shape;
  private final Function<Optional<LocalDate>, List<R>> rows;

  public ListedInMemory(Class<R> row, Supplier<List<R>> rows) {
    this(row, _ -> rows.get());
  }

  private ListedInMemory(Class<R> row, Function<Optional<LocalDate>, List<R>> rows) {
    this.shape = Shape.of(row);
    this.rows = rows;
  }

  /** Rows that are others as at other days. */
  public static <R> ListedInMemory<R> asAt(
      Class<R> row, Function<Optional<LocalDate>, List<R>> rows) {
    return new ListedInMemory<>(row, rows);
  }

  @Override
  public Page<R> page(ListQuery query) {
    List<R> all = chosen(query).toList();
    int from = from(query.window(), all.size());
    int limit =
        query.window() instanceof Window.Before before
            ? Math.min(before.limit(), place(before.cursor()) - from)
            : query.window().limit();
    int to = Math.min(all.size(), from + limit);
    return new Page<>(
        all.subList(from, to),
        to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty(),
        from > 0 ? Optional.of(String.valueOf(from)) : Optional.empty());
  }

  @Override
  public long count(ListQuery query) {
    return chosen(query).count();
  }

  @Override
  public void each(ListQuery query, Consumer<? super R> row) {
    chosen(query).forEach(row);
  }

  private static int from(Window window, int size) {
    int from =
        switch (window) {
          case Window.First _ -> 0;
          case Window.At(long offset, int _, long _) -> Math.clamp(offset, 0, size);
          case Window.After(String cursor, int _) -> place(cursor);
          case Window.Before(String cursor, int limit) -> Math.max(0, place(cursor) - limit);
        };
    return Math.min(from, size);
  }

  private static int place(String cursor) {
    if (!cursor.matches("[0-9]{1,9}")) {
      throw new BadCursor();
    }
    return Integer.parseInt(cursor);
  }

  private Stream<R> chosen(ListQuery query) {
    Predicate<R> all = row -> contains(row, query.text());
    for (Filter filter : query.filters()) {
      Part part = shape.part(filter.field()).orElseThrow();
      all = all.and(row -> passes(part.single(), values(row, part), filter));
    }
    Comparator<R> order = (_, _) -> 0;
    for (Sort sort : query.sort()) {
      Part part = shape.part(sort.field()).orElseThrow();
      Comparator<R> by = (a, b) -> compare(values(a, part), values(b, part));
      order = order.thenComparing(sort.descending() ? by.reversed() : by);
    }
    return rows.apply(query.asAt()).stream().filter(all).sorted(order);
  }

  private List<?> values(R row, Part part) {
    return part.each(row).toList();
  }

  private boolean contains(R row, String text) {
    String wanted = Folded.of(text);
    return wanted.isEmpty()
        || shape.parts().stream()
            .flatMap(part -> part.texts(row).stream())
            .anyMatch(shown -> Folded.of(shown).contains(wanted));
  }

  private static boolean passes(Kind kind, List<?> values, Filter filter) {
    return switch (filter.test()) {
      case EMPTY -> values.isEmpty();
      case NOT_EMPTY -> !values.isEmpty();
      case IS -> values.stream().anyMatch(v -> is(kind, v, filter.value()));
      case IS_NOT -> values.stream().noneMatch(v -> is(kind, v, filter.value()));
      case BETWEEN ->
          values.stream()
              .anyMatch(
                  v ->
                      (filter.value().isEmpty()
                              || compareOne(v, kind.read().apply(filter.value())) >= 0)
                          && (filter.upTo().isEmpty()
                              || compareOne(v, kind.read().apply(filter.upTo())) <= 0));
    };
  }

  private static boolean is(Kind kind, Object value, String wanted) {
    return value instanceof String text
        ? Folded.of(text).contains(Folded.of(wanted))
        : value.equals(kind.read().apply(wanted));
  }

  private static int compare(List<?> a, List<?> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(!a.isEmpty(), !b.isEmpty());
    }
    return compareOne(a.getFirst(), b.getFirst());
  }

  @SuppressWarnings("unchecked") // both are values of one field, and every kind can be compared
  private static int compareOne(Object a, Object b) {
    return a instanceof String text
        ? Folded.of(text).compareTo(Folded.of(b.toString()))
        : a instanceof Comparable<?> comparable
            ? ((Comparable<Object>) comparable).compareTo(b)
            : a.toString().compareTo(b.toString());
  }
}
