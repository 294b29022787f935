package org.tuttihub.application.messages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Key;

/**
 * Who gets a message that is written to a record of a collection.
 *
 * @param <R> the records it is found in
 */
public interface Addressees<R> {

  /**
   * Somebody who gets one.
   *
   * @param about the record that the message is about
   * @param values what fills places of the text: {@code name}, {@code ref} and whatever the
   *     collection knows more
   */
  record Addressee(Receiver to, Optional<About> about, Map<String, String> values) {}

  /** Those of one record; refused when it is not there, or nobody of it has an address. */
  Outcome<List<Addressee>> of(R records, Key key);
}
