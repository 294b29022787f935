package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Kept;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Finds the record that a message, a file or a link is about. A message or a link can only be about
 * records that everybody may read: what is said of the others would tell that they are there. A
 * file can be about any record that whoever attaches it may read, and is there for those alone.
 *
 * @param collections by plural noun
 * @param catalogue asked who may read them
 */
public record Abouts<R>(
    Map<String, Function<? super R, Kept<?>>> collections, Supplier<Catalogue> catalogue) {

  public Abouts {
    collections = Map.copyOf(new TreeMap<>(collections));
  }

  /** The collections whose records can be named, in order. */
  public List<String> open() {
    return collections.keySet().stream().filter(this::isOpen).sorted().toList();
  }

  /** Whether everybody may read the records of a collection. */
  public boolean isOpen(String collection) {
    return catalogue
        .get()
        .card(collection)
        .filter(card -> card.permission() == Permission.READ)
        .isPresent();
  }

  /** Whether an actor may read the records of a collection. */
  public boolean isReadBy(Actor actor, String collection) {
    return collections.containsKey(collection)
        && catalogue
            .get()
            .card(collection)
            .filter(card -> actor.may(card.permission()))
            .isPresent();
  }

  /** Every collection whose records can be named by somebody, in order. */
  public List<String> all() {
    return collections.keySet().stream()
        .filter(collection -> catalogue.get().card(collection).isPresent())
        .sorted()
        .toList();
  }

  /** The record, where one is named; refuses half a name, and records that are not there. */
  public Outcome<Optional<About>> maybe(
      R records, Optional<String> collection, Optional<Key> record) {
    if (collection.isPresent() != record.isPresent()) {
      return no(
          "about.half",
          "A record is named by its collection and its reference, both.",
          "Give both, such as schools and 117283, or neither.");
    }
    return collection.isEmpty()
        ? Outcome.done(Optional.empty())
        : one(records, collection.get(), record.get()).map(Optional::of);
  }

  /** The record that is named. */
  public Outcome<About> one(R records, String collection, Key record) {
    return isOpen(collection) ? found(records, collection, record) : none(collection, open());
  }

  /** The record that is named, where the actor may read it. */
  public Outcome<About> one(Actor actor, R records, String collection, Key record) {
    return isReadBy(actor, collection)
        ? found(records, collection, record)
        : none(collection, all().stream().filter(other -> isReadBy(actor, other)).toList());
  }

  private Outcome<About> found(R records, String collection, Key record) {
    Function<? super R, Kept<?>> kept = collections.get(collection);
    return kept == null ? none(collection, open()) : named(kept.apply(records), record);
  }

  private static <T> Outcome<T> none(String collection, List<String> there) {
    return no(
        "about.collection",
        "Nothing can be about a record of \"" + collection + "\".",
        "Choose one of: " + String.join(", ", there) + ".");
  }

  private static <T> Outcome<About> named(Kept<T> kept, Key record) {
    return kept.named(record)
        .map(
            value -> {
              Identity identity = kept.identityOf(value);
              return new About(kept.noun().plural(), identity.id(), identity.ref());
            });
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
