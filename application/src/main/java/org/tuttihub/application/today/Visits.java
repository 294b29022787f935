package org.tuttihub.application.today;

import java.time.Instant;

/** Keeps when people were last here, so that they can be told what happened since. */
public interface Visits {
  /** Keeps nothing. */
  Visits NONE =
      new Visits() {
        @Override
        public void begun(String actor, Instant at) {}

        @Override
        public void ended(String actor, Instant at) {}
      };

  /** Somebody has come. */
  void begun(String actor, Instant at);

  /** Somebody has left, or is gone. */
  void ended(String actor, Instant at);
}
