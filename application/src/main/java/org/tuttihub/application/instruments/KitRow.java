package org.tuttihub.application.instruments;

/**
 * A class set, as a line and as a card.
 *
 * @param items how many items are part of it
 * @param inStore how many of them could go out today
 * @param out how many of them are out
 */
public record KitRow(
    String ref, String name, String place, long items, long inStore, long out, String note) {}
