package org.tuttihub.domain.values;

/** The number of an establishment in the register: exactly six digits, kept as text. */
public record Urn(String text) implements Comparable<Urn> {
  public static final String PATTERN = "[0-9]{6}";

  public Urn {
    if (!text.matches(PATTERN)) {
      throw new BadValue(BadValue.shown(text) + " is not a URN: six digits, such as 117283.");
    }
  }

  public static Urn of(String text) {
    return new Urn(text.strip());
  }

  @Override
  public int compareTo(Urn other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
