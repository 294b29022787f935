package org.tuttihub.application.imports;

import org.tuttihub.application.history.PastRecords;

/** What imports need. */
public interface ImportRecords extends PastRecords {
  ImportJobs imports();

  ColumnMappings mappings();
}
