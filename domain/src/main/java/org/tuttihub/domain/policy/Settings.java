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

  public String text(String name) {
    return values.text(name);
  }

  public int whole(String name) {
    return values.whole(name);
  }

  public BigDecimal number(String name) {
    return values.number(name);
  }

  public Money money(String name) {
    return values.money(name);
  }

  public Percent percent(String name) {
    return values.percent(name);
  }

  public boolean yes(String name) {
    return values.yes(name);
  }

  /** The rows of a table, in its order; refuses the question when there is no such table. */
  public List<Facts> table(String name) {
    List<Facts> rows = tables.get(name);
    if (rows == null) {
      throw new Unanswerable(
          Refusal.rule(
              "policy.missing-setting",
              "The policy has no table " + name + " to go by.",
              "Set it: settings set."));
    }
    return rows;
  }
}
