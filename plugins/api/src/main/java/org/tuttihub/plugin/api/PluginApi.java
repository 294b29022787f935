package org.tuttihub.plugin.api;

/** The version of all that a policy sees. */
public final class PluginApi {

  /**
   * Goes up when a policy written before could fail to work; a descriptor says with which versions
   * its plugin works: {@code 1}, or {@code 1..2}.
   */
  public static final int VERSION = 1;

  private PluginApi() {}

  /**
   * Whether a policy may see the classes of a package. It sees nothing else of Tutti.
   *
   * @param name dotted: {@code org.tuttihub.domain.charging.policy}
   */
  public static boolean isVisible(String name) {
    return name.equals("org.tuttihub.plugin.api")
        || name.equals("org.tuttihub.domain.values")
        || name.equals("org.tuttihub.domain.outcome")
        || name.equals("org.tuttihub.domain.policy")
        || (name.startsWith("org.tuttihub.domain.")
            && name.endsWith(".policy")
            && name.chars().filter(c -> c == '.').count() == 4);
  }
}
