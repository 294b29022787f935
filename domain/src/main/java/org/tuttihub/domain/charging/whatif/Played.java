package org.tuttihub.domain.charging.whatif;

/**
 * Bookings of one school that are alike.
 *
 * @param urn of the school; empty where there is none
 * @param school its name; empty where it is not on the register
 * @param count how many bookings
 */
public record Played(Booked what, String urn, String school, long count) {}
