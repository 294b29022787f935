package org.tuttihub.application.records;

import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/**
 * A collection whose records may go; the past keeps them.
 *
 * @param <T> the aggregate
 */
public interface Droppable<T> extends Kept<T> {

  /** Takes one away, with everything that hangs on it. */
  void remove(Stored<? extends T> stored);

  /** Takes one away, if it may go. */
  default Outcome<Receipt> drop(
      Acting acting,
      Key key,
      Function<? super T, Outcome<T>> mayGo,
      Function<? super T, String> said) {
    return require(acting, key)
        .then(stored -> mayGo.apply(stored.value()).map(stored::with))
        .map(
            stored -> {
              remove(stored);
              return receipt(acting, stored.value(), stored.version(), said.apply(stored.value()));
            });
  }
}
