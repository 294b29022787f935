package org.tuttihub.domain.plugins;

import java.time.LocalDate;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;

/**
 * What the hub has set for a policy, whatever its version, for some days. On all other days the
 * value holds that the policy's plugin brings.
 *
 * @param of what is set
 * @param value in the one form in which it is kept; tables as lines ({@link TableText})
 */
public record Setting(Identity identity, Of of, String value, Period period) {

  /**
   * What is set.
   *
   * @param policy the policy's name in the plugin
   */
  public record Of(String plugin, String policy, String name) {
    @Override
    public String toString() {
      return plugin + "/" + policy + " " + name;
    }
  }

  public boolean overlaps(Setting other) {
    return !identity.equals(other.identity) && of.equals(other.of) && period.meets(other.period);
  }

  public Setting with(String changed, Period days) {
    return new Setting(identity, of, changed, days);
  }

  /** It holds for the last time on that day. */
  public Outcome<Setting> end(LocalDate last) {
    return period.ending(last).map(ended -> with(value, ended));
  }

  /** Two values for one day. */
  public static Refusal overlap(Setting other) {
    return Refusal.rule(
        "settings.overlap",
        other.of() + " is set by " + other.identity() + " " + other.period() + " already.",
        "Choose other days, or change that one: settings change, settings end.");
  }
}
