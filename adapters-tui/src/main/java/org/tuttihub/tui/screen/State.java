package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.view.TodayLook;

/**
 * Everything that is so at one moment of a session. It never changes: keys and results of work make
 * the next one.
 *
 * @param places where one is and how one came here, the first screen first
 * @param said what was said last
 * @param started work that is to be started
 * @param repaint whether everything is to be drawn anew
 * @param left whether the session is over
 * @param next the id of the next place
 */
record State(
    ConsoleParts parts,
    Size size,
    List<Place> places,
    Optional<Said> said,
    Memory memory,
    List<Work> started,
    boolean repaint,
    boolean left,
    long next) {

  static State first(ConsoleParts parts, Size size) {
    return new State(
            parts,
            size,
            List.of(),
            Optional.empty(),
            Memory.of(parts.desk().drafts().of(parts.actor().id())),
            List.of(),
            true,
            false,
            1)
        .open(id -> first(id, parts));
  }

  /** What waits for this person; where nothing is said of that, every place there is. */
  private static Place first(long id, ConsoleParts parts) {
    return TodayLook.of(parts.catalogue(), parts.actor())
        .<Place>map(list -> TodayPlace.of(id, list))
        .orElseGet(() -> HomePlace.of(id, parts, true));
  }

  Place top() {
    return places.getLast();
  }

  /** Goes to a new place. */
  State open(LongFunction<? extends Place> place) {
    List<Place> more = new ArrayList<>(places);
    more.add(place.apply(next));
    return with(more, said).numbered(next + 1);
  }

  /** Goes back to where one came from; from the first screen, nowhere. */
  State back() {
    return places.size() == 1 ? this : with(places.subList(0, places.size() - 1), said);
  }

  /** Puts another in the place of the top one. */
  State top(Place other) {
    List<Place> changed = new ArrayList<>(places);
    changed.set(changed.size() - 1, other);
    return with(changed, said);
  }

  /** Changes a place, if one is still there. */
  <P extends Place> State change(Class<P> type, long id, UnaryOperator<P> change) {
    List<Place> changed = new ArrayList<>(places);
    changed.replaceAll(
        place ->
            place.id() == id && type.isInstance(place) ? change.apply(type.cast(place)) : place);
    return with(changed, said);
  }

  /** Leaves a place wherever it stands on the way. */
  State without(long id) {
    List<Place> others = places.stream().filter(place -> place.id() != id).toList();
    return others.isEmpty() ? this : with(others, said);
  }

  /** A place, if it is still there. */
  <P extends Place> Optional<P> find(Class<P> type, long id) {
    return places.stream()
        .filter(p -> p.id() == id)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  boolean isThere(long id) {
    return places.stream().anyMatch(place -> place.id() == id);
  }

  /** Something was changed: nothing that was read is trusted any more. */
  State stale() {
    return with(places.stream().map(Place::stale).toList(), said);
  }

  /** Others have changed something: each place says what becomes of it. */
  State overtaken(Overtaken meanwhile) {
    return with(places.stream().map(place -> place.overtaken(meanwhile)).toList(), said);
  }

  State done(String sentence) {
    return with(places, Optional.of(new Said.DoneSo(sentence)));
  }

  State remark(String sentence) {
    return with(places, Optional.of(new Said.Remark(sentence)));
  }

  State refused(Refusal refusal) {
    return with(places, Optional.of(new Said.No(refusal)));
  }

  State say(Said words) {
    return with(places, Optional.of(words));
  }

  State silent() {
    return with(places, Optional.empty());
  }

  State start(Work work) {
    List<Work> more = new ArrayList<>(started);
    more.add(work);
    return new State(parts, size, places, said, memory, more, repaint, left, next);
  }

  State startedAll() {
    return new State(parts, size, places, said, memory, List.of(), false, left, next);
  }

  State remember(UnaryOperator<Memory> change) {
    Memory changed = change.apply(memory);
    return new State(parts, size, places, said, changed, started, repaint, left, next);
  }

  State sized(Size other) {
    return new State(parts, other, places, said, memory, started, true, left, next);
  }

  /** The terminal as the person likes it now. */
  State liking(OwnTerminal liked) {
    return liked.equals(parts.terminal())
        ? this
        : new State(
            parts.at(parts.desk(), liked), size, places, said, memory, started, true, left, next);
  }

  State repainted() {
    return new State(parts, size, places, said, memory, started, true, left, next);
  }

  State leave() {
    return new State(parts, size, places, said, memory, started, repaint, true, next);
  }

  private State numbered(long id) {
    return new State(parts, size, places, said, memory, started, repaint, left, id);
  }

  private State with(List<Place> others, Optional<Said> words) {
    return new State(parts, size, List.copyOf(others), words, memory, started, repaint, left, next);
  }
}
