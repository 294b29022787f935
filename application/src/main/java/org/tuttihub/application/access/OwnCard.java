package org.tuttihub.application.access;

import java.time.Instant;
import java.util.Optional;
import org.tuttihub.domain.access.Palette;

/**
 * What somebody who signs in says of their own terminal.
 *
 * @param hereBefore when they were last at it
 */
public record OwnCard(
    String ref, boolean lineByLine, Palette palette, boolean ascii, Optional<Instant> hereBefore) {}
