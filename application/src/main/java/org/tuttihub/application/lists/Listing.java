package org.tuttihub.application.lists;

import java.util.function.Consumer;

/**
 * A list that people read: flat rows, one query each. Fields of filters and sorts are names of the
 * row's fields and have been checked before they come here.
 */
public interface Listing<R> {

  /**
   * @throws BadCursor when the window's cursor is not one that this list gave
   */
  Page<R> page(ListQuery query);

  long count(ListQuery query);

  /** Every row that the query means, in its order, whatever its window. */
  void each(ListQuery query, Consumer<? super R> row);
}
