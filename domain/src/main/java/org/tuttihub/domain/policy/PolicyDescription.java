package org.tuttihub.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin's descriptor says of one of its policies; read as data, without running its code.
 *
 * @param question the name of the question it answers: {@code charging}
 * @param title what people call it
 * @param document the policy document that it implements
 * @param approved the day on which that document was approved
 * @param services the services that it can answer for; at least one where the question has them
 * @param facts what it needs to know beyond the core's facts
 * @param settings what a hub may set
 */
public record PolicyDescription(
    PolicyRef ref,
    String question,
    String title,
    String document,
    Optional<LocalDate> approved,
    List<String> services,
    List<FactSpec> facts,
    List<SettingSpec> settings) {
  public PolicyDescription {
    services = List.copyOf(services);
    facts = List.copyOf(facts);
    settings = List.copyOf(settings);
  }

  public Optional<SettingSpec> setting(String name) {
    return settings.stream().filter(s -> s.name().equals(name)).findFirst();
  }
}
