package org.tuttihub.plugin.host.descriptor;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;

/** Reads what a descriptor says of a fact. */
final class FactReader {
  private FactReader() {}

  static Optional<FactSpec> read(Part part) {
    String name = part.text("name", Names.SNAKE, Names.SNAKE_SAID);
    FactSpec.About about = about(part);
    String question = part.text("question");
    List<String> services = part.texts("services");
    boolean optional = part.yes("optional");
    List<String> given = part.texts("choices");
    Optional<FactType> found = PolicyReader.type(part, "type");
    FactType type = found.orElse(FactType.TEXT);
    List<String> choices =
        given.stream().flatMap(c -> part.read("choices", c, type::clean).stream()).toList();
    FactSpec fact =
        new FactSpec(
            name,
            type,
            about,
            question,
            services,
            choices,
            Optional.empty(),
            optional,
            part.read("least", type::clean),
            part.read("most", type::clean),
            customers(part));
    if (!type.isOrdered() && (fact.least().isPresent() || fact.most().isPresent())) {
      part.fault("least", "A " + type.word() + " has no least and no most.");
    }
    Optional<String> fallback = part.read("default", fact::clean);
    if (fallback.isPresent() && optional) {
      part.fault("default", "A fact is optional or has a default, not both.");
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(with(fact, fallback));
  }

  private static List<String> customers(Part part) {
    return part.texts("customers").stream()
        .flatMap(word -> part.read("customers", word, ChargingReader::customer).stream())
        .map(Customer::word)
        .toList();
  }

  private static FactSpec.About about(Part part) {
    return switch (part.maybe("about").orElse("quote")) {
      case "item" -> FactSpec.About.ITEM;
      case "quote" -> FactSpec.About.QUOTE;
      default -> {
        part.fault("about", "It must be quote or item.");
        yield FactSpec.About.QUOTE;
      }
    };
  }

  private static FactSpec with(FactSpec fact, Optional<String> fallback) {
    return new FactSpec(
        fact.name(),
        fact.type(),
        fact.about(),
        fact.question(),
        fact.services(),
        fact.choices(),
        fallback,
        fact.optional(),
        fact.least(),
        fact.most(),
        fact.customers());
  }
}
