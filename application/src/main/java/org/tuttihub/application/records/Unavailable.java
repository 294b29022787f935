package org.tuttihub.application.records;

/** The database does not answer, or too much is asked at once: try again in a moment. */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence for a person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
