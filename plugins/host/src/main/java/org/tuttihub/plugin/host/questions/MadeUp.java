package org.tuttihub.plugin.host.questions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.policy.Settings;

/** Facts and settings made up by chance from what a policy declares, the edges more often. */
final class MadeUp {
  private static final List<String> TEXTS =
      List.of("oboe", "x", "O'Brien-Łódź", "1", "yes", "a text of several words, with a comma");

  private final RandomGenerator random;

  MadeUp(RandomGenerator random) {
    this.random = random;
  }

  <V> V one(List<V> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** Facts as they are declared: what is required always, the rest as it comes. */
  Facts facts(List<FactSpec> declared) {
    Map<String, String> values = new LinkedHashMap<>();
    for (FactSpec fact : declared) {
      if (fact.isRequired() || !onceIn(3)) {
        values.put(fact.name(), value(fact));
      }
    }
    return new Facts(values);
  }

  String value(FactSpec fact) {
    if (!fact.choices().isEmpty()) {
      return one(fact.choices());
    }
    if (onceIn(4) && fact.least().isPresent()) {
      return fact.least().get();
    }
    if (onceIn(4) && fact.most().isPresent()) {
      return fact.most().get();
    }
    return within(fact, value(fact.type()));
  }

  private static String within(FactSpec fact, String value) {
    try {
      return fact.clean(value);
    } catch (IllegalArgumentException _) {
      return fact.least().or(fact::most).orElseThrow();
    }
  }

  String value(FactType type) {
    return switch (type) {
      case TEXT -> one(TEXTS);
      case WHOLE -> one(List.of("0", "1", "2", "999999", between(0, 20) + "", between(0, 20) + ""));
      case NUMBER -> one(List.of("0", "0.5", "1.25", "999999", between(0, 40) + ""));
      case MONEY ->
          one(List.of("0.00", "0.01", "99999999.99", pounds(7_000_000), pounds(7_000_000)));
      case PERCENT -> one(List.of("0", "100", "33.3333", between(0, 100) + ""));
      case YES_NO -> random.nextBoolean() ? "yes" : "no";
      case DATE -> LocalDate.of(1990, 1, 1).plusDays(between(0, 20_000)).toString();
    };
  }

  String pounds(int mostPence) {
    return BigDecimal.valueOf(between(0, mostPence), 2).toPlainString();
  }

  /** Settings such as a hub could make them, wise or not. */
  Settings settings(PolicyDescription policy) {
    Map<String, String> values =
        policy.settings().stream()
            .filter(SettingSpec.Single.class::isInstance)
            .map(SettingSpec.Single.class::cast)
            .collect(Collectors.toMap(SettingSpec.Single::name, this::value));
    Map<String, List<Facts>> tables =
        policy.settings().stream()
            .filter(SettingSpec.Table.class::isInstance)
            .map(SettingSpec.Table.class::cast)
            .collect(Collectors.toMap(SettingSpec.Table::name, this::rows));
    return new Settings(new Facts(values), tables);
  }

  private String value(SettingSpec.Single setting) {
    if (!setting.choices().isEmpty()) {
      return one(setting.choices());
    }
    boolean asItBegins =
        !setting.initial().isEmpty() && (setting.type() == FactType.TEXT || onceIn(2));
    return asItBegins ? setting.initial() : value(setting.type());
  }

  private List<Facts> rows(SettingSpec.Table table) {
    if (onceIn(2)) {
      return table.initial();
    }
    return IntStream.range(0, between(0, 4))
        .mapToObj(
            _ ->
                new Facts(
                    table.columns().stream()
                        .filter(_ -> !onceIn(8))
                        .collect(
                            Collectors.toMap(
                                SettingSpec.Column::name, column -> value(column.type())))))
        .toList();
  }

  /** The same with one of them changed. */
  <V> List<V> changed(List<V> all, Function<V, V> change) {
    int at = random.nextInt(all.size());
    return IntStream.range(0, all.size())
        .mapToObj(i -> i == at ? change.apply(all.get(i)) : all.get(i))
        .toList();
  }
}
