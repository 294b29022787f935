package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.plugins.Adopted;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.plugins.SettingsOfDay;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Period;

/**
 * Which policy answers a question, and with which settings: what the hub has adopted and set for
 * some days, as it was read at one moment, with the policies that can be asked.
 */
public final class PoliciesInForce {
  private final Adopted adopted;
  private final List<Setting> settings;
  private final PolicyHost host;

  private PoliciesInForce(Adopted adopted, List<Setting> settings, PolicyHost host) {
    this.adopted = adopted;
    this.settings = settings;
    this.host = host;
  }

  /** Reads what holds on some day of a period. */
  public static PoliciesInForce read(
      PluginRecords records, PolicyHost host, String question, Period days) {
    return new PoliciesInForce(
        new Adopted(records.adoptions().during(question, days)),
        records.policySettings().during(days),
        host);
  }

  /**
   * The policy that answers. Refuses when none is adopted for it, when nobody can tell which of two
   * answers, and when the one that does cannot be asked ({@code policy.failed}).
   */
  public Outcome<PolicyDescription> answering(Adoption.Asked asked) {
    return adopted
        .answering(asked)
        .then(
            adoption ->
                host.policy(adoption.policy())
                    .map(Outcome::done)
                    .orElseGet(
                        () -> Outcome.refused(new KnownPolicies(host).missing(adoption.policy()))));
  }

  /** A policy's settings on a day. */
  public Outcome<Settings> settings(PolicyDescription policy, LocalDate day) {
    return settings(policy, day, Map.of());
  }

  /**
   * A policy's settings on a day, if some of them were otherwise.
   *
   * @param instead by name; names that the policy does not know are left aside
   */
  public Outcome<Settings> settings(
      PolicyDescription policy, LocalDate day, Map<String, String> instead) {
    Map<String, String> set = new HashMap<>();
    for (Setting setting : settings) {
      if (setting.of().plugin().equals(policy.ref().plugin())
          && setting.of().policy().equals(policy.ref().name())
          && setting.period().holdsOn(day)) {
        set.put(setting.of().name(), setting.value());
      }
    }
    set.putAll(instead);
    return SettingsOfDay.of(policy, set);
  }

  /** Whether the hub has adopted any policy for a question on a day. */
  public boolean isAdopted(String question, LocalDate on) {
    return adopted.answersAny(question, on);
  }

  /** The policies that are adopted for some day of the period. */
  public List<PolicyDescription> adopted() {
    return adopted.all().stream()
        .map(adoption -> host.policy(adoption.policy()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
