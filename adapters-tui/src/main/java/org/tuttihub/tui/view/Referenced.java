package org.tuttihub.tui.view;

import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.domain.values.Urn;

/** Tells from a reference alone in which collection its record is. */
public final class Referenced {
  private Referenced() {}

  /** The card of the record that a text names; absent where it is no reference, or not for them. */
  public static Optional<CardOf<?>> card(Catalogue catalogue, Actor actor, String text) {
    int hyphen = text.indexOf('-');
    Optional<CardOf<?>> card =
        text.matches("[0-9]{6}")
            ? byUrn(catalogue)
            : text.matches("[A-Za-z]{2,6}-[0-9]{1,9}")
                ? byPrefix(catalogue, text.substring(0, hyphen))
                : Optional.empty();
    return card.filter(found -> actor.may(found.permission()));
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
