package org.tuttihub.tui.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;

/** What is asked of a list: words, conditions, an order, a day. */
record Asked(String text, List<Filter> filters, List<Sort> sort, Optional<LocalDate> asAt) {
  static final Asked ALL = new Asked("", List.of(), List.of(), Optional.empty());

  static Asked of(ListQuery query) {
    return new Asked(query.text(), query.filters(), query.sort(), query.asAt());
  }

  Asked text(String other) {
    return new Asked(other, filters, sort, asAt);
  }

  Asked and(Filter filter) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new Asked(text, List.copyOf(more), sort, asAt);
  }

  Asked sort(Sort by) {
    return new Asked(text, filters, List.of(by), asAt);
  }

  Asked on(Optional<LocalDate> day) {
    return new Asked(text, filters, sort, day);
  }

  Asked unfiltered() {
    return new Asked("", List.of(), sort, asAt);
  }

  boolean isFiltered() {
    return !text.isEmpty() || !filters.isEmpty();
  }

  /** The filters in words, as they are typed. */
  String words() {
    String conditions = filters.stream().map(Filter::toText).collect(Collectors.joining(" "));
    return (text + " " + conditions).strip();
  }
}
