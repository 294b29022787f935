package org.tuttihub.application.lists;

/** One column to sort by. */
public record Sort(String field, boolean descending) {
  /** As {@link #of} reads it. */
  public String toText() {
    return (descending ? "-" : "") + field;
  }

  /** Reads {@code name} or {@code -name}. */
  public static Sort of(String text) {
    return text.startsWith("-")
        ? new Sort(text.substring(1).strip(), true)
        : new Sort(text.strip(), false);
  }
}
