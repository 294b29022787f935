package org.tuttihub.domain.policy;

import java.util.Optional;

/**
 * A policy as it can be named: {@code hertfordshire@2026.1/first-access}.
 *
 * @param plugin the plugin that brings it
 * @param version the plugin's version
 * @param name the policy's name in the plugin
 */
public record PolicyRef(String plugin, String version, String name) {

  /** Reads {@code plugin@version/name}. */
  public static Optional<PolicyRef> read(String text) {
    int at = text.indexOf('@');
    int slash = text.indexOf('/', at + 1);
    return at < 1 || slash < at + 2 || slash == text.length() - 1
        ? Optional.empty()
        : Optional.of(
            new PolicyRef(
                text.substring(0, at), text.substring(at + 1, slash), text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return plugin + "@" + version + "/" + name;
  }
}
