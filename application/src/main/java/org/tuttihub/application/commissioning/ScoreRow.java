package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Sheet;

/**
 * A sheet that was given, as a line. What it says is there once all sheets on its bid are in.
 *
 * @param reviewer the person's reference
 * @param open whether it can be seen
 * @param counts whether it counts: not when its reviewer is barred
 */
public record ScoreRow(
    String ref,
    String call,
    String bid,
    String partner,
    String reviewer,
    Optional<String> name,
    LocalDate on,
    boolean open,
    boolean counts,
    Optional<BigDecimal> score,
    Optional<Sheet.Advice> advice) {}
