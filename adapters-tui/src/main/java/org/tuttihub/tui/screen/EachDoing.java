package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.each.Each;
import org.tuttihub.tui.each.Marked;
import org.tuttihub.tui.each.Tally;
import org.tuttihub.tui.screen.EachPlace.Meant;
import org.tuttihub.tui.screen.EachPlace.Phase;

/**
 * Takes the steps of a deed for each of a set. Every step is work of its own that starts the next,
 * so that keys are heard between two, and goes on whatever is on the screen.
 */
final class EachDoing {
  private static final int AT_ONCE = 20;

  private EachDoing() {}

  /** The next step, where there is one. */
  static State next(EachPlace place, State state) {
    return switch (place.phase()) {
      case LOOKING ->
          place.seen().size() < place.meant().keys().size()
              ? look(place, state)
              : put(state, place.in(Phase.ASKING));
      case DOING ->
          place.tally().left().isEmpty() || place.stopping()
              ? over(place, state)
              : perform(place, state);
      case ASKING, OVER -> state;
    };
  }

  private static State put(State state, EachPlace place) {
    return state.change(EachPlace.class, place.id(), _ -> place);
  }

  private static State look(EachPlace place, State state) {
    ConsoleParts parts = state.parts();
    return put(state, place.busyNow())
        .start(Work.of(place.meant().deed().name(), () -> looked(place, parts), s -> s.back()));
  }

  private static UnaryOperator<State> looked(EachPlace place, ConsoleParts parts) {
    Meant meant = place.meant();
    List<Marked> seen = new ArrayList<>(place.seen());
    int end = Math.min(meant.keys().size(), seen.size() + AT_ONCE);
    for (String key : meant.keys().subList(seen.size(), end)) {
      seen.add(Each.look(parts.catalogue(), parts.actor(), parts.zone(), meant.deed(), key));
    }
    return s -> going(s, place.id(), now -> now.seen(List.copyOf(seen)));
  }

  /** Changes the place, and takes the next step if it is still there. */
  private static State going(State state, long id, UnaryOperator<EachPlace> change) {
    State changed = state.change(EachPlace.class, id, change);
    return changed.find(EachPlace.class, id).map(place -> next(place, changed)).orElse(changed);
  }

  /** It is to be done, with those with which it can be. */
  static State agreed(EachPlace place, State state) {
    EachPlace doing = place.in(Phase.DOING).counted(Tally.of(place.seen()));
    return doing.tally().left().isEmpty()
        ? state.remark("It can be done with none of them. Esc goes back.")
        : next(doing, put(state, doing));
  }

  private static State perform(EachPlace place, State state) {
    ConsoleParts parts = state.parts();
    long id = place.id();
    return put(state, place.busyNow())
        .start(
            Work.of(
                place.meant().deed().name(),
                () -> performed(place, parts),
                s -> going(s, id, EachPlace::stoppingNow)));
  }

  private static UnaryOperator<State> performed(EachPlace place, ConsoleParts parts) {
    Meant meant = place.meant();
    Marked one = place.tally().left().getFirst();
    Outcome<Receipt> outcome = Each.perform(parts.acting(), meant.deed(), one, meant.said());
    return s -> going(s, place.id(), now -> now.counted(now.tally().with(outcome)));
  }

  private static State over(EachPlace place, State state) {
    State told = put(state, place.in(Phase.OVER)).stale();
    return place.meant().ended().with(told, place.tally());
  }
}
