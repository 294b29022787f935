package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.today.TodayRow;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.command.CommandWords;

/** From a line of the first screen to where it is done. */
final class TodayOpening {
  private TodayOpening() {}

  static State open(TodayPlace place, State state) {
    List<TodayPage.Entry> entries = TodayPage.entries(place, state);
    return place.at() >= entries.size()
        ? state
        : switch (entries.get(place.at())) {
          case TodayPage.Entry.Draft(String form) ->
              Typed.run(state, CommandWords.split(form).orElse(List.of()));
          case TodayPage.Entry.Line(TodayRow row) ->
              record(state, row).orElseGet(() -> list(state, row));
        };
  }

  /** The one record that a line is about, where it has a card. */
  private static Optional<State> record(State state, TodayRow row) {
    Optional<CardOf<?>> card = state.parts().catalogue().card(row.list());
    try {
      Optional<Key> key = row.record().map(Key::of);
      return card.isPresent() && key.isPresent()
          ? Optional.of(Going.to(state, card.get(), key))
          : Optional.empty();
    } catch (BadValue _) {
      return Optional.empty();
    }
  }

  /** The list with the filter and in the order in which it was counted. */
  private static State list(State state, TodayRow row) {
    Optional<ListOf<?>> list = state.parts().catalogue().list(row.list());
    Asked asked =
        new Asked(
            "",
            row.filters().stream().map(Filter::of).toList(),
            row.sort().stream().map(Sort::of).toList(),
            Optional.empty());
    return list.map(found -> state.open(id -> ListPlace.of(id, found, asked))).orElse(state);
  }
}
