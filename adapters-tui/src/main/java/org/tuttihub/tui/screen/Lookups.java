package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Names;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.RecordNames;
import org.tuttihub.tui.view.RecordNames.Found;
import org.tuttihub.tui.view.RecordNames.Hit;

/**
 * Which records the texts of a form name, as far as that was looked up. One text is looked up at a
 * time, beside the screen: what was typed over meanwhile is never asked for.
 *
 * @param known what was found, by collection and text
 * @param busy whether something is being looked up
 * @param at the hit where one stands
 */
record Lookups(Map<String, Found> known, boolean busy, int at) {
  static final Lookups NONE = new Lookups(Map.of(), false, 0);
  private static final int MOST = 200;

  /** A text of a field that is to be looked up. */
  private record Wanted(Names names, String text) {
    String name() {
      return names.of().plural() + " " + names.by().orElse("") + " " + text;
    }
  }

  /** What a text of a field was found to mean. */
  Optional<Found> found(Names names, String text) {
    return Optional.ofNullable(known.get(new Wanted(names, text).name()));
  }

  Lookups at(int hit) {
    return new Lookups(known, busy, hit);
  }

  Lookups learned(Names names, String text, Found found) {
    Map<String, Found> more = new LinkedHashMap<>(known.size() < MOST ? known : Map.of());
    more.put(new Wanted(names, text).name(), found);
    return new Lookups(more, false, at);
  }

  /** The hits below the field where one stands, for the last of its texts. */
  static List<Hit> hits(FormPlace place) {
    if (place.fields().isEmpty() || place.busy()) {
      return List.of();
    }
    List<String> texts = texts(place, place.field());
    return place
        .field()
        .names()
        .filter(_ -> !texts.isEmpty())
        .flatMap(names -> place.lookups().found(names, texts.getLast()))
        .map(Found::hits)
        .orElse(List.of());
  }

  /** What the records are called that a field names, as far as that is known. */
  static List<String> called(FormPlace place, FormField field) {
    return field.names().stream()
        .flatMap(
            names ->
                texts(place, field).stream()
                    .flatMap(text -> place.lookups().found(names, text).stream()))
        .flatMap(found -> found.exact().stream())
        .map(Hit::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The texts of a field, each of which names a record. */
  static List<String> texts(FormPlace place, FormField field) {
    return field.texts(place.editor(field).text());
  }

  /** Starts looking up what is not known yet: first where one stands. */
  static State settle(FormPlace place, State state) {
    if (place.lookups().busy() || place.fields().isEmpty()) {
      return state;
    }
    return wanted(place, place.field())
        .or(
            () ->
                place.fields().stream().flatMap(field -> wanted(place, field).stream()).findFirst())
        .map(wanted -> state.top(place.looking(busy(place))).start(work(place, wanted, state)))
        .orElse(state);
  }

  private static Lookups busy(FormPlace place) {
    return new Lookups(place.lookups().known(), true, place.lookups().at());
  }

  private static Optional<Wanted> wanted(FormPlace place, FormField field) {
    return field
        .names()
        .flatMap(
            names ->
                texts(place, field).stream()
                    .filter(text -> place.lookups().found(names, text).isEmpty())
                    .map(text -> new Wanted(names, text))
                    .findFirst());
  }

  private static Work work(FormPlace place, Wanted wanted, State state) {
    ConsoleParts parts = state.parts();
    return Work.of(
        place.operation().name(),
        () -> {
          Found found =
              RecordNames.find(parts.catalogue(), parts.actor(), wanted.names(), wanted.text());
          return s -> learned(s, place.id(), wanted, found);
        },
        s -> learned(s, place.id(), wanted, Found.NOTHING));
  }

  private static State learned(State state, long id, Wanted wanted, Found found) {
    return state.change(
        FormPlace.class,
        id,
        p -> p.looking(p.lookups().learned(wanted.names(), wanted.text(), found)));
  }
}
