package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.view.Why;

/** What the keys of a record do. */
final class CardActs {
  private CardActs() {}

  static State act(CardPlace place, State state, Act act) {
    int height = Page.height(state);
    return switch (act) {
      case UP -> up(place, state);
      case DOWN -> down(place, state);
      case PAGE_UP -> scrolled(place, state, place.top() - height);
      case PAGE_DOWN -> scrolled(place, state, place.top() + height);
      case FIRST -> scrolled(place, state, 0);
      case LAST -> scrolled(place, state, Integer.MAX_VALUE / 2);
      case OPEN ->
          place.chosen() >= 0 && place.chosen() < place.open().size()
              ? take(place, state, place.open().get(place.chosen()))
              : down(place, state);
      case HISTORY -> history(place, state);
      case WHY -> why(place, state);
      case UNDO -> Undoing.of(state, place);
      case WORDS -> OtherWords.of(state, place);
      case REREAD -> state.top(place.stale());
      case BACK -> state.back();
      default -> state;
    };
  }

  /** Does what an offer says, or says why it cannot be done. */
  static State take(CardPlace place, State state, Offer offer) {
    if (!offer.isOpen()) {
      return state.remark("Not yet: " + offer.whyNot().orElse(""));
    }
    if (offer.next().isPresent() && offer.operation() instanceof Requested next) {
      Map<String, String> named = Map.of(offer.next().get().field(), offer.next().get().record());
      return state.open(id -> FormPlace.filled(id, next, Optional.empty(), named));
    }
    Optional<Key> key = place.card().only() ? Optional.empty() : Optional.of(place.key());
    return Going.to(state, offer.operation(), key);
  }

  /** The end of a long record comes first, then its offers one by one. */
  private static State down(CardPlace place, State state) {
    List<CardPage.Line> lines = CardPage.lines(place, state.size().columns());
    int height = Page.height(state);
    if (place.chosen() < 0 && place.top() + height < lines.size()) {
      return scrolled(place, state, place.top() + 1);
    }
    int chosen = Math.min(place.chosen() + 1, place.open().size() - 1);
    return state.top(shown(place.at(place.top(), chosen), lines, height));
  }

  private static State up(CardPlace place, State state) {
    if (place.chosen() > 0) {
      List<CardPage.Line> lines = CardPage.lines(place, state.size().columns());
      return state.top(shown(place.at(place.top(), place.chosen() - 1), lines, Page.height(state)));
    }
    return scrolled(place, state, place.top() - 1);
  }

  private static CardPlace shown(CardPlace place, List<CardPage.Line> lines, int height) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).offer() >= 0 && lines.get(i).offer() == place.chosen()) {
        return place.at(Page.scrolled(place.top(), i, lines.size(), height), place.chosen());
      }
    }
    return place;
  }

  private static State scrolled(CardPlace place, State state, int to) {
    int lines = CardPage.lines(place, state.size().columns()).size();
    int most = Math.max(0, lines - Page.height(state));
    return state.top(place.at(Math.clamp(to, 0, most), -1));
  }

  private static State why(CardPlace place, State state) {
    int width = state.size().columns() - 2;
    return AnswerPlace.why(
        state,
        place.loaded().flatMap(l -> Why.lines(place.card().card(), l.stored().value(), width)));
  }

  private static State history(CardPlace place, State state) {
    Optional<ListOf<?>> history =
        state
            .parts()
            .catalogue()
            .list("history")
            .filter(list -> list.row().part("subject").isPresent())
            .filter(list -> state.parts().actor().may(list.permission()));
    if (history.isEmpty()) {
      return state.remark("The history cannot be read here.");
    }
    Filter filter = Filter.of("subject", false, Undoing.subject(place));
    return state.open(id -> ListPlace.of(id, history.get(), Asked.ALL.and(filter)));
  }
}
