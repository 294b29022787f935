package org.tuttihub.application.objectives;

import org.tuttihub.application.needs.NeedsRecords;

/** What deeds about objectives need. */
public interface ObjectiveRecords extends NeedsRecords {
  Objectives objectives();
}
