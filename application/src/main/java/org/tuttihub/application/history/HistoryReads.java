package org.tuttihub.application.history;

import org.tuttihub.application.lists.Listing;

/** What people read of history. */
public interface HistoryReads {
  Listing<HistoryRow> history();

  Listing<OtherIdRow> otherIds();
}
