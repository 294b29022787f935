package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.partners.Complaint;

/**
 * A complaint in full, for those who handle it.
 *
 * @param files what is attached to it
 */
public record ComplaintCard(
    String ref,
    Complaint.State state,
    LocalDate receivedOn,
    String partner,
    String name,
    LocalDate since,
    Optional<LocalDate> due,
    boolean late,
    Optional<String> complainant,
    String about,
    String why,
    String passedTo,
    Optional<LocalDate> passedOn,
    String response,
    List<String> files) {}
