package org.tuttihub.domain.plugins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.BadValue;

/** A policy's settings on one day: what the hub has set, and else what the plugin brings. */
public final class SettingsOfDay {
  private SettingsOfDay() {}

  /**
   * The value in the one form in which it is kept.
   *
   * @throws BadValue when it is not what the policy wants
   */
  public static String clean(SettingSpec spec, String text) {
    return switch (spec) {
      case SettingSpec.Single single -> clean(single, text);
      case SettingSpec.Table table ->
          TableText.of(table.columns(), TableText.rows(table.columns(), text));
    };
  }

  /** The value that holds until the hub sets one, in the form in which people write it. */
  public static String initial(SettingSpec spec) {
    return switch (spec) {
      case SettingSpec.Single single -> single.initial();
      case SettingSpec.Table table -> TableText.of(table.columns(), table.initial());
    };
  }

  /**
   * All settings of a policy. Refuses ({@code settings.do-not-fit}) when what was set for one
   * version is not what another wants.
   *
   * @param set by name; names that this version does not know are left aside
   */
  public static Outcome<Settings> of(PolicyDescription policy, Map<String, String> set) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<Facts>> tables = new LinkedHashMap<>();
    for (SettingSpec spec : policy.settings()) {
      Optional<String> given = Optional.ofNullable(set.get(spec.name()));
      try {
        switch (spec) {
          case SettingSpec.Single single ->
              values.put(
                  spec.name(), given.map(text -> clean(single, text)).orElse(single.initial()));
          case SettingSpec.Table table ->
              tables.put(
                  spec.name(),
                  given.map(text -> TableText.rows(table.columns(), text)).orElse(table.initial()));
        }
      } catch (BadValue bad) {
        return Outcome.refused(doesNotFit(policy, spec, bad));
      }
    }
    return Outcome.done(new Settings(new Facts(values), tables));
  }

  private static String clean(SettingSpec.Single single, String text) {
    String clean = single.type().clean(text);
    if (!single.choices().isEmpty() && !single.choices().contains(clean)) {
      throw new BadValue(
          BadValue.shown(clean) + " is not one of: " + String.join(", ", single.choices()) + ".");
    }
    return clean;
  }

  private static Refusal doesNotFit(PolicyDescription policy, SettingSpec spec, BadValue bad) {
    return Refusal.rule(
        "settings.do-not-fit",
        "The setting " + spec.name() + " is not what " + policy.ref() + " wants. " + bad.sentence(),
        "Set it anew from the day on which that version holds: settings set.");
  }
}
