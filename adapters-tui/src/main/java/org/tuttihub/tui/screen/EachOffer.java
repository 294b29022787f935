package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.each.Each;
import org.tuttihub.tui.each.Taking;

/**
 * A deed that is offered for the marked rows of a list.
 *
 * @param words as it is called
 * @param taking where it takes all of them at once; absent where it is done with each
 */
record EachOffer(String words, Deed<?> deed, Optional<Taking> taking) {

  /** Those that are done with each, then those that take all at once. */
  static List<EachOffer> of(ConsoleParts parts, ListPlace list) {
    List<EachOffer> offers = new ArrayList<>();
    Each.deeds(parts.catalogue(), list.list().noun(), parts.actor())
        .forEach(deed -> offers.add(new EachOffer(deed.verb(), deed, Optional.empty())));
    Taking.of(parts.catalogue(), list.list().noun(), parts.actor())
        .forEach(
            taking ->
                offers.add(
                    new EachOffer(taking.deed().name(), taking.deed(), Optional.of(taking))));
    return offers;
  }

  String about() {
    return taking.isPresent() ? "all at once: " + deed.sentence() : deed.sentence();
  }

  /** Begins it: what is asked is filled in first, once for all. */
  State begin(State state, ListPlace list) {
    List<String> keys = list.marks().list();
    if (taking.isPresent()) {
      Map<String, String> texts = taking.get().texts(keys);
      return Going.filled(state, deed, texts);
    }
    EachPlace.Meant meant =
        new EachPlace.Meant(
            deed,
            keys,
            Map.of(),
            Map.of(),
            (s, tally) -> Ending.ofMarks(s, list.id(), deed, tally));
    return deed.fields().findAny().isPresent()
        ? state.open(id -> FormPlace.forEach(id, meant))
        : state.open(id -> EachPlace.of(id, meant));
  }
}
