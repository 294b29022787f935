package org.tuttihub.application.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody wants to see of a list.
 *
 * @param text words to search for, in any column that can be searched; empty for none
 * @param asAt the list as it stood at the end of that day; absent for now
 */
public record ListQuery(
    List<Filter> filters, List<Sort> sort, String text, Window window, Optional<LocalDate> asAt) {

  public static final ListQuery ALL =
      new ListQuery(List.of(), List.of(), "", new Window.First(Window.MOST), Optional.empty());

  public ListQuery {
    filters = List.copyOf(filters);
    sort = List.copyOf(sort);
  }

  public ListQuery in(Window other) {
    return new ListQuery(filters, sort, text, other, asAt);
  }

  /** With these conditions as well. */
  public ListQuery and(List<Filter> more) {
    List<Filter> all = Stream.concat(filters.stream(), more.stream()).toList();
    return new ListQuery(all, sort, text, window, asAt);
  }

  public ListQuery where(Filter... others) {
    return new ListQuery(List.of(others), sort, text, window, asAt);
  }
}
