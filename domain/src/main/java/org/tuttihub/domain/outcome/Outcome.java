package org.tuttihub.domain.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What came of a deed: it was done, or a rule said no. A rule's "no" is a value that travels to the
 * screen; exceptions mean that something is broken.
 *
 * @param <T> what a done deed gives
 */
public sealed interface Outcome<T> {

  /** The deed was done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** A rule said no; nothing was changed. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** One after the other; the first refusal ends it. */
  static <T, U> Outcome<List<U>> each(
      Collection<? extends T> all, Function<? super T, Outcome<U>> turn) {
    List<U> done = new ArrayList<>();
    for (T one : all) {
      switch (turn.apply(one)) {
        case Done<U>(U value) -> done.add(value);
        case Refused<U>(Refusal refusal) -> {
          return refused(refusal);
        }
      }
    }
    return done(List.copyOf(done));
  }

  /** Goes on with the value when done; carries the refusal on when refused. */
  default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> refused(refusal);
    };
  }

  /** Turns the value when done; carries the refusal on when refused. */
  default <U> Outcome<U> map(Function<? super T, ? extends U> turn) {
    return then(value -> done(turn.apply(value)));
  }
}
