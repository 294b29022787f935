package org.tuttihub.application.charging;

import java.util.List;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;

/** The hub's price lists. */
public interface PriceLists extends Droppable<PriceList> {
  Noun NOUN = new Noun("charging", "price-lists", "price list", "PRI");

  /** Those that hold on some day of a period, by reference. */
  List<Stored<PriceList>> during(Period days);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(PriceList list) {
    return list.identity();
  }
}
