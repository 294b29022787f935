package org.tuttihub.application.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.values.Money;

/**
 * A bid, as a line.
 *
 * @param since since when it is in its state
 * @param share how much of its cost others bear, in hundredths, never rounded up: half less a penny
 *     is not half
 * @param met whether enough comes from elsewhere by the hub's rules; absent until it is complete
 * @param shortfall what is missing from elsewhere; absent until it is complete
 * @param passed whether a shortfall was let pass
 * @param sheets how many sheets that count are in
 * @param wanted how many there will be
 * @param score from 0 to 100; absent until it is assessed
 */
public record BidRow(
    String ref,
    Bid.State state,
    LocalDate since,
    String call,
    String partner,
    String name,
    LocalDate receivedOn,
    boolean late,
    Money asked,
    Money cost,
    Money elsewhere,
    Optional<BigDecimal> share,
    Optional<Boolean> met,
    Optional<Money> shortfall,
    boolean passed,
    int sheets,
    int wanted,
    Optional<BigDecimal> score) {}
