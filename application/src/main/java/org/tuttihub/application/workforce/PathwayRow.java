package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A pathway.
 *
 * @param strands of which everybody chooses exactly one
 * @param shadowing how many hours everybody shadows
 * @param running how many are on it
 * @param finished how many have finished it
 */
public record PathwayRow(
    String ref,
    String title,
    List<String> parts,
    List<String> strands,
    Optional<BigDecimal> shadowing,
    int running,
    int finished,
    Optional<String> source) {}
