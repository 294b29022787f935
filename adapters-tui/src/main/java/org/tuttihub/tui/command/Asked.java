package org.tuttihub.tui.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.tui.view.SavedViews;
import org.tuttihub.tui.view.SavedViews.Saved;

/** What the options of a command ask of a list. */
final class Asked {
  static final String[] OPTIONS = {"filter", "sort", "limit", "search", "as-at", "view"};

  private Asked() {}

  /** What a saved view asks, if one is named, and what the other options ask besides. */
  static Outcome<ListQuery> of(
      Given given, Catalogue catalogue, ListOf<?> list, Actor actor, Window window) {
    Optional<Saved> view = given.one("view").map(name -> view(catalogue, list, actor, name));
    List<Filter> filters = new ArrayList<>(view.map(Saved::filters).orElse(List.of()));
    given.all("filter").forEach(text -> filters.add(filter(text)));
    List<Sort> sorts = given.all("sort").stream().map(Asked::sort).toList();
    return list.query(
        actor,
        filters,
        sorts.isEmpty() ? view.map(Saved::order).orElse(List.of()) : sorts,
        given.one("search").or(() -> view.map(Saved::text)).orElse(""),
        window,
        asAt(given));
  }

  private static Saved view(Catalogue catalogue, ListOf<?> list, Actor actor, String name) {
    String plural = list.noun().plural();
    return SavedViews.named(catalogue, actor, plural, name)
        .orElseThrow(
            () -> {
              List<String> names =
                  SavedViews.of(catalogue, actor, plural).stream().map(Saved::name).toList();
              return Usage.unknown("view of " + plural, name, names, "views list");
            });
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
