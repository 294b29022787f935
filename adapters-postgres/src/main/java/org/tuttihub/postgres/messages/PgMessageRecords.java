package org.tuttihub.postgres.messages;

import org.tuttihub.application.messages.MessageRecords;
import org.tuttihub.application.messages.Messages;
import org.tuttihub.application.messages.Templates;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code messages}, on the connection of one unit of work. */
public interface PgMessageRecords extends MessageRecords {
  Session session();

  @Override
  default Templates templates() {
    return new PgTemplates(session(), View.NOW);
  }

  @Override
  default Messages messages() {
    return new PgMessages(session(), View.NOW);
  }
}
