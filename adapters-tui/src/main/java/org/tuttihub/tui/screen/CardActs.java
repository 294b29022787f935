package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.view.Referenced;
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
      case OPEN -> chosen(place, state);
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

  /** Opens the record where one stands, or does what the offer says. */
  private static State chosen(CardPlace place, State state) {
    List<CardPage.Line> lines = CardPage.lines(place, state.size().columns());
    int at = stop(place, lines);
    if (at < 0) {
      return down(place, state);
    }
    String ref = lines.get(at).ref();
    return ref.isEmpty()
        ? take(place, state, place.open().get(offer(lines, at)))
        : Referenced.card(state.parts().catalogue(), state.parts().actor(), ref)
            .map(card -> state.open(id -> CardPlace.of(id, card, Key.of(ref), place.asAt())))
            .orElseGet(() -> state.remark(ref + " is not for you to see."));
  }

  /** Which of the open offers a line is. */
  private static int offer(List<CardPage.Line> lines, int at) {
    long records = lines.stream().filter(line -> !line.ref().isEmpty()).count();
    return lines.get(at).stop() - (int) records;
  }

  /** The line where one stands; -1 for none. */
  private static int stop(CardPlace place, List<CardPage.Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (place.chosen() >= 0 && lines.get(i).stop() == place.chosen()) {
        return i;
      }
    }
    return -1;
  }

  /** To the next thing to stand on that can be seen, else a line on. */
  private static State down(CardPlace place, State state) {
    List<CardPage.Line> lines = CardPage.lines(place, state.size().columns());
    int first = place.top();
    int end = Math.min(lines.size(), first + CardPage.height(place, lines, state));
    int at = stop(place, lines);
    for (int i = at >= first && at < end ? at + 1 : first; i < end; i++) {
      if (lines.get(i).stop() >= 0) {
        return state.top(place.at(first, lines.get(i).stop()));
      }
    }
    return first + Page.height(state) < lines.size() ? scrolled(place, state, first + 1) : state;
  }

  private static State up(CardPlace place, State state) {
    List<CardPage.Line> lines = CardPage.lines(place, state.size().columns());
    int first = place.top();
    int end = Math.min(lines.size(), first + CardPage.height(place, lines, state));
    int at = stop(place, lines);
    for (int i = at >= first && at < end ? at - 1 : end - 1; i >= first; i--) {
      if (lines.get(i).stop() >= 0) {
        return state.top(place.at(first, lines.get(i).stop()));
      }
    }
    return first > 0 ? scrolled(place, state, first - 1) : state;
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
    return state.open(id -> ListPlace.of(id, history.get(), Asked.only(filter)));
  }
}
