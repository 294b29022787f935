package org.tuttihub.application.partners;

import java.time.LocalDate;

/**
 * A review of an agreement, as a line.
 *
 * @param scored how many principles were scored
 */
public record ReviewRow(
    String ref,
    LocalDate on,
    String agreement,
    String partner,
    String name,
    String standard,
    int scored,
    String strengths,
    String follows) {}
