package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person outside the hub.
 *
 * @param organisation its reference; absent where they speak for themselves
 * @param at the name of the organisation
 */
public record ContactRow(
    String ref,
    Optional<String> name,
    Optional<String> organisation,
    String at,
    String post,
    Optional<String> email,
    Optional<String> telephone,
    Optional<LocalDate> verifiedOn) {}
