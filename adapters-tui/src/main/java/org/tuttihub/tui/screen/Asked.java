package org.tuttihub.tui.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;

/**
 * What is asked of a list: words, conditions, an order, a day.
 *
 * @param given how many of the conditions, the first ones, make it the list that was opened, such
 *     as the history of one record, and are not taken away
 */
record Asked(
    String text, List<Filter> filters, List<Sort> sort, Optional<LocalDate> asAt, int given) {
  static final Asked ALL = new Asked("", List.of(), List.of(), Optional.empty());

  Asked(String text, List<Filter> filters, List<Sort> sort, Optional<LocalDate> asAt) {
    this(text, filters, sort, asAt, 0);
  }

  static Asked of(ListQuery query) {
    return new Asked(query.text(), query.filters(), query.sort(), query.asAt());
  }

  /** Only the rows that have a value, for good. */
  static Asked only(Filter filter) {
    return new Asked("", List.of(filter), List.of(), Optional.empty(), 1);
  }

  Asked text(String other) {
    return new Asked(other, filters, sort, asAt, given);
  }

  Asked and(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new Asked(text, List.copyOf(more), sort, asAt, given);
  }

  Asked sort(Sort by) {
    return new Asked(text, filters, List.of(by), asAt, given);
  }

  Asked on(Optional<LocalDate> day) {
    return new Asked(text, filters, sort, day, given);
  }

  Asked unfiltered() {
    return new Asked("", filters.subList(0, given), sort, asAt, given);
  }

  /** Whether it has fewer rows than the list that was opened. */
  boolean isFiltered() {
    return !text.isEmpty() || filters.size() > given;
  }

  /** What the list is of that was opened; empty where it is of everything. */
  String of() {
    return filters.stream().limit(given).map(Filter::value).collect(Collectors.joining(" "));
  }

  /** The filters in words, as they are typed. */
  String words() {
    String conditions =
        filters.stream().skip(given).map(Filter::toText).collect(Collectors.joining(" "));
    return (text + " " + conditions).strip();
  }
}
