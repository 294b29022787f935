package org.tuttihub.plugin.host.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.policy.Settings;

/** Fills in what a hub has not set. */
public final class SettingsCheck {
  private SettingsCheck() {}

  /** The settings, each as the hub has it, or else as the descriptor begins with it. */
  public static Settings complete(PolicyDescription policy, Settings given) {
    if (has(policy, given)) {
      return given;
    }
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<Facts>> tables = new LinkedHashMap<>();
    for (SettingSpec setting : policy.settings()) {
      switch (setting) {
        case SettingSpec.Single single -> {
          if (!single.initial().isEmpty()) {
            values.put(single.name(), single.initial());
          }
        }
        case SettingSpec.Table table -> tables.put(table.name(), table.initial());
      }
    }
    values.putAll(given.values().values());
    tables.putAll(given.tables());
    return new Settings(new Facts(values), tables);
  }

  private static boolean has(PolicyDescription policy, Settings given) {
    for (SettingSpec setting : policy.settings()) {
      if (!given.values().has(setting.name()) && !given.tables().containsKey(setting.name())) {
        return false;
      }
    }
    return true;
  }
}
