package org.tuttihub.application.plugins;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code plugins} holds about people. */
public final class PluginsHolds {
  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(
                  Approvals.NOUN,
                  "by",
                  "Whoever approved a plugin",
                  "To tell who answers for it: their reference, or their account at the machine"
                      + " itself.")
              .kept("As long as the hub is kept."));

  private PluginsHolds() {}
}
