package org.tuttihub.web.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Keeps the sample's instruments, and answers repeated requests as a unit of work does. */
public final class Shelf implements Kept<Instrument> {
  private final Map<UUID, Stored<Instrument>> kept = new LinkedHashMap<>();
  private final Map<String, Map.Entry<String, Receipt>> repeats = new LinkedHashMap<>();
  private final Noun noun;
  private int last;

  public Shelf(Noun noun) {
    this.noun = noun;
  }

  synchronized Outcome<Receipt> decide(Acting acting, Supplier<Outcome<Receipt>> work) {
    Optional<RepeatKey> repeat = acting.repeat();
    if (repeat.isEmpty()) {
      return work.get();
    }
    String key = acting.actor().id() + " " + repeat.get().key();
    var before = repeats.get(key);
    if (before != null) {
      return before.getKey().equals(repeat.get().fingerprint())
          ? Outcome.done(before.getValue())
          : Outcome.refused(
              new Refusal(
                  Refusal.Kind.REPEATED,
                  "repeat-key-reused",
                  "The key was used for another request.",
                  "Take a new key.",
                  List.of()));
    }
    return work.get()
        .map(
            receipt -> {
              repeats.put(key, Map.entry(repeat.get().fingerprint(), receipt));
              return receipt;
            });
  }

  synchronized List<Instrument> all() {
    return kept.values().stream().map(Stored::value).toList();
  }

  @Override
  public Noun noun() {
    return noun;
  }

  @Override
  public Identity identityOf(Instrument value) {
    return value.identity();
  }

  @Override
  public synchronized Optional<Stored<Instrument>> find(Key key) {
    Function<Instrument, Boolean> is =
        one ->
            switch (key) {
              case Key.ById(UUID id) -> one.identity().id().equals(id);
              case Key.ByRef(String ref) -> one.identity().ref().equals(ref);
              case Key.ByOther other -> one.otherId().equals(Optional.of(other.toString()));
            };
    return kept.values().stream().filter(s -> is.apply(s.value())).findFirst();
  }

  @Override
  public synchronized void add(Instrument value) {
    kept.put(value.identity().id(), new Stored<>(value, 1));
  }

  @Override
  public synchronized long replace(Stored<? extends Instrument> changed) {
    long next = changed.version() + 1;
    kept.put(changed.value().identity().id(), new Stored<>(changed.value(), next));
    return next;
  }

  @Override
  public synchronized String nextRef() {
    return noun.prefix() + "-" + ++last;
  }
}
