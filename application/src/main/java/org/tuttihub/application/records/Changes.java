package org.tuttihub.application.records;

import java.util.Set;

/**
 * Tells in which collections something was changed, soon after it was kept, by whomever and through
 * whichever process. It says neither what nor by whom; whoever wants to know reads again.
 */
public interface Changes {
  /** Where nobody tells. */
  Changes NONE =
      _ ->
          () -> {
            // There is nothing to end.
          };

  /** Whoever wants to be told; is called on any thread, and must not take long. */
  interface Listener {
    /**
     * @param collections plural nouns
     */
    void changed(Set<String> collections);

    /** For a while nothing could be told: anything may have changed. */
    void missed();
  }

  /** Listening, until it is closed. */
  interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  Listening listen(Listener listener);
}
