package org.tuttihub.application.catalogue;

import org.tuttihub.domain.values.Key;

/**
 * The whole of a record, as it would be added, and the key that names it: one row of fields, the
 * key first.
 *
 * @param <T> what adds it
 */
public record Keyed<T>(Key id, T whole) {

  public static <T> Shape<Keyed<T>> shape(Shape<T> whole) {
    return Shape.keyed(whole);
  }
}
