package org.tuttihub.application.fakes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.fakes.Shelves.Write;
import org.tuttihub.application.imports.Verdict;

/**
 * What a unit of work works on.
 *
 * @param deed what is being done; absent where nothing may be written
 */
record Unit(Shelves shelves, Optional<UUID> deed, References references) {

  /** Writes a row, or takes one away, and remembers what stood there before. */
  void write(Place place, Optional<Row> row) {
    shelves.remember(writing(), new Write(place, shelves.row(place)));
    shelves.put(place, row);
  }

  /** Writes a row that undoing leaves alone. */
  void writeForGood(Place place, Row row) {
    writing();
    shelves.put(place, Optional.of(row));
  }

  /** Adds what was found in an import. */
  void found(UUID job, List<Verdict> verdicts) {
    writing();
    shelves.found(job, verdicts);
  }

  /** Takes refused rows of an import away; how many there were. */
  int forgetRefused(UUID job) {
    writing();
    return shelves.forgetRefused(job);
  }

  private UUID writing() {
    return deed.orElseThrow(() -> new IllegalStateException("Who only looks writes nothing"));
  }
}
