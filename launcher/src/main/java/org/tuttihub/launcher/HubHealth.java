package org.tuttihub.launcher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.health.Health;
import org.tuttihub.application.messages.Outbox;
import org.tuttihub.application.plugins.PluginWarnings;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Unavailable;

/** Whether the hub can work: the database must answer, a plugin need not. */
record HubHealth(Health database, PolicyHost policies, Outbox outbox, boolean sends)
    implements Health {

  @Override
  public Optional<String> trouble() {
    return database.trouble();
  }

  @Override
  public List<String> warnings() {
    return Stream.concat(PluginWarnings.of(policies).stream(), waiting().stream()).toList();
  }

  /** Messages wait and nobody sends them. */
  private Optional<String> waiting() {
    if (sends) {
      return Optional.empty();
    }
    try {
      return Optional.of(outbox.waiting())
          .filter(count -> count > 0)
          .map(
              count ->
                  (count == 1 ? "1 message waits" : count + " messages wait")
                      + ": no mail server is set (mail_host, mail_from).");
    } catch (Unavailable _) {
      return Optional.empty();
    }
  }
}
