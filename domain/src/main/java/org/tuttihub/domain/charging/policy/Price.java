package org.tuttihub.domain.charging.policy;

import org.tuttihub.domain.values.Money;

/**
 * A price in force.
 *
 * @param variant which of the service's prices; may be empty
 * @param unit what it is the price of, in the singular: {@code hour}, {@code term}, {@code lesson}
 * @param amount of one unit
 * @param list the price list it stands on, for reasons
 */
public record Price(String service, String variant, String unit, Money amount, String list) {}
