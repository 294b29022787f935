package org.tuttihub.application.funds;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.values.Identity;

/** What funds are meant for. */
public interface BudgetLines extends Kept<BudgetLine> {
  Noun NOUN = new Noun("funds", "budget-lines", "budget line", "BUD");

  /** The lines of a fund, oldest first. */
  List<Stored<BudgetLine>> of(UUID fund);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(BudgetLine line) {
    return line.identity();
  }
}
