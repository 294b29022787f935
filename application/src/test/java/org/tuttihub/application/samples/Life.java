package org.tuttihub.application.samples;

import java.util.List;
import java.util.function.Function;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.records.Kept;

/**
 * The values that one aggregate has in turn: every state, with and without what may be absent.
 *
 * @param values all of the same identity; the last may be added as well as the first
 */
public record Life<T>(Function<AllRecords, ? extends Kept<T>> of, List<T> values) {

  public Kept<T> kept(AllRecords records) {
    return of.apply(records);
  }

  @Override
  public String toString() {
    return "life of a " + values.getFirst().getClass().getSimpleName();
  }
}
