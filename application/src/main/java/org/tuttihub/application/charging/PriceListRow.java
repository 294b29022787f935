package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.values.LaCode;

/**
 * A price list, as a line.
 *
 * @param customer everybody when absent
 * @param authority everywhere when absent
 * @param until the last day; open when absent
 * @param services what it has prices for
 * @param followed whether a later list for the same customers goes on after it
 */
public record PriceListRow(
    String ref,
    String title,
    Optional<Customer> customer,
    Optional<LaCode> authority,
    LocalDate from,
    Optional<LocalDate> until,
    long prices,
    List<String> services,
    String document,
    boolean followed) {}
