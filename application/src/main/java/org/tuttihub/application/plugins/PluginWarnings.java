package org.tuttihub.application.plugins;

import java.util.List;

/** The plugins that are there and cannot be asked, in sentences. */
public final class PluginWarnings {
  private PluginWarnings() {}

  public static List<String> of(PolicyHost host) {
    return host.plugins().stream()
        .filter(plugin -> plugin.state() != PluginStatus.State.READY)
        .map(PluginWarnings::sentence)
        .toList();
  }

  private static String sentence(PluginStatus plugin) {
    String name = "The plugin " + plugin.id() + "@" + plugin.version();
    String state =
        switch (plugin.state()) {
          case READY -> " can be asked";
          case NOT_APPROVED -> " is not approved";
          case UNFIT -> " is not fit to be asked";
          case QUARANTINED -> " is in quarantine until the next start";
        };
    return name + state + (plugin.why().isEmpty() ? "." : ": " + plugin.why());
  }
}
