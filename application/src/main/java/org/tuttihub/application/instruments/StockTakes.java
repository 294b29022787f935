package org.tuttihub.application.instruments;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.instruments.StockTake;
import org.tuttihub.domain.values.Identity;

/** The rounds of counting; files call a round by its reference. */
public interface StockTakes extends KeptMany<StockTake> {
  Noun NOUN = new Noun("instruments", "stock-takes", "stock-take", "STK");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(StockTake take) {
    return take.identity();
  }
}
