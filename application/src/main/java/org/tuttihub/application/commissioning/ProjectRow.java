package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.values.Money;

/**
 * A project, as a line.
 *
 * @param since since when it is in its state
 * @param grant what the partner gets in all
 * @param hub what of it the hub bears
 * @param given what all that the hub gives in kind is worth, beside the grant
 * @param nextDue when the next instalment is due
 * @param metAtBid whether enough came from elsewhere by the bid
 * @param metAtActuals the same by what it came to; absent until that is known
 * @param passed whether a shortfall was let pass
 */
public record ProjectRow(
    String ref,
    Project.State state,
    LocalDate since,
    String title,
    String partner,
    String name,
    String call,
    String bid,
    Money grant,
    Money hub,
    Money paid,
    Money given,
    Optional<LocalDate> nextDue,
    LocalDate starts,
    LocalDate ends,
    LocalDate evaluationDue,
    boolean metAtBid,
    Optional<Boolean> metAtActuals,
    boolean passed,
    Optional<Integer> children) {}
