package org.tuttihub.domain.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

/**
 * What the hub has set for a policy on the day asked about; what it has not set is as the plugin's
 * descriptor says.
 *
 * @param values single settings
 * @param tables settings that are tables: a table of fees, bands of income
 */
public record Settings(Facts values, Map<String, List<Facts>> tables) {
  public static final Settings NONE = new Settings(Facts.NONE, Map.of());

  public Settings {
    tables = Map.copyOf(tables);
  }

  /** A setting; refuses the question ({@code policy.missing-setting}) when there is none such. */
  public String text(String name) {
    return set(name).text(name);
  }

  public int whole(String name) {
    return set(name).whole(name);
  }

  /** A whole number within bounds; refuses the question ({@code policy.wrong-setting}) outside. */
  public int whole(String name, int least, int most) {
    int number = whole(name);
    if (number < least || number > most) {
      throw new Unanswerable(
          Refusal.rule(
              "policy.wrong-setting",
              "The setting " + name + " is " + number + ".",
              "Set it from " + least + " to " + most + ": settings set."));
    }
    return number;
  }

  public BigDecimal number(String name) {
    return set(name).number(name);
  }

  public Money money(String name) {
    return set(name).money(name);
  }

  public Percent percent(String name) {
    return set(name).percent(name);
  }

  public boolean yes(String name) {
    return set(name).yes(name);
  }

  /** The rows of a table, in its order; refuses the question when there is no such table. */
  public List<Facts> table(String name) {
    List<Facts> rows = tables.get(name);
    if (rows == null) {
      throw new Unanswerable(missing("no table " + name));
    }
    return rows;
  }

  /**
   * The first row of a table that reaches as far as a value: the band of an income, the price of a
   * group's size. A row whose column is empty has no end. Refuses the question ({@code
   * policy.no-band}) when no row reaches so far: no guessing.
   *
   * @param upTo the column that says how far a row reaches, itself included
   */
  public Facts band(String table, String upTo, BigDecimal value) {
    return table(table).stream()
        .filter(row -> !row.has(upTo) || row.number(upTo).compareTo(value) >= 0)
        .findFirst()
        .orElseThrow(() -> new Unanswerable(noRow(table, upTo, value.toPlainString())));
  }

  public Facts band(String table, String upTo, Money value) {
    return band(table, upTo, BigDecimal.valueOf(value.pence(), 2));
  }

  public Facts band(String table, String upTo, int value) {
    return band(table, upTo, BigDecimal.valueOf(value));
  }

  /** The first row of a table with that value in a column; refuses the question when none has. */
  public Facts row(String table, String column, String value) {
    return table(table).stream()
        .filter(row -> row.has(column) && row.text(column).equals(value))
        .findFirst()
        .orElseThrow(() -> new Unanswerable(noRow(table, column, value)));
  }

  private Facts set(String name) {
    if (!values.has(name)) {
      throw new Unanswerable(missing("no setting " + name));
    }
    return values;
  }

  private static Refusal missing(String what) {
    return Refusal.rule(
        "policy.missing-setting",
        "The policy has " + what + " to go by.",
        "Set it (settings set), if the policy declares it: policies show tells.");
  }

  private static Refusal noRow(String table, String column, String value) {
    return Refusal.rule(
        "policy.no-band",
        "The table " + table + " has no row for the " + column + " " + value + ".",
        "Add such a row: settings set.");
  }
}
