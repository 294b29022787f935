package org.tuttihub.domain.programme;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;

/**
 * How many wait for something on a day, as the lesson system counts them: numbers, never names.
 *
 * @param identity its reference is made of what is counted, so that the same comes back as itself
 * @param service the service's code or name there
 * @param instrument may be empty
 * @param place may be empty
 */
public record WaitingCount(
    Identity identity,
    String service,
    String instrument,
    String place,
    LocalDate asOf,
    int waiting) {

  public WaitingCount {
    if (waiting < 0) {
      throw new BadValue("A count is not below zero.");
    }
  }

  /** The same under another identity: what is counted again is what is there. */
  public WaitingCount as(Identity other) {
    return new WaitingCount(other, service, instrument, place, asOf, waiting);
  }

  /** The reference of what is counted. */
  public static String ref(String service, String instrument, String place, LocalDate asOf) {
    return Counted.ref(List.of(asOf.toString(), service, instrument, place));
  }
}
