package org.tuttihub.application.funds;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.values.Identity;

/** What goes out. */
public interface Spendings extends Kept<Spending> {
  Noun NOUN = new Noun("funds", "spending", "spending entry", "SPE");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Spending spending) {
    return spending.identity();
  }
}
