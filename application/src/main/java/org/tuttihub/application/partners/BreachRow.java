package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.partners.Breach;

/**
 * Something that a partner did not keep to.
 *
 * @param remedy how it was put right; empty where it was not
 */
public record BreachRow(
    String ref,
    String partner,
    String name,
    Optional<String> agreement,
    Breach.Kind kind,
    LocalDate on,
    String what,
    String remedy,
    Optional<LocalDate> remediedOn) {}
