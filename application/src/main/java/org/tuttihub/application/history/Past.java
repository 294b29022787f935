package org.tuttihub.application.history;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;

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
   * Puts back every row that a deed wrote: what it changed becomes what it was, what it added goes.
   * Refused when any of those rows was written again since, or when something else hangs on what it
   * added.
   *
   * @return how many rows were put back
   */
  Outcome<Long> putBack(UUID deed);
}
