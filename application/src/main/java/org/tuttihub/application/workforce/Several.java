package org.tuttihub.application.workforce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Does the same with several records of a collection, all of them or none. */
final class Several {
  private Several() {}

  /** Refuses none at all, and more than are done at once. */
  static Outcome<List<Key>> howMany(String what, List<Key> keys) {
    return keys.isEmpty() || keys.size() > WithPeople.MOST
        ? Outcome.refused(
            Refusal.rule(
                "workforce.how-many",
                "There are " + keys.size() + " " + what + " named.",
                "Name from 1 to " + WithPeople.MOST + " of them."))
        : Outcome.done(keys);
  }

  /** Those that are named, each once; references are read at once. */
  static <T> Outcome<List<Stored<T>>> stored(KeptMany<T> kept, List<Key> keys) {
    Map<String, Stored<T>> byRef =
        kept.findAll(
            keys.stream()
                .filter(Key.ByRef.class::isInstance)
                .map(k -> ((Key.ByRef) k).ref())
                .distinct()
                .toList());
    return WithPeople.each(
        keys.stream().distinct().toList(),
        key ->
            (key instanceof Key.ByRef(String ref)
                    ? Optional.ofNullable(byRef.get(ref))
                    : kept.find(key))
                .map(Outcome::done)
                .orElseGet(
                    () ->
                        Outcome.refused(
                            Refusal.unknown(
                                kept.noun().plural(), kept.noun().singular(), key.toString()))));
  }

  /** Takes one step of each life and keeps what is another then. */
  static <T> Outcome<Receipt> step(
      Acting acting,
      KeptMany<T> kept,
      String what,
      List<Key> keys,
      Function<T, Outcome<T>> step,
      String done) {
    return howMany(what, keys)
        .then(_ -> stored(kept, keys))
        .then(
            all ->
                WithPeople.each(all, s -> step.apply(s.value()).map(s::with))
                    .map(
                        next -> {
                          List<Stored<T>> others =
                              next.stream().filter(s -> !all.contains(s)).toList();
                          kept.replaceAll(others);
                          return receipt(acting, kept, next, others, done);
                        }));
  }

  private static <T> Receipt receipt(
      Acting acting, KeptMany<T> kept, List<Stored<T>> all, List<Stored<T>> changed, String done) {
    Stored<T> first = all.getFirst();
    String ref = kept.identityOf(first.value()).ref();
    return kept.receipt(
            acting,
            first.value(),
            first.version() + (changed.contains(first) ? 1 : 0),
            all.size() == 1
                ? ref + " is " + done + "."
                : ref + " and " + (all.size() - 1) + " more are " + done + ".")
        .fact("records", all.size());
  }
}
