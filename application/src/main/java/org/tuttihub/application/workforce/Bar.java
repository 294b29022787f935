package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody is not clear for ever: on which days they are, as far as is known today.
 *
 * @param from the first day on which they are clear; absent where they are not clear at all
 * @param until the last; absent where there is no end to it
 */
public record Bar(UUID staff, Optional<LocalDate> from, Optional<LocalDate> until) {}
