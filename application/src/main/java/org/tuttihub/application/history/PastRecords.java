package org.tuttihub.application.history;

/** What undoing needs. */
public interface PastRecords {
  Past past();

  OtherIds otherIds();
}
