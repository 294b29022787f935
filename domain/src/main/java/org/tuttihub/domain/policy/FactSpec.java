package org.tuttihub.domain.policy;

import java.util.List;
import java.util.Optional;

/**
 * A fact that a policy needs beyond what the core tells it, with the question that asks for it.
 *
 * @param name in snake case; what the policy and the doors call it
 * @param about what it is a fact of
 * @param question what people are asked: {@code How many children of the family learn?}
 * @param services the services for which it is needed; all of the policy's when empty
 * @param choices what may be answered; anything of the type when empty
 * @param fallback what is taken when it is not given; when absent it must be given, unless it is
 *     optional
 * @param optional whether it may be left out, so that the policy looks whether it was given
 */
public record FactSpec(
    String name,
    FactType type,
    About about,
    String question,
    List<String> services,
    List<String> choices,
    Optional<String> fallback,
    boolean optional) {

  /** What a fact is a fact of. */
  public enum About {
    /** The whole quote: the family, the school. Never stored. */
    QUOTE,
    /** One of its items: a group's size, a lesson's length. */
    ITEM
  }

  public FactSpec {
    services = List.copyOf(services);
    choices = List.copyOf(choices);
  }

  public boolean isNeededFor(String service) {
    return services.isEmpty() || services.contains(service);
  }
}
