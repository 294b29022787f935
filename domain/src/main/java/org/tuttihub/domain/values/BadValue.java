package org.tuttihub.domain.values;

/** A value that cannot be made; the message names what was given and what is wanted. */
public final class BadValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public BadValue(String sentence) {
    super(sentence);
  }

  /** The sentence for a person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** What was given, short enough to be shown. */
  public static String shown(String given) {
    String start = given.length() <= 40 ? given : given.substring(0, 40) + "…";
    return "\"" + CleanText.defused(start).replace('\n', ' ') + "\"";
  }
}
