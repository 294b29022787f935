package org.tuttihub.postgres.imports;

import org.tuttihub.application.imports.ColumnMappings;
import org.tuttihub.application.imports.ImportJobs;
import org.tuttihub.application.imports.ImportRecords;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code imports}, on the connection of one unit of work. */
public interface PgImportRecords extends ImportRecords {
  Session session();

  @Override
  default ImportJobs imports() {
    return new PgImportJobs(session(), View.NOW);
  }

  @Override
  default ColumnMappings mappings() {
    return new PgColumnMappings(session(), View.NOW);
  }
}
