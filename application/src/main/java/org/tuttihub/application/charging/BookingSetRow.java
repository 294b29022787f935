package org.tuttihub.application.charging;

/**
 * A set of bookings, as a line and as a card.
 *
 * @param schools how many schools they are for
 */
public record BookingSetRow(String ref, String title, long bookings, long schools) {}
