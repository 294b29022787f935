package org.tuttihub.application.fakes;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.files.AttachmentRow;
import org.tuttihub.application.files.FileReads;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.messages.MessageCard;
import org.tuttihub.application.messages.MessageReads;
import org.tuttihub.application.messages.MessageRow;
import org.tuttihub.application.messages.TemplateRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** Reads of messages and files that find nothing. */
final class NoPostReads {
  private NoPostReads() {}

  static final class NoMessages implements MessageReads {
    @Override
    public Listing<TemplateRow> templates() {
      return NoReads.empty();
    }

    @Override
    public Optional<Stored<TemplateRow>> template(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Listing<MessageRow> messages() {
      return NoReads.empty();
    }

    @Override
    public Optional<Stored<MessageCard>> message(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }
  }

  static final class NoFiles implements FileReads {
    @Override
    public Listing<AttachmentRow> attachments() {
      return NoReads.empty();
    }

    @Override
    public Optional<Stored<AttachmentRow>> attachment(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }
  }
}
