package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.partners.Complaint;

/**
 * A complaint, as a line that tells nothing of what it is about.
 *
 * @param since since when it is in its state
 * @param due the day by which the present step is to be done
 * @param late whether that day has passed
 */
public record ComplaintRow(
    String ref,
    Complaint.State state,
    LocalDate receivedOn,
    String partner,
    String name,
    LocalDate since,
    Optional<LocalDate> due,
    boolean late) {}
