package org.tuttihub.application.schools;

import org.tuttihub.application.imports.ImportRecords;

/** What deeds about schools need. */
public interface SchoolRecords extends ImportRecords {
  Schools schools();
}
