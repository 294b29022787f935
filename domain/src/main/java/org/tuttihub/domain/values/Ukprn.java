package org.tuttihub.domain.values;

/** A provider's number: exactly eight digits, the first a 1. */
public record Ukprn(String text) implements Comparable<Ukprn> {
  public static final String PATTERN = "1[0-9]{7}";

  public Ukprn {
    if (!text.matches(PATTERN)) {
      throw new BadValue(
          BadValue.shown(text)
              + " is not a UKPRN: eight digits beginning with 1, such as 10079555.");
    }
  }

  public static Ukprn of(String text) {
    return new Ukprn(text.strip());
  }

  @Override
  public int compareTo(Ukprn other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
