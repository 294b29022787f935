package org.tuttihub.application.funds;

import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.values.Identity;

/** What came in from elsewhere than grants. */
public interface Incomes extends Kept<Income> {
  Noun NOUN = new Noun("funds", "income", "income entry", "INC");

  /** Whether some of what a fund received was given for something alone. */
  boolean isRestricted(UUID fund);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Income income) {
    return income.identity();
  }
}
