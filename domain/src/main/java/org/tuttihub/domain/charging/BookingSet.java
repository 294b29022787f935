package org.tuttihub.domain.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.values.Identity;

/**
 * Bookings from a file, for policies to be played over: last year's, or a plan for the next. It
 * says nothing about families: a booking of theirs brings no facts but those of what is booked.
 */
public record BookingSet(Identity identity, String title) {

  /**
   * A booking of the set.
   *
   * @param number its row in the file
   * @param urn of the school; empty where there is none
   * @param terms for how many terms, 1 to 3
   * @param on the day whose prices count; absent where that is left to who plays it
   */
  public record Entry(
      long number,
      String urn,
      Customer customer,
      Optional<LocalDate> on,
      String service,
      String variant,
      int quantity,
      int terms,
      Facts facts) {}
}
