package org.tuttihub.tui.view;

import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.Urn;

/** Tells from a reference alone in which collection its record is. */
public final class Referenced {
  private Referenced() {}

  /** The card of the record that a text names; absent where it is no reference, or not for them. */
  public static Optional<CardOf<?>> card(Catalogue catalogue, Actor actor, String text) {
    return card(catalogue, text).filter(found -> actor.may(found.permission()));
  }

  private static Optional<CardOf<?>> card(Catalogue catalogue, String text) {
    int hyphen = text.indexOf('-');
    return text.matches("[0-9]{6}")
        ? byUrn(catalogue)
        : text.matches("[A-Za-z]{2,6}-[0-9]{1,9}")
            ? byPrefix(catalogue, text.substring(0, hyphen))
            : Optional.empty();
  }

  /** The record that a value names; empty where it names none. Not every number is a school's. */
  static String of(Catalogue catalogue, Shape<?> shape, Part part, Object shown) {
    String text =
        part.nested().isEmpty() && (part.type() == String.class || part.type() == Urn.class)
            ? Values.exact(shape, part, shown)
            : "";
    boolean named = part.type() == Urn.class || !text.matches("[0-9]*");
    return named && card(catalogue, text).isPresent() ? text : "";
  }

  private static Optional<CardOf<?>> byPrefix(Catalogue catalogue, String prefix) {
    return catalogue.nouns().stream()
        .filter(noun -> noun.prefix().equalsIgnoreCase(prefix))
        .flatMap(noun -> catalogue.card(noun.plural()).stream())
        .findFirst();
  }

  /** Schools are known by the number that the register gives them. */
  private static Optional<CardOf<?>> byUrn(Catalogue catalogue) {
    return catalogue
        .all()
        .filter(
            o -> o instanceof ListOf<?> list && list.row().parts().getFirst().type() == Urn.class)
        .flatMap(o -> catalogue.card(o.noun().plural()).stream())
        .findFirst();
  }
}
