package org.tuttihub.postgres.files;

import org.tuttihub.application.files.Attachments;
import org.tuttihub.application.files.FileRecords;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code files}, on the connection of one unit of work. */
public interface PgFileRecords extends FileRecords {
  Session session();

  @Override
  default Attachments attachments() {
    return new PgAttachments(session(), View.NOW);
  }
}
