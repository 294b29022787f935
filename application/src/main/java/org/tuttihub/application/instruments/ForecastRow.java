package org.tuttihub.application.instruments;

import java.util.Optional;
import org.tuttihub.domain.instruments.Forecast;
import org.tuttihub.domain.values.Money;

/**
 * What is asked for of one instrument in one size, and what there is.
 *
 * @param kind both in words: {@code 3/4 violin}
 * @param each what one costs
 * @param reasons why, in words
 */
public record ForecastRow(
    String kind,
    String instrument,
    String size,
    int staying,
    int booked,
    int waiting,
    int demand,
    int available,
    int shortage,
    int surplus,
    Optional<Money> each,
    String reasons) {

  static ForecastRow of(Forecast.Line line) {
    return new ForecastRow(
        line.kind().words(),
        line.kind().instrument(),
        line.kind().size(),
        line.staying(),
        line.booked(),
        line.waiting(),
        line.demand(),
        line.available(),
        line.shortage(),
        line.surplus(),
        line.value(),
        String.join(" ", line.reasons()));
  }
}
