package org.tuttihub.tui.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;

/**
 * Finds records of any collection by what they are called: schools, partners, people. Only
 * collections that have a name of their own are looked through, and only what the asker may list.
 */
public final class Called {
  /** So many letters say enough to look. */
  public static final int LEAST = 3;

  private static final int OF_EACH = 4;
  private static final int LOOKED_AT = 60;
  private static final int MOST_WIDE = 60;

  private Called() {}

  /**
   * A record that is called so.
   *
   * @param ref by which its card is asked for
   */
  public record Hit(CardOf<?> card, String ref, String name) {}

  /** The records in whose names every word is found, those that begin with the text first. */
  public static List<Hit> find(Catalogue catalogue, Actor actor, String text) {
    String wanted = Folded.of(text);
    return wanted.length() < LEAST
        ? List.of()
        : catalogue
            .all()
            .flatMap(o -> o instanceof ListOf<?> list ? of(catalogue, actor, list, wanted) : none())
            .sorted(beginningFirst(wanted))
            .toList();
  }

  /** Names that begin with the text come first. */
  private static Comparator<Hit> beginningFirst(String wanted) {
    return Comparator.comparing(hit -> !Folded.of(hit.name()).startsWith(wanted));
  }

  private static Stream<Hit> none() {
    return Stream.empty();
  }

  private static Stream<Hit> of(Catalogue catalogue, Actor actor, ListOf<?> list, String wanted) {
    Optional<CardOf<?>> card =
        catalogue.card(list.noun().plural()).filter(c -> actor.may(c.permission()));
    Optional<Part> name = name(list);
    return card.isEmpty() || name.isEmpty() || !actor.may(list.permission())
        ? none()
        : rows(list, actor, wanted)
            .map(row -> new Hit(card.get(), ref(list, row), named(list, name.get(), row)))
            .filter(hit -> has(Folded.of(hit.name()), wanted))
            .sorted(beginningFirst(wanted))
            .limit(OF_EACH);
  }

  /** A title, or a name that stands right behind the reference: elsewhere it is another's. */
  private static Optional<Part> name(ListOf<?> list) {
    List<String> shown = list.columns().stream().map(Column::field).toList();
    int name = shown.indexOf("name");
    return shown.contains("title")
        ? list.row().part("title")
        : name == 0 || name == 1 ? list.row().part("name") : Optional.empty();
  }

  private static Stream<?> rows(ListOf<?> list, Actor actor, String wanted) {
    Window window = new Window.First(LOOKED_AT);
    Outcome<ListQuery> query =
        list.query(actor, List.of(), List.of(), wanted, window, Optional.empty());
    return query instanceof Outcome.Done<ListQuery>(ListQuery asked)
        ? list.page(actor, asked).rows().stream()
        : Stream.of();
  }

  private static String ref(ListOf<?> list, Object row) {
    return Values.exact(list.row(), list.row().parts().getFirst(), row);
  }

  private static String named(ListOf<?> list, Part name, Object row) {
    return Glyphs.cut(SafeText.line(Values.exact(list.row(), name, row)), MOST_WIDE);
  }

  private static boolean has(String name, String wanted) {
    return Stream.of(wanted.split(" ", -1)).allMatch(name::contains);
  }
}
