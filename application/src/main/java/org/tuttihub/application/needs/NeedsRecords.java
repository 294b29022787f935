package org.tuttihub.application.needs;

import org.tuttihub.application.imports.ImportRecords;
import org.tuttihub.application.strategy.StrategyRecords;

/** What deeds about needs need. */
public interface NeedsRecords extends StrategyRecords, ImportRecords {
  NeedsStatements needs();

  Gaps gaps();
}
