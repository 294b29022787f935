package org.tuttihub.application.files;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of files. */
public interface FileReads {
  Listing<AttachmentRow> attachments();

  Optional<Stored<AttachmentRow>> attachment(Key key, Optional<LocalDate> asAt);
}
