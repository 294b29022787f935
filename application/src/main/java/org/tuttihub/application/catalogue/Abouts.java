package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuttihub.application.records.Kept;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Finds the record that a message, a file or a link is about. Only records that everybody may read
 * can be named: what is said of the others would tell that they are there.
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
    Function<? super R, Kept<?>> kept = collections.get(collection);
    return kept == null || !isOpen(collection)
        ? no(
            "about.collection",
            "Nothing can be about a record of \"" + collection + "\".",
            "Choose one of: " + String.join(", ", open()) + ".")
        : named(kept.apply(records), record);
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
