package org.tuttihub.domain.charging.whatif;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.policy.Facts;

/**
 * What was booked, as far as a price can depend on it: bookings that are alike cost the same, and
 * are asked about once.
 *
 * @param authority three digits; empty where it is not known
 * @param on the day whose prices count; absent where that is left to who plays it
 */
public record Booked(
    Customer customer,
    String authority,
    Optional<LocalDate> on,
    String service,
    String variant,
    int quantity,
    int terms,
    Facts facts) {}
