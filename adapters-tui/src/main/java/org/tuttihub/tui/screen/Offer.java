package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Catalogue.May;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.keys.Binding;
import org.tuttihub.tui.keys.Bindings;
import org.tuttihub.tui.keys.Where;

/**
 * A deed, or a document of it, that a record offers under a letter. It has the same letter on every
 * record of its collection, whether it can be done or not; deeds choose their letters first.
 *
 * @param whyNot empty when it can be done
 * @param next the field that names the record, and which record, where the operation is about
 *     something else that comes next
 */
record Offer(String letter, Operation operation, Optional<String> whyNot, Optional<Next> next) {

  /** How the form that comes next begins; whether with another record than the card's own. */
  record Next(String field, String record, boolean isOther) {}

  boolean isOpen() {
    return whyNot.isEmpty();
  }

  static List<Offer> of(ConsoleParts parts, CardOf<?> card, Key key, Object shown) {
    Set<String> taken = new HashSet<>();
    Bindings.of(Where.CARD).stream().map(Binding::keys).forEach(taken::addAll);
    List<Offer> offers = new ArrayList<>();
    for (May may : parts.catalogue().may(parts.actor(), card, shown)) {
      String letter = letter(may.deed().verb(), taken);
      taken.add(letter);
      offers.add(new Offer(letter, may.deed(), may.whyNot(), Optional.empty()));
    }
    parts
        .catalogue()
        .of(card.noun().plural())
        .filter(o -> o instanceof DocumentOut<?> && o.isOnRecord())
        .filter(o -> parts.actor().may(o.permission()))
        .forEach(
            document -> {
              String letter = letter(document.verb(), taken);
              taken.add(letter);
              offers.add(new Offer(letter, document, Optional.empty(), Optional.empty()));
            });
    for (Catalogue.Onward next : parts.catalogue().onward(card.noun(), parts.actor())) {
      String letter = letter(next.operation().verb(), taken);
      taken.add(letter);
      next.from(card, key, shown)
          .map(record -> new Next(next.field(), record, next.by().isPresent()))
          .ifPresent(
              named ->
                  offers.add(
                      new Offer(letter, next.operation(), Optional.empty(), Optional.of(named))));
    }
    return offers;
  }

  /**
   * What it is called on the card: what comes next is about something else, and says about what.
   */
  String words() {
    return next.map(n -> operation.name() + (n.isOther() ? " " + n.record() : ""))
        .orElseGet(operation::verb);
  }

  /** The first letter of the word that is free, else the first of the alphabet. */
  private static String letter(String verb, Set<String> taken) {
    return (verb + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        .chars()
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .filter(letter -> !taken.contains(letter))
        .findFirst()
        .orElse("");
  }
}
