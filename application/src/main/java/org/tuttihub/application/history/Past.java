package org.tuttihub.application.history;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** What was: earlier deeds and the rows that they superseded. */
public interface Past {

  /**
   * A deed as history keeps it.
   *
   * @param operation the catalogue's name of what was done
   * @param undone whether it was undone already
   */
  record Done(String operation, String actor, Receipt receipt, boolean undone) {}

  Optional<Done> deed(UUID deed);

  /**
   * Puts back every row that a deed wrote: what it changed becomes what it was (as a new version),
   * what it added goes, what it took away is there again; other systems' ids and headings included.
   * An import's own record is left as it is. Refused when any of those rows was written again since
   * ({@link #writtenSince}), or when something else hangs on what it added ({@link #inUse}), or
   * when a fund would be below zero afterwards ({@code funds.overdrawn}), or pay what it may not.
   *
   * @return how many records were put back, each counted once, whatever it consists of
   */
  Outcome<Long> putBack(UUID deed);

  /** Somebody has built upon the deed: what it wrote was written again. */
  static Refusal writtenSince(String ref) {
    return Refusal.rule(
        "history.written-since",
        ref + " was changed again since.",
        "Undo the later change first; history list shows it.");
  }

  /** Something else hangs on what the deed added. */
  static Refusal inUse(String ref) {
    return Refusal.rule(
        "history.in-use",
        "Something else is linked to " + ref + " by now.",
        "Take that away first; the card of " + ref + " shows it.");
  }
}
