package org.tuttihub.application.records;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * A collection of aggregates, as a unit of work sees it. Rooms extend it with what only they ask.
 *
 * @param <T> the aggregate
 */
public interface Kept<T> {

  Noun noun();

  Identity identityOf(T value);

  Optional<Stored<T>> find(Key key);

  /** Those that keys mean, at once; a key that means none is left out. */
  default Map<Key, Stored<T>> findEach(Collection<Key> keys) {
    Map<Key, Stored<T>> found = new LinkedHashMap<>();
    keys.forEach(key -> find(key).ifPresent(one -> found.put(key, one)));
    return found;
  }

  /** Adds a new one, as version 1. */
  void add(T value);

  /**
   * Puts a changed value in the place of the stored one.
   *
   * @return the new version
   */
  long replace(Stored<? extends T> changed);

  /** A reference that was never given before. */
  String nextRef();

  /** References for many new ones. */
  default List<String> nextRefs(int count) {
    return IntStream.range(0, count).mapToObj(_ -> nextRef()).toList();
  }

  /** The one that is meant, or the refusal that there is none, or that it is not as it was seen. */
  default Outcome<Stored<T>> require(Acting acting, Key key) {
    Optional<Stored<T>> found = find(key);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.unknown(noun().plural(), noun().singular(), key.toString()));
    }
    long actual = found.get().version();
    long expected = acting.expectedVersion().orElse(actual);
    return expected == actual
        ? Outcome.done(found.get())
        : Outcome.refused(Refusal.stale(identityOf(found.get().value()).ref(), expected, actual));
  }

  /** One that a request names beside the one that it is about, in whatever version. */
  default Outcome<T> named(Key key) {
    return find(key)
        .map(found -> Outcome.done(found.value()))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.unknown(noun().plural(), noun().singular(), key.toString())));
  }

  /** The id of one that a request names. */
  default Outcome<UUID> idOf(Key key) {
    return named(key).map(value -> identityOf(value).id());
  }

  /** The id of one that a request names, if it names one. */
  default Outcome<Optional<UUID>> idOf(Optional<Key> key) {
    return key.map(one -> idOf(one).map(Optional::of))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  /** Several that a request names, each once, in their order; refuses where there is none such. */
  default Outcome<List<Stored<T>>> namedEach(Collection<Key> keys) {
    Map<Key, Stored<T>> found = findEach(keys);
    return Outcome.each(
            keys, key -> found.containsKey(key) ? Outcome.done(key) : named(key).map(_ -> key))
        .map(
            all -> {
              Map<UUID, Stored<T>> once = new LinkedHashMap<>();
              all.forEach(
                  key -> once.putIfAbsent(identityOf(found.get(key).value()).id(), found.get(key)));
              return List.copyOf(once.values());
            });
  }

  /** Takes one step of an aggregate's life and keeps the result, if that is another. */
  default Outcome<Receipt> step(
      Acting acting,
      Key key,
      Function<? super T, Outcome<T>> step,
      Function<? super T, String> said) {
    return require(acting, key)
        .then(
            stored ->
                step.apply(stored.value())
                    .map(
                        next ->
                            next.equals(stored.value())
                                ? unchanged(acting, stored)
                                : replaced(acting, stored.with(next), said.apply(next))));
  }

  /** Says that there was nothing to do. */
  private Receipt unchanged(Acting acting, Stored<T> stored) {
    String ref = identityOf(stored.value()).ref();
    return receipt(
        acting, stored.value(), stored.version(), ref + " is so already; nothing is changed.");
  }

  /** Adds a new one and says so. */
  default Receipt added(Acting acting, T value, String said) {
    add(value);
    return receipt(acting, value, 1, said);
  }

  /** Keeps a changed one and says so. */
  default Receipt replaced(Acting acting, Stored<? extends T> changed, String said) {
    return receipt(acting, changed.value(), replace(changed), said);
  }

  /** The answer about one of them. */
  default Receipt receipt(Acting acting, T value, long version, String said) {
    Identity identity = identityOf(value);
    Subject subject = new Subject(noun().plural(), identity.id(), identity.ref());
    return Receipt.of(acting, subject, version, said);
  }
}
