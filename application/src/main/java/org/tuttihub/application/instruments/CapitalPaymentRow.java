package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.Money;

/**
 * A payment of a capital grant, and what was bought from it: purchases use up the payments in the
 * order in which these are due.
 *
 * @param key of the line: the grant and the number of the payment
 * @param spent what of it is used up
 * @param beyond of the last payment, what was bought beyond all of them
 * @param availableUntil until when the grant is certain
 */
public record CapitalPaymentRow(
    String key,
    String grant,
    String title,
    int no,
    LocalDate due,
    Money amount,
    Optional<LocalDate> received,
    Money spent,
    Money left,
    Money beyond,
    Optional<LocalDate> availableUntil) {}
