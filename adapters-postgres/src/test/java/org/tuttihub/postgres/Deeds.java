package org.tuttihub.postgres;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Deeds as tests do them: shortly. */
final class Deeds {
  private final PgHub hub;

  Deeds(PgHub hub) {
    this.hub = hub;
  }

  /** Does it now, and gives the deed's id. */
  UUID now(Consumer<AllRecords> work) {
    return at(Instant.now(), work);
  }

  /** Does it at a moment, and gives the deed's id. */
  UUID at(Instant moment, Consumer<AllRecords> work) {
    Acting acting = Examples.acting(moment);
    done(
        hub.work()
            .decide(
                acting,
                records -> {
                  work.accept(records);
                  return Outcome.done(Examples.receipt(acting));
                }));
    return acting.deed();
  }

  /** Takes a deed back. */
  Outcome<Receipt> undo(UUID deed) {
    Acting acting = Examples.acting();
    return hub.work()
        .decide(
            acting,
            r ->
                r.past()
                    .putBack(deed)
                    .map(rows -> Examples.receipt(acting).fact("undoes", deed).fact("rows", rows)));
  }

  <T> Stored<T> find(Function<AllRecords, ? extends Kept<T>> kept, String key) {
    return hub.work().look(r -> kept.apply(r).find(Key.of(key))).orElseThrow();
  }

  <T> boolean isThere(Function<AllRecords, ? extends Kept<T>> kept, String key) {
    return hub.work().look(r -> kept.apply(r).find(Key.of(key)).isPresent());
  }

  /** A step in the life of one record, for {@link #now} and {@link #at}. */
  static <T> Consumer<AllRecords> change(
      Function<AllRecords, ? extends Kept<T>> kept, String key, Function<T, T> step) {
    return r -> {
      Stored<T> stored = kept.apply(r).find(Key.of(key)).orElseThrow();
      kept.apply(r).replace(stored.with(step.apply(stored.value())));
    };
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  static Refusal refusal(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(Object value) -> throw new AssertionError("done: " + value);
      case Outcome.Refused<?>(Refusal refusal) -> refusal;
    };
  }
}
