package org.tuttihub.application.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.values.Identity;

/** The files that are attached to records, and what is in them. */
public interface Attachments extends Droppable<Attachment> {
  Noun NOUN = new Noun("files", "attachments", "attachment", "FIL");

  /** How many bytes a piece of a content has, but for the last. */
  int PIECE = 256 * 1024;

  /** Keeps the content of one that was just added. */
  void keepContent(UUID attachment, Path content);

  /**
   * A piece of a content.
   *
   * @param nth from 0
   */
  Optional<byte[]> piece(UUID attachment, int nth);

  /** Does away with a content; it goes to no past. */
  void dropContent(UUID attachment);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Attachment attachment) {
    return attachment.identity();
  }
}
