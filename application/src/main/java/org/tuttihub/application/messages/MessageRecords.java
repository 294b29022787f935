package org.tuttihub.application.messages;

import org.tuttihub.application.access.AccessRecords;

/** What deeds about messages need. */
public interface MessageRecords extends AccessRecords {
  Templates templates();

  Messages messages();
}
