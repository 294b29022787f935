package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Folded;

/** The saved views that somebody has of a list. */
public final class SavedViews {
  private static final String COLLECTION = "views";

  private SavedViews() {}

  /**
   * A saved view.
   *
   * @param ref by which deeds name it
   * @param opens whether the list opens with it
   */
  public record Saved(
      String ref, String name, String text, List<Filter> filters, List<Sort> order, boolean opens) {

    /** What it asks, as it is typed. */
    public String words() {
      List<String> words = new ArrayList<>();
      if (!text.isEmpty()) {
        words.add(text);
      }
      filters.forEach(filter -> words.add(filter.toText()));
      order.forEach(sort -> words.add("by " + sort.toText()));
      return String.join(" ", words);
    }
  }

  /** Whether any can be kept. */
  public static boolean areKept(Catalogue catalogue) {
    return catalogue.list(COLLECTION).isPresent();
  }

  /** Those of a list, in the order of their names; none where none are kept. */
  public static List<Saved> of(Catalogue catalogue, Actor actor, String plural) {
    return catalogue
        .list(COLLECTION)
        .filter(views -> actor.may(views.permission()))
        .map(views -> read(views, actor, plural))
        .orElse(List.of());
  }

  /** The one of that name, whatever its capitals. */
  public static Optional<Saved> named(
      Catalogue catalogue, Actor actor, String plural, String name) {
    return of(catalogue, actor, plural).stream()
        .filter(view -> Folded.of(view.name()).equals(Folded.of(name)))
        .findFirst();
  }

  private static <R> List<Saved> read(ListOf<R> views, Actor actor, String plural) {
    Window window = new Window.First(Window.MOST);
    Filter of = Filter.of("list", false, plural);
    Outcome<ListQuery> asked =
        views.query(actor, List.of(of), List.of(Sort.of("name")), "", window, Optional.empty());
    return asked instanceof Outcome.Done<ListQuery>(ListQuery query)
        ? views.page(actor, query).rows().stream()
            .filter(row -> text(views, row, "list").equals(plural))
            .flatMap(row -> saved(views, row).stream())
            .toList()
        : List.of();
  }

  private static Optional<Saved> saved(ListOf<?> views, Object row) {
    try {
      return Optional.of(
          new Saved(
              text(views, row, "ref"),
              text(views, row, "name"),
              text(views, row, "text"),
              values(views, row, "conditions").stream().map(Filter::of).toList(),
              values(views, row, "order").stream().map(Sort::of).toList(),
              text(views, row, "opens").equals("true")));
    } catch (BadValue _) {
      return Optional.empty();
    }
  }

  private static String text(ListOf<?> views, Object row, String field) {
    return String.join("", values(views, row, field));
  }

  private static List<String> values(ListOf<?> views, Object row, String field) {
    return views.row().part(field).stream()
        .flatMap(part -> Values.each(views.row().value(row, part)).stream())
        .map(String::valueOf)
        .toList();
  }
}
