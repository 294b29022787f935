package org.tuttihub.application.lists;

import java.util.function.Consumer;
import org.tuttihub.application.acting.Actor;

/**
 * A list that people read: flat rows, one query each. Fields of filters and sorts are names of the
 * row's fields and have been checked before they come here.
 */
public interface Listing<R> {

  /** The list as somebody has it; the same for everybody unless it says otherwise. */
  default Listing<R> of(Actor actor) {
    return this;
  }

  /**
   * @throws BadCursor when the window's cursor is not one that this list gave
   */
  Page<R> page(ListQuery query);

  long count(ListQuery query);

  /** Every row that the query means, in its order, whatever its window. */
  void each(ListQuery query, Consumer<? super R> row);
}
