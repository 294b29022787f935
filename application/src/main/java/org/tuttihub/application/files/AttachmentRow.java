package org.tuttihub.application.files;

import java.time.Instant;
import java.util.Optional;
import org.tuttihub.domain.files.Attachment;

/**
 * A file that is attached to a record.
 *
 * @param about the collection and the reference of the record
 * @param size in bytes
 * @param scanned when a virus scanner found it clean
 */
public record AttachmentRow(
    String ref,
    String about,
    String name,
    String mediaType,
    long size,
    Attachment.State state,
    Instant added,
    Optional<Instant> scanned,
    String sha256) {}
