package org.tuttihub.application.messages;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of messages. */
public interface MessageReads {
  Listing<TemplateRow> templates();

  Optional<Stored<TemplateRow>> template(Key key, Optional<LocalDate> asAt);

  Listing<MessageRow> messages();

  Optional<Stored<MessageCard>> message(Key key, Optional<LocalDate> asAt);
}
