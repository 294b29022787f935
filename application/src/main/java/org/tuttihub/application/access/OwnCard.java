package org.tuttihub.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.access.Palette;

/**
 * What somebody who signs in says of their own terminal.
 *
 * @param hereBefore when they were last at it
 * @param unfinished the forms that they left unfinished
 */
public record OwnCard(
    String ref,
    boolean lineByLine,
    Palette palette,
    boolean ascii,
    Optional<Instant> hereBefore,
    List<String> unfinished) {}
