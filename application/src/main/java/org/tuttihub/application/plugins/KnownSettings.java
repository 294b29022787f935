package org.tuttihub.application.plugins;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.plugins.SettingsOfDay;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.values.BadValue;

/** What the policies that can be asked now leave to the hub. */
record KnownSettings(PolicyHost host) {

  /**
   * The value in the form in which it is kept. Refuses a setting that no version of the policy has,
   * and a value that none of them wants.
   */
  Outcome<String> clean(Setting.Of what, String text) {
    List<SettingSpec> specs = specs(what);
    if (specs.isEmpty()) {
      return Outcome.refused(unknown(what));
    }
    Optional<BadValue> first = Optional.empty();
    for (SettingSpec spec : specs) {
      try {
        return Outcome.done(SettingsOfDay.clean(spec, text));
      } catch (BadValue bad) {
        first = first.or(() -> Optional.of(bad));
      }
    }
    return Outcome.refused(wrong(what, specs.getFirst(), first.orElseThrow()));
  }

  private List<SettingSpec> specs(Setting.Of what) {
    return versions(what)
        .map(policy -> policy.setting(what.name()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Stream<PolicyDescription> versions(Setting.Of what) {
    return host.policies().stream()
        .filter(policy -> policy.ref().plugin().equals(what.plugin()))
        .filter(policy -> policy.ref().name().equals(what.policy()));
  }

  private Refusal unknown(Setting.Of what) {
    List<String> names =
        versions(what)
            .flatMap(policy -> policy.settings().stream())
            .map(SettingSpec::name)
            .distinct()
            .toList();
    return Refusal.rule(
        "settings.unknown-setting",
        "There is nothing to set by the name "
            + BadValue.shown(what.name())
            + " for the policy "
            + BadValue.shown(what.plugin() + "/" + what.policy())
            + ".",
        names.isEmpty()
            ? "See which policies there are: policies list."
            : "It has: " + String.join(", ", names) + ".");
  }

  private static Refusal wrong(Setting.Of what, SettingSpec spec, BadValue bad) {
    return Refusal.rule(
        "settings.wrong-value",
        "That is no value for " + spec.label() + " (" + what.name() + ").",
        spec instanceof SettingSpec.Table
            ? "Write a line for each row, with commas, as in the plugin's own first line: "
                + SettingsOfDay.initial(spec).lines().findFirst().orElse("")
            : "Write it like the value that the plugin brings: "
                + SettingsOfDay.initial(spec)
                + ".",
        List.of(new Refusal.Fault("value", bad.sentence())));
  }
}
