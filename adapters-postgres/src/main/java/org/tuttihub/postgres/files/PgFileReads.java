package org.tuttihub.postgres.files;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.files.AttachmentRow;
import org.tuttihub.application.files.FileReads;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of files, in PostgreSQL. */
public final class PgFileReads implements FileReads {
  private static final String ATTACHMENTS =
      """
      select a.ref, a.about_collection || ' ' || a.about_ref as about, a.name, a.media_type,
        a.size, a.state, a.added, a.scanned, a.sha256,
        folded(concat_ws(' ', a.ref, a.name, a.about_ref)) as search
      from {attachment} a\
      """;

  private final Lists lists;

  public PgFileReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<AttachmentRow> attachments() {
    return lists.of(AttachmentRow.class, ATTACHMENTS).reference("ref");
  }

  @Override
  public Optional<Stored<AttachmentRow>> attachment(Key key, Optional<LocalDate> asAt) {
    return lists.line(attachments(), key, asAt, PgAttachments::new);
  }
}
