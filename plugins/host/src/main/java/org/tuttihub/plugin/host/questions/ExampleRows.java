package org.tuttihub.plugin.host.questions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * Reads the cells of a table of worked examples: those of the question itself, one column for each
 * of the policy's facts ({@code fact.NAME}), and one for each setting ({@code setting.NAME}).
 */
final class ExampleRows {
  private final PolicyDescription policy;
  private final CsvTable table;

  ExampleRows(PolicyDescription policy, CsvTable table) {
    this.policy = policy;
    this.table = table;
  }

  /** Refuses a column that is neither the question's nor the policy's. */
  void refuseUnknownColumns(List<String> ofTheQuestion) throws Unfit {
    Set<String> known = new TreeSet<>(ofTheQuestion);
    policy.facts().forEach(fact -> known.add("fact." + fact.name()));
    policy.settings().forEach(setting -> known.add("setting." + setting.name()));
    for (String column : table.columns()) {
      if (!known.contains(column)) {
        throw new Unfit(
            "The table "
                + table.name()
                + " has a column "
                + BadValue.shown(column)
                + " that means nothing."
                + Binder.nearest(column, known).map(n -> " Did you mean " + n + "?").orElse(""));
      }
    }
  }

  /**
   * The policy's settings, as the descriptor begins with them unless the example says otherwise.
   */
  Settings settings(CsvTable.Row row) throws Unfit {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<Facts>> tables = new LinkedHashMap<>();
    for (SettingSpec setting : policy.settings()) {
      String column = "setting." + setting.name();
      switch (setting) {
        case SettingSpec.Single single ->
            read(row, column, single.type()::clean).ifPresent(v -> values.put(single.name(), v));
        case SettingSpec.Table wanted ->
            read(row, column, text -> TableText.read(wanted, text))
                .ifPresent(rows -> tables.put(wanted.name(), rows));
      }
    }
    return SettingsCheck.complete(policy, new Settings(new Facts(values), tables));
  }

  /** The policy's own facts. */
  Facts given(CsvTable.Row row, About about) {
    Map<String, String> values = new LinkedHashMap<>();
    for (FactSpec fact : ChargingCompletion.about(policy, about)) {
      String cell = row.cell("fact." + fact.name());
      if (!cell.isEmpty()) {
        values.put(fact.name(), cell);
      }
    }
    return new Facts(values);
  }

  static Money money(String text) {
    return Money.of(FactType.MONEY.clean(text));
  }

  /** Choices between semicolons. */
  static <C extends Enum<C>> List<C> choices(Class<C> type, String text) {
    return Arrays.stream(text.split(";", -1)).map(word -> choice(type, word.strip())).toList();
  }

  private static <C extends Enum<C>> C choice(Class<C> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new BadValue(
                    BadValue.shown(word)
                        + " is none of: "
                        + Expected.words(Arrays.asList(type.getEnumConstants()), Enum::name)
                        + "."));
  }

  <V> V needed(CsvTable.Row row, String column, Function<String, V> reader) throws Unfit {
    return read(row, column, reader).orElseThrow(() -> fault(row, column, "It is missing."));
  }

  /** A cell, if there is something in it. */
  <V> Optional<V> read(CsvTable.Row row, String column, Function<String, V> reader) throws Unfit {
    String cell = row.cell(column);
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(reader.apply(cell));
    } catch (BadValue bad) {
      throw fault(row, column, bad.sentence());
    }
  }

  Unfit fault(CsvTable.Row row, String column, String sentence) {
    return new Unfit(
        "Line " + row.line() + " of " + table.name() + ", column " + column + ": " + sentence);
  }
}
