package org.tuttihub.application.access;

/** What deeds about access need. */
public interface AccessRecords {
  People people();

  Tokens tokens();
}
