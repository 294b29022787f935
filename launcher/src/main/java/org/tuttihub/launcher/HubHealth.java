package org.tuttihub.launcher;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.health.Health;
import org.tuttihub.application.plugins.PluginWarnings;
import org.tuttihub.application.plugins.PolicyHost;

/** Whether the hub can work: the database must answer, a plugin need not. */
record HubHealth(Health database, PolicyHost policies) implements Health {

  @Override
  public Optional<String> trouble() {
    return database.trouble();
  }

  @Override
  public List<String> warnings() {
    return PluginWarnings.of(policies);
  }
}
