package org.tuttihub.web.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.web.http.Query;

/** What a list's address may say: a condition on any field by its name, and the words below. */
public final class ListParams {
  /** The words that are no fields. */
  public static final List<String> RESERVED =
      List.of("q", "sort", "limit", "after", "before", "count", "as_at", "format");

  static final int USUAL_LIMIT = 50;
  private static final int LONGEST_CURSOR = 4_000;

  private ListParams() {}

  /** The fields by which a list can be filtered through its address. */
  public static Stream<Shape.Part> fields(ListOf<?> list) {
    return list.row().parts().stream().filter(part -> !RESERVED.contains(part.name()));
  }

  static Outcome<ListQuery> query(ListOf<?> list, Actor actor, Query query) {
    List<String> known = new ArrayList<>(RESERVED);
    fields(list).forEach(part -> known.addAll(List.of(part.name(), part.name() + "!")));
    query.refuseUnknown(known);
    List<Filter> filters =
        query.values().entrySet().stream()
            .filter(e -> !RESERVED.contains(e.getKey()))
            .map(e -> filter(e.getKey(), e.getValue()))
            .toList();
    List<Sort> sorts =
        query.find("sort").stream()
            .flatMap(text -> Stream.of(text.split(",", -1)))
            .map(Sort::of)
            .toList();
    String words = line("q", query.find("q").orElse(""));
    return list.query(actor, filters, sorts, words, window(query), Params.asAt(query));
  }

  private static Filter filter(String name, String value) {
    boolean not = name.endsWith("!");
    String field = not ? name.substring(0, name.length() - 1) : name;
    return Filter.of(field, not, line(name, value));
  }

  private static Window window(Query query) {
    int limit =
        query
            .find("limit")
            .map(text -> (int) Params.read(Integer.class, "limit", text))
            .orElse(USUAL_LIMIT);
    if (query.find("after").isPresent() && query.find("before").isPresent()) {
      throw Query.wrong("before", "Give either after or before, not both.");
    }
    return query
        .find("after")
        .<Window>map(cursor -> new Window.After(cursor("after", cursor), limit))
        .or(
            () ->
                query
                    .find("before")
                    .map(cursor -> new Window.Before(cursor("before", cursor), limit)))
        .orElseGet(() -> new Window.First(limit));
  }

  private static String cursor(String name, String cursor) {
    if (cursor.isEmpty() || cursor.length() > LONGEST_CURSOR) {
      throw Query.wrong(name, "It must be a cursor that this list gave.");
    }
    return line(name, cursor);
  }

  private static String line(String name, String text) {
    try {
      return CleanText.line(text);
    } catch (BadValue bad) {
      throw Query.wrong(name, bad.sentence());
    }
  }
}
