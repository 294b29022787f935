package org.tuttihub.application.catalogue;

import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;

/** An import that is on record and has not run yet, or has run already for the same repeat key. */
public interface OpenedImport {

  /** The import's reference, {@code IMP-3}, by which it can be looked at. */
  String ref();

  /**
   * Reads, compares and (unless it is a dry run) keeps; done once, takes as long as it takes. The
   * receipt's subject is the import; its facts count the rows: {@code read}, {@code new}, {@code
   * changed}, {@code same}, {@code refused}.
   */
  Outcome<Receipt> run(Progress progress);
}
