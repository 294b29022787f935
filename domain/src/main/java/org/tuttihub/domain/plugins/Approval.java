package org.tuttihub.domain.plugins;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;

/**
 * An administrator's word that a jar may be used: these very bytes, of this plugin and version. It
 * holds until it is withdrawn; a changed jar needs another.
 *
 * @param plugin the plugin's id
 * @param sha256 of the jar, in lower-case hexadecimal digits
 * @param inProcess whether it may run in Tutti's own process
 * @param by who approved it, as history names them
 */
public record Approval(
    Identity identity,
    String plugin,
    String version,
    String sha256,
    boolean inProcess,
    String by,
    LocalDate on,
    Optional<LocalDate> withdrawnOn) {

  public Approval {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new BadValue("A SHA-256 has 64 hexadecimal digits, as plugins list shows it.");
    }
  }

  /** {@code hertfordshire@2026.1}. */
  public String jar() {
    return plugin + "@" + version;
  }

  public boolean holds() {
    return withdrawnOn.isEmpty();
  }

  /** It may be used no more; refused when it was withdrawn before. */
  public Outcome<Approval> withdraw(LocalDate day) {
    return holds()
        ? Outcome.done(
            new Approval(identity, plugin, version, sha256, inProcess, by, on, Optional.of(day)))
        : Outcome.refused(
            Refusal.rule(
                "plugins.withdrawn",
                "The approval of " + jar() + " was withdrawn on " + withdrawnOn.get() + ".",
                "There is nothing to do."));
  }
}
