package org.tuttihub.application.acting;

import java.util.UUID;

/** Gives ids that were never given before. */
public interface Ids {
  /** A new UUID, version 7. */
  UUID next();
}
