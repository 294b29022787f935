package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.FaultKind;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * A repair, as a line and as a card.
 *
 * @param item the item's asset number
 * @param model the model's reference
 * @param daysAway from the day it was sent to the day it came back, or to today
 * @param daysLate how many days it is over its day; absent where it is back, or not late
 */
public record RepairRow(
    String ref,
    Repair.State state,
    String item,
    String instrument,
    Optional<Size> size,
    String model,
    FaultKind kind,
    String fault,
    String repairer,
    LocalDate reported,
    LocalDate sent,
    Optional<LocalDate> expected,
    Optional<LocalDate> ended,
    int daysAway,
    Optional<Integer> daysLate,
    Optional<Money> cost) {}
