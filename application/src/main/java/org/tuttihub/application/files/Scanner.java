package org.tuttihub.application.files;

import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.domain.files.Attachment;

/** Asks a virus scanner. */
public interface Scanner {
  /** For a hub that has none. */
  Scanner NONE = _ -> Attachment.Verdict.NOT_ASKED;

  /** Takes a minute at the most; a scanner that fails or takes longer does not know. */
  Attachment.Verdict scan(DocumentOut.Writing content);
}
