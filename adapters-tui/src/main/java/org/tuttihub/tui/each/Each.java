package org.tuttihub.tui.each;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.view.Values;

/** A deed for each record of a set, one by one, each as if it had been done alone. */
public final class Each {
  /** The most records of one set. */
  public static final int MOST = 1000;

  private static final int LABELLED_BY = 3;

  /** What fields are called by which people know a record. */
  private static final Set<String> NAMES = Set.of("name", "title", "statement", "text");

  private Each() {}

  /** The deeds on one record of a collection that an actor may do. */
  public static List<Deed<?>> deeds(Catalogue catalogue, Noun noun, Actor actor) {
    return catalogue
        .of(noun.plural())
        .<Deed<?>>flatMap(o -> o instanceof Deed<?> deed ? Stream.of(deed) : Stream.empty())
        .filter(deed -> deed.isOnRecord() && actor.may(deed.permission()))
        .toList();
  }

  /** Looks at a record, and whether a deed can be done with it now. */
  public static Marked look(
      Catalogue catalogue, Actor actor, ZoneId zone, Deed<?> deed, String key) {
    Optional<CardOf<?>> card =
        catalogue.card(deed.noun().plural()).filter(c -> !c.only() && actor.may(c.permission()));
    try {
      return card.isEmpty() ? Marked.unseen(key) : look(card.get(), actor, zone, deed, Key.of(key));
    } catch (BadValue bad) {
      return new Marked(key, key, Optional.empty(), Optional.of(bad.sentence()));
    }
  }

  private static <C> Marked look(CardOf<C> card, Actor actor, ZoneId zone, Deed<?> deed, Key key) {
    return switch (card.show(actor, key, Optional.empty())) {
      case Outcome.Refused<Stored<C>>(Refusal refusal) ->
          new Marked(key.toString(), key.toString(), Optional.empty(), Optional.of(refusal.fact()));
      case Outcome.Done<Stored<C>>(Stored<C> stored) ->
          new Marked(
              key.toString(),
              label(card, stored.value(), key, zone),
              deed.changes() ? Optional.of(stored.version()) : Optional.empty(),
              deed.offered().apply(stored.value()));
    };
  }

  /** Its key, its name where it has one, and the first words of what else its card says. */
  private static String label(CardOf<?> card, Object shown, Key key, ZoneId zone) {
    return Stream.concat(
            Stream.of(key.toString()),
            card.card().parts().stream()
                .filter(part -> part.kind().isPresent() && part.type() != boolean.class)
                .sorted(Comparator.comparing(part -> !NAMES.contains(part.name())))
                .map(part -> Values.people(card.card(), part, shown, zone))
                .filter(text -> !text.isBlank() && !text.equals(key.toString()))
                .limit(LABELLED_BY))
        .collect(Collectors.joining(", "));
  }

  /** Does it with one of the set, provided that it is as it was seen. */
  public static Outcome<Receipt> perform(
      Acting acting, Deed<?> deed, Marked one, Map<String, ?> said) {
    Map<String, Object> sent = new LinkedHashMap<>(said);
    sent.put(named(deed), one.key());
    Acting expecting = one.version().map(acting::expecting).orElse(acting);
    return deed.perform(expecting, sent, Manner.TYPED_BY_HAND);
  }

  /** The field that names the record: {@code id}, else the first. */
  private static String named(Deed<?> deed) {
    return deed.isOnRecord() ? "id" : deed.request().parts().getFirst().name();
  }
}
