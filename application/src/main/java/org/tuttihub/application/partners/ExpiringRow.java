package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that lapses within 90 days, or has lapsed and nothing has taken its place.
 *
 * @param ref of the policy, the agreement or the contact
 * @param what lapses
 * @param name whom it is about
 * @param detail which policy, or what is to be done
 * @param daysLeft below zero where it has lapsed; absent for a contact that was never verified
 */
public record ExpiringRow(
    String ref,
    What what,
    String partner,
    String name,
    String detail,
    Optional<LocalDate> ends,
    Optional<Integer> daysLeft) {

  /** What can lapse. */
  public enum What {
    POLICY,
    AGREEMENT,
    /** The review of an agreement. */
    REVIEW,
    /** That a contact was found right. */
    CONTACT
  }
}
