package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * An item, as a line.
 *
 * @param where the store, the school or the repairer; of other borrowers only what they are
 * @param due when it is to be back or to come
 */
public record ItemRow(
    String ref,
    String assetNumber,
    Item.State state,
    String instrument,
    Optional<Size> size,
    String maker,
    String model,
    Condition condition,
    String where,
    LocalDate since,
    Optional<LocalDate> due,
    String serial,
    String barcode,
    String caseNumber,
    String kit,
    Family family,
    boolean accessible,
    String owner,
    Optional<LocalDate> boughtOn,
    Optional<Money> price,
    String supplier,
    String funding,
    String grant,
    boolean capitalised,
    Optional<Money> value) {}
