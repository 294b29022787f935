package org.tuttihub.application.files;

import org.tuttihub.application.history.PastRecords;

/** What deeds about files need. */
public interface FileRecords extends PastRecords {
  Attachments attachments();
}
