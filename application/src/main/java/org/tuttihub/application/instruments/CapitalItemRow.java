package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.CapitalRule;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/**
 * What a capital grant has paid, or stands in the accounts as an asset: a line of the audit list.
 *
 * @param category the family of the instrument
 * @param treatment how the rule of its day treats it
 * @param usefulYears its own, or those of its model
 * @param lifeEnds when its useful life is over
 * @param invoice as finance knows it
 * @param where the store; where it is in none, how it is
 * @param loans on how many it has been out
 */
public record CapitalItemRow(
    String ref,
    String assetNumber,
    Family category,
    String instrument,
    Optional<Size> size,
    String maker,
    String model,
    boolean accessible,
    String serial,
    String supplier,
    String invoice,
    Optional<LocalDate> boughtOn,
    Optional<Money> price,
    String funding,
    String grant,
    String line,
    boolean capitalised,
    CapitalRule.Treatment treatment,
    Optional<Integer> usefulYears,
    Optional<LocalDate> lifeEnds,
    Item.State state,
    String where,
    Condition condition,
    int loans,
    Optional<LocalDate> disposedOn,
    String why,
    String approval,
    Optional<Money> proceeds) {}
