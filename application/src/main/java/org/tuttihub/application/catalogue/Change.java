package org.tuttihub.application.catalogue;

import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.outcome.Outcome;

/**
 * A field of a request that changes a record: left as it is, cleared, or set. A list is set as a
 * whole; an empty one empties it.
 *
 * @param <T> the field's type
 */
public sealed interface Change<T> {

  /** The field was not given. */
  record Keep<T>() implements Change<T> {}

  /** The field was given; an empty value clears it. */
  record To<T>(Optional<T> value) implements Change<T> {}

  static <T> Change<T> keep() {
    return new Keep<>();
  }

  static <T> Change<T> to(T value) {
    return new To<>(Optional.of(value));
  }

  /** The field's next value, for one that must have a value; what clears it is {@code cleared}. */
  default T over(T present, T cleared) {
    return switch (this) {
      case Keep<T> _ -> present;
      case To<T>(Optional<T> value) -> value.orElse(cleared);
    };
  }

  /** The field's next value, for one that may be absent. */
  default Optional<T> over(Optional<T> present) {
    return switch (this) {
      case Keep<T> _ -> present;
      case To<T>(Optional<T> value) -> value;
    };
  }

  /** The field's next value, for one that holds what is found by what is given. */
  default <V> Outcome<Optional<V>> over(
      Optional<V> present, Function<Optional<T>, Outcome<Optional<V>>> found) {
    return switch (this) {
      case Keep<T> _ -> Outcome.done(present);
      case To<T>(Optional<T> value) -> found.apply(value);
    };
  }
}
