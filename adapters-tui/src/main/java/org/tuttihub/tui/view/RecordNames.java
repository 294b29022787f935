package org.tuttihub.tui.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Names;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;

/**
 * Finds records by what they are called, through their own list: only what the asker may list.
 * Those whose names begin with what is typed come first.
 */
public final class RecordNames {
  /** So many hits are told at the most. */
  public static final int MOST = 8;

  private static final int LOOKED_AT = 60;
  private static final List<String> CALLED = List.of("name", "title");
  private static final int FEW_COLUMNS = 3;
  private static final int MOST_WIDE = 60;

  private RecordNames() {}

  /**
   * A record.
   *
   * @param ref what is written down for it
   * @param name what it is called
   */
  public record Hit(String ref, String name) {
    @Override
    public String toString() {
      return name.isEmpty() ? ref : ref + " " + name;
    }
  }

  /**
   * What a text may mean.
   *
   * @param exact the record whose reference the text is
   * @param hits records that are called so, where it is no reference
   */
  public record Found(Optional<Hit> exact, List<Hit> hits) {
    public static final Found NOTHING = new Found(Optional.empty(), List.of());

    public Found {
      hits = List.copyOf(hits);
    }
  }

  /** What a text may mean as one of some records; nothing to whoever may not list them. */
  public static Found find(Catalogue catalogue, Actor actor, Names names, String text) {
    return catalogue
        .list(names.of().plural())
        .filter(list -> actor.may(list.permission()))
        .filter(_ -> !text.isBlank())
        .map(list -> find(list, actor, names, text.strip()))
        .orElse(Found.NOTHING);
  }

  private static <R> Found find(ListOf<R> list, Actor actor, Names names, String text) {
    Part by =
        names.by().flatMap(field -> list.row().part(field)).orElse(list.row().parts().getFirst());
    String ref = names.by().isPresent() ? text : text.toUpperCase(Locale.ROOT);
    Filter named = new Filter(by.name(), Filter.Test.BETWEEN, ref, ref);
    List<Hit> exact = hits(list, actor, by, List.of(named), "");
    return exact.isEmpty()
        ? new Found(Optional.empty(), hits(list, actor, by, List.of(), text))
        : new Found(Optional.of(exact.getFirst()), List.of());
  }

  private static <R> List<Hit> hits(
      ListOf<R> list, Actor actor, Part by, List<Filter> filters, String text) {
    Outcome<ListQuery> asked =
        list.query(actor, filters, List.of(), text, new Window.First(LOOKED_AT), Optional.empty());
    String wanted = Folded.of(text);
    return switch (asked) {
      case Outcome.Refused<ListQuery> _ -> List.of();
      case Outcome.Done<ListQuery>(ListQuery query) ->
          list.page(actor, query).rows().stream()
              .map(row -> new Hit(Values.exact(list.row(), by, row), name(list, by, row)))
              .sorted(Comparator.comparing(hit -> !Folded.of(hit.name()).startsWith(wanted)))
              .limit(MOST)
              .toList();
    };
  }

  /**
   * Its name or its title; where it has none, what the list says of it in words. A state, a tick or
   * an amount tells no record from another, so they stand for it only where there are no words.
   */
  private static String name(ListOf<?> list, Part by, Object row) {
    Optional<Part> called =
        CALLED.stream().flatMap(field -> list.row().part(field).stream()).findFirst();
    if (called.isPresent()) {
      return joined(list, called.stream(), row);
    }
    String words = joined(list, columns(list, by).filter(RecordNames::isWords), row);
    return words.isEmpty() ? joined(list, columns(list, by), row) : words;
  }

  private static Stream<Part> columns(ListOf<?> list, Part by) {
    return list.columns().stream()
        .flatMap(column -> list.row().part(column.field()).stream())
        .filter(part -> !part.equals(by))
        .filter(part -> !part.equals(list.row().parts().getFirst()));
  }

  private static boolean isWords(Part part) {
    return part.type() == String.class && !part.holds().isMany();
  }

  private static String joined(ListOf<?> list, Stream<Part> parts, Object row) {
    return SafeText.line(
        parts
            .limit(FEW_COLUMNS)
            .map(part -> Values.exact(list.row(), part, row))
            .filter(value -> !value.isBlank())
            .map(value -> Glyphs.cut(SafeText.line(value), MOST_WIDE))
            .collect(Collectors.joining(", ")));
  }
}
