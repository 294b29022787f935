package org.tuttihub.application.catalogue;

/**
 * A column of a list as people see it.
 *
 * @param field the row's field
 * @param label the heading
 * @param width characters that it would like; wide columns give way to narrow screens
 * @param from the terminal width from which it is shown
 */
public record Column(String field, String label, int width, int from) {
  /** A column that every screen shows. */
  public static Column of(String field, String label, int width) {
    return new Column(field, label, width, 80);
  }

  /** A column that only wider screens show. */
  public Column fromWidth(int terminalWidth) {
    return new Column(field, label, width, terminalWidth);
  }
}
