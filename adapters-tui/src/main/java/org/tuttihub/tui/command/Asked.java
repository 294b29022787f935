package org.tuttihub.tui.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;

/** What the options of a command ask of a list. */
final class Asked {
  static final String[] OPTIONS = {"filter", "sort", "limit", "search", "as-at"};

  private Asked() {}

  static Outcome<ListQuery> of(Given given, ListOf<?> list, Actor actor, Window window) {
    List<Filter> filters = given.all("filter").stream().map(Asked::filter).toList();
    List<Sort> sorts = given.all("sort").stream().map(Asked::sort).toList();
    return list.query(actor, filters, sorts, given.one("search").orElse(""), window, asAt(given));
  }

  static Optional<LocalDate> asAt(Given given) {
    return given
        .one("as-at")
        .map(text -> (LocalDate) read("as-at", Kind.of(LocalDate.class), text));
  }

  static Optional<Long> limit(Given given) {
    return given
        .one("limit")
        .map(text -> atLeastOne((Long) read("limit", Kind.of(Long.class), text)));
  }

  private static long atLeastOne(long limit) {
    if (limit < 1) {
      throw new Usage("--limit must be at least 1.");
    }
    return limit;
  }

  /** A filter; hyphens in the name of a column stand for its underscores. */
  static Filter filter(String text) {
    try {
      Filter filter = Filter.of(text);
      return new Filter(
          filter.field().replace('-', '_'), filter.test(), filter.value(), filter.upTo());
    } catch (BadValue bad) {
      throw new Usage(bad.sentence());
    }
  }

  private static Sort sort(String text) {
    Sort sort = Sort.of(text);
    return new Sort(sort.field().replace('-', '_'), sort.descending());
  }

  private static Object read(String option, Kind kind, String text) {
    try {
      return kind.read().apply(text);
    } catch (BadValue bad) {
      throw new Usage("--" + option + ": " + bad.sentence());
    }
  }
}
