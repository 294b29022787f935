package org.tuttihub.plugin.host.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.values.Money;

/**
 * What a row of worked examples expects; a blank cell expects nothing.
 *
 * @param wrong takes what is not as expected, in words
 */
record Expected(CsvTable.Row row, List<String> wrong) {
  private static final String NONE = "none";

  void is(String column, Object got) {
    compare(column, row.cell(column), got.toString());
  }

  void is(String column, boolean got) {
    is(column, got ? "yes" : "no");
  }

  void is(String column, Money got) {
    String cell = row.cell(column);
    compare(
        column,
        cell.isEmpty() ? cell : FactType.MONEY.clean(cell),
        FactType.MONEY.clean(got.toString()));
  }

  /** An amount that may be absent, which a cell expects as {@code none}. */
  void is(String column, Optional<Money> got) {
    if (got.isEmpty() || row.cell(column).equalsIgnoreCase(NONE)) {
      is(column, got.map(String::valueOf).orElse(NONE));
    } else {
      is(column, got.get());
    }
  }

  /** All of a list, by name. */
  <V> void are(String column, List<V> got, Function<V, String> name) {
    is(column, words(got, name));
  }

  /** A part of a cell, such as {@code dbs=36}. */
  void compare(String column, String expected, String got) {
    if (!expected.isEmpty() && !expected.equalsIgnoreCase(got)) {
      wrong.add(column + " was to be " + expected + ", and is " + got);
    }
  }

  /** Names between semicolons, as cells have them. */
  static <V> String words(List<V> all, Function<V, String> name) {
    return all.isEmpty()
        ? NONE
        : String.join("; ", all.stream().map(v -> name.apply(v).toLowerCase(Locale.ROOT)).toList());
  }
}
