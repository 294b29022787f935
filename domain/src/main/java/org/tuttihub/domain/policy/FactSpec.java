package org.tuttihub.domain.policy;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;

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
 * @param least what a number, an amount or a date must not be below
 * @param most what it must not be above
 * @param customers the customers of whom it is asked, as the question writes them ({@code family});
 *     all when empty
 */
public record FactSpec(
    String name,
    FactType type,
    About about,
    String question,
    List<String> services,
    List<String> choices,
    Optional<String> fallback,
    boolean optional,
    Optional<String> least,
    Optional<String> most,
    List<String> customers) {

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
    customers = List.copyOf(customers);
  }

  /** A fact without bounds, asked of every customer. */
  public FactSpec(
      String name,
      FactType type,
      About about,
      String question,
      List<String> services,
      List<String> choices,
      Optional<String> fallback,
      boolean optional) {
    this(
        name,
        type,
        about,
        question,
        services,
        choices,
        fallback,
        optional,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Whether it must be given, for want of something to fall back on. */
  public boolean isRequired() {
    return fallback.isEmpty() && !optional;
  }

  /**
   * What was given for it, in the one form that is kept.
   *
   * @throws BadValue with a sentence when it is not what the fact may be
   */
  public String clean(String given) {
    String value = type.clean(given);
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw new BadValue(
          BadValue.shown(given) + " is none of its choices: " + String.join(", ", choices) + ".");
    }
    if (least.isPresent() && type.compare(value, least.get()) < 0) {
      throw new BadValue("It must be at least " + least.get() + ".");
    }
    if (most.isPresent() && type.compare(value, most.get()) > 0) {
      throw new BadValue("It must be at most " + most.get() + ".");
    }
    return value;
  }

  public boolean isNeededFor(String service) {
    return services.isEmpty() || services.contains(service);
  }

  public boolean isAskedOf(String customer) {
    return customers.isEmpty() || customers.contains(customer);
  }
}
