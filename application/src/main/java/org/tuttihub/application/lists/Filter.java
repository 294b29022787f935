package org.tuttihub.application.lists;

import org.tuttihub.domain.values.BadValue;

/**
 * One condition on a column.
 *
 * @param value the value, or the lower end of a range; empty for "has none"
 * @param upTo the upper end of a range; empty when open, or when this is no range
 */
public record Filter(String field, Test test, String value, String upTo) {

  /** How a column is tested. */
  public enum Test {
    /** Text contains it, anything else equals it. */
    IS,
    /** The opposite of IS. */
    IS_NOT,
    /** From value to upTo, both included, either open. */
    BETWEEN,
    /** Has no value. */
    EMPTY,
    /** Has a value. */
    NOT_EMPTY
  }

  /**
   * Reads {@code field=value}, {@code field!=value}, {@code field=from..to} or {@code field=}.
   *
   * @throws BadValue when there is no equals sign
   */
  public static Filter of(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new BadValue(
          "A filter is written field=value, such as status=open; given was "
              + BadValue.shown(text)
              + ".");
    }
    boolean not = text.charAt(equals - 1) == '!';
    String field = text.substring(0, not ? equals - 1 : equals).strip();
    return of(field, not, text.substring(equals + 1).strip());
  }

  /** As {@link #of(String)} reads it. */
  public String toText() {
    return switch (test) {
      case IS -> field + "=" + value;
      case IS_NOT -> field + "!=" + value;
      case BETWEEN -> field + "=" + value + ".." + upTo;
      case EMPTY -> field + "=";
      case NOT_EMPTY -> field + "!=";
    };
  }

  /** Reads the value of a filter on a field. */
  public static Filter of(String field, boolean not, String value) {
    int dots = value.indexOf("..");
    if (!not && dots >= 0) {
      return new Filter(field, Test.BETWEEN, value.substring(0, dots), value.substring(dots + 2));
    }
    if (value.isEmpty()) {
      return new Filter(field, not ? Test.NOT_EMPTY : Test.EMPTY, "", "");
    }
    return new Filter(field, not ? Test.IS_NOT : Test.IS, value, "");
  }
}
