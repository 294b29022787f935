package org.tuttihub.application.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** With one condition more. */
  public ListQuery and(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new ListQuery(more, sort, text, window, asAt);
  }

  public ListQuery where(Filter... others) {
    return new ListQuery(List.of(others), sort, text, window, asAt);
  }
}
