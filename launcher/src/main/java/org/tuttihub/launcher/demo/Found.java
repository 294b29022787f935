package org.tuttihub.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** Finds the rows of a list that have certain values. */
final class Found {
  private Found() {}

  /** The first field of the row whose fields have exactly these values; refused unless just one. */
  static <R> Outcome<String> one(ListOf<R> list, Actor actor, Map<String, ?> values) {
    return all(list, actor, values)
        .then(
            refs ->
                refs.size() == 1
                    ? Outcome.done(refs.getFirst())
                    : Outcome.refused(
                        Refusal.shape(
                            "demo.not-one",
                            refs.size() + " rows of " + list.name() + " have " + values + ".",
                            "Name values that only one row has.",
                            List.of())));
  }

  /** The first fields of the rows whose fields have exactly these values. */
  static <R> Outcome<List<String>> all(ListOf<R> list, Actor actor, Map<String, ?> values) {
    List<Filter> filters =
        values.entrySet().stream()
            .map(value -> is(value.getKey(), String.valueOf(value.getValue())))
            .toList();
    return list.query(
            actor, filters, List.of(), "", new Window.First(Window.MOST), Optional.empty())
        .map(
            query -> {
              List<String> refs = new ArrayList<>();
              list.each(
                  actor,
                  query,
                  row -> {
                    if (has(list.row(), row, values)) {
                      refs.add(text(list.row(), row, list.row().parts().getFirst()));
                    }
                  });
              return refs;
            });
  }

  private static Filter is(String field, String value) {
    return new Filter(field, Filter.Test.IS, value, "");
  }

  /** A filter on text finds what contains it; here the whole text counts. */
  private static <R> boolean has(Shape<R> shape, R row, Map<String, ?> values) {
    return values.entrySet().stream()
        .allMatch(
            value ->
                text(shape, row, shape.part(value.getKey()).orElseThrow())
                    .equals(String.valueOf(value.getValue())));
  }

  private static <R> String text(Shape<R> shape, R row, Shape.Part part) {
    return part.single().show().apply(shape.value(row, part));
  }
}
