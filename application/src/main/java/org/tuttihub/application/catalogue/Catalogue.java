package org.tuttihub.application.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Everything that can be asked of Tutti, in the order in which it is shown. */
public final class Catalogue {
  private final Map<String, Operation> operations = new LinkedHashMap<>();

  public Catalogue(List<? extends Operation> all) {
    for (Operation operation : all) {
      if (operations.put(operation.name(), operation) != null) {
        throw new IllegalArgumentException("Twice in the catalogue: " + operation.name());
      }
    }
  }

  public Stream<Operation> all() {
    return operations.values().stream();
  }

  public Optional<Operation> find(String name) {
    return Optional.ofNullable(operations.get(name));
  }

  /** The collections, each once, in order. */
  public List<Noun> nouns() {
    return all().map(Operation::noun).distinct().toList();
  }

  public Stream<Operation> of(String plural) {
    return all().filter(o -> o.noun().plural().equals(plural));
  }

  public Optional<ListOf<?>> list(String plural) {
    return find(plural + " list").map(o -> (ListOf<?>) o);
  }

  public Optional<CardOf<?>> card(String plural) {
    return find(plural + " show").map(o -> (CardOf<?>) o);
  }

  /** The collections of which an actor may neither read anything nor do anything with it. */
  public List<String> closedTo(Actor actor) {
    Set<String> open =
        all()
            .filter(o -> actor.may(o.permission()))
            .map(o -> o.noun().plural())
            .collect(Collectors.toSet());
    return nouns().stream().map(Noun::plural).filter(plural -> !open.contains(plural)).toList();
  }

  /** The deeds on one record of a collection, or on the only one. */
  public List<Deed<?>> deedsOn(CardOf<?> card) {
    List<Deed<?>> deeds = new ArrayList<>();
    of(card.noun().plural())
        .forEach(
            o -> {
              if (o instanceof Deed<?> deed && deed.isOnRecord() == card.isOnRecord()) {
                deeds.add(deed);
              }
            });
    return deeds;
  }

  /**
   * What an actor may do with a record now.
   *
   * @param whyNot empty when it can be done
   */
  public record May(Deed<?> deed, Optional<String> whyNot) {}

  /** What an actor may do with the record of a card now, and why not the rest. */
  public List<May> may(Actor actor, CardOf<?> card, Object shown) {
    return deedsOn(card).stream()
        .map(
            deed ->
                new May(
                    deed,
                    actor.may(deed.permission())
                        ? deed.offered().apply(shown)
                        : Optional.of(
                            "needs one of these roles: "
                                + String.join(
                                    ", ",
                                    deed.rolesThatMay().stream().map(Kind::choiceName).toList()))))
        .toList();
  }

  /**
   * An operation that a record's card leads on to.
   *
   * @param field the field that names the record
   * @param by the card's field that says which record; its own where that is absent
   */
  public record Onward(Requested operation, String field, Optional<String> by) {

    /** The record that is named, when one comes from a card; absent where nothing comes next. */
    public Optional<String> from(CardOf<?> card, Key key, Object shown) {
      if (operation.offered().apply(shown).isPresent()) {
        return Optional.empty();
      }
      return by.isEmpty()
          ? Optional.of(key.toString())
          : card.card().part(by.get()).flatMap(p -> p.texts(shown).stream().findFirst());
    }
  }

  /** What comes next after a record of a collection, as far as an actor may do it. */
  public List<Onward> onward(Noun noun, Actor actor) {
    return all()
        .filter(o -> !o.isOnRecord() && actor.may(o.permission()))
        .filter(Requested.class::isInstance)
        .map(Requested.class::cast)
        .flatMap(
            requested -> requested.notes().stream().flatMap(note -> onward(requested, note, noun)))
        .toList();
  }

  private static Stream<Onward> onward(Requested requested, Note note, Noun noun) {
    return note.is(Note.Trait.FROM_ITS_CARD) && names(note, noun)
        ? Stream.of(new Onward(requested, note.field(), Optional.empty()))
        : note.after().stream()
            .filter(after -> after.card().equals(noun))
            .map(after -> new Onward(requested, note.field(), Optional.of(after.by())));
  }

  private static boolean names(Note note, Noun noun) {
    return note.names().filter(names -> names.of().equals(noun)).isPresent();
  }

  /** How what an operation did is undone; refuses whoever may not do it. */
  public Outcome<Undo> undoOf(String operation, Actor actor) {
    return find(operation)
        .map(
            found ->
                found
                    .permits(actor)
                    .map(
                        _ ->
                            found instanceof Deed<?> deed
                                ? deed.undo()
                                : new Undo.Never("imports undo takes back a whole import")))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "history.not-undone",
                        "\"" + operation + "\" is not known any more.",
                        "It cannot be undone.")));
  }
}
