package org.tuttihub.domain.values;

/** A local authority's code: three digits, leading zeros kept. */
public record LaCode(String text) implements Comparable<LaCode> {
  public static final String PATTERN = "[0-9]{3}";

  public LaCode {
    if (!text.matches(PATTERN)) {
      throw new BadValue(
          BadValue.shown(text) + " is not a local authority code: three digits, such as 919.");
    }
  }

  public static LaCode of(String text) {
    return new LaCode(text.strip());
  }

  @Override
  public int compareTo(LaCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
