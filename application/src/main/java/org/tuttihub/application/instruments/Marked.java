package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Key;

/** A marked set: what it names is read at once; all of it is done, or nothing. */
final class Marked {
  /** The most that are done at once. */
  static final int MOST = 500;

  private Marked() {}

  /** Refuses none at all, and more than are done at once; names each once. */
  static Outcome<List<Key>> howMany(String what, List<Key> keys) {
    return keys.isEmpty() || keys.size() > MOST
        ? Outcome.refused(
            Refusal.rule(
                "instruments.how-many",
                "There are " + keys.size() + " " + what + " named.",
                "Name from 1 to " + MOST + " of them."))
        : Outcome.done(keys.stream().distinct().toList());
  }

  /** Items by reference or asset number, each once, in the order in which they are named. */
  static Outcome<List<Stored<Item>>> items(InstrumentRecords records, List<Key> keys) {
    return howMany("items", keys)
        .then(
            named -> {
              List<String> refs = refs(named);
              Map<String, Stored<Item>> found = new HashMap<>();
              (refs.isEmpty()
                      ? List.<Stored<Item>>of()
                      : records.items().chosen(refs, Optional.empty(), Optional.empty(), 2 * MOST))
                  .forEach(
                      item -> {
                        found.put(Folded.of(item.value().facts().assetNumber()), item);
                        found.put(Folded.of(item.value().identity().ref()), item);
                      });
              return each(
                      named,
                      key ->
                          found(
                              records.items(),
                              key,
                              key instanceof Key.ByRef(String ref)
                                  ? Optional.ofNullable(found.get(Folded.of(ref)))
                                  : Optional.empty()))
                  .map(all -> once(all, item -> item.value().identity().ref()));
            });
  }

  /** Records by reference, each once, in the order in which they are named. */
  static <T> Outcome<List<Stored<T>>> of(KeptMany<T> kept, List<Key> keys) {
    return howMany(kept.noun().plural(), keys)
        .then(
            named -> {
              Map<String, Stored<T>> byRef = kept.findAll(refs(named));
              return each(
                      named,
                      key ->
                          found(
                              kept,
                              key,
                              key instanceof Key.ByRef(String ref)
                                  ? Optional.ofNullable(byRef.get(ref))
                                  : Optional.empty()))
                  .map(all -> once(all, one -> kept.identityOf(one.value()).ref()));
            });
  }

  private static List<String> refs(List<Key> keys) {
    return keys.stream()
        .filter(Key.ByRef.class::isInstance)
        .map(key -> ((Key.ByRef) key).ref())
        .distinct()
        .toList();
  }

  private static <T> Outcome<Stored<T>> found(
      KeptMany<T> kept, Key key, Optional<Stored<T>> already) {
    return already
        .or(() -> key instanceof Key.ByRef ? Optional.empty() : kept.find(key))
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.unknown(kept.noun().plural(), kept.noun().singular(), key.toString())));
  }

  private static <T> List<T> once(List<T> all, Function<T, String> name) {
    Map<String, T> by = new LinkedHashMap<>();
    all.forEach(one -> by.putIfAbsent(name.apply(one), one));
    return List.copyOf(by.values());
  }

  /** One after the other; the first refusal ends it. */
  static <A, B> Outcome<List<B>> each(List<A> all, Function<A, Outcome<B>> turn) {
    List<B> done = new ArrayList<>();
    for (A one : all) {
      switch (turn.apply(one)) {
        case Outcome.Done<B>(B value) -> done.add(value);
        case Outcome.Refused<B>(Refusal refusal) -> {
          return Outcome.refused(refusal);
        }
      }
    }
    return Outcome.done(done);
  }

  /** How a receipt names the first of several: {@code REP-1 and 3 more are}. */
  static String andMore(String first, int all) {
    return all == 1 ? first + " is" : first + " and " + (all - 1) + " more are";
  }
}
