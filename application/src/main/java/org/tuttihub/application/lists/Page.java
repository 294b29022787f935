package org.tuttihub.application.lists;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param next the cursor of what follows; absent at the end
 * @param previous the cursor of what comes before; absent at the beginning
 */
public record Page<R>(List<R> rows, Optional<String> next, Optional<String> previous) {
  public Page {
    rows = List.copyOf(rows);
  }
}
