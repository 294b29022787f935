package org.tuttihub.postgres;

import java.io.Serial;

/**
 * The database cannot be reached or cannot be trusted. The message is one sentence (or two) for a
 * person and says what to do; the cause is for the log.
 */
public final class DatabaseUnavailable extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public DatabaseUnavailable(String sentence) {
    super(sentence);
  }

  public DatabaseUnavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
