package org.tuttihub.application.access;

import org.tuttihub.application.history.PastRecords;

/** What deeds about access need. */
public interface AccessRecords extends PastRecords {
  People people();

  Tokens tokens();

  Links links();

  Views views();
}
