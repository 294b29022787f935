package org.tuttihub.plugin.host.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.BadValue;

/**
 * Holds the facts that were given against those that a policy declares, and takes down every fault:
 * a policy is asked with all that it needs, or not at all.
 */
public final class FactCheck {
  private final PolicyRef policy;
  private final List<Fault> missing = new ArrayList<>();
  private final List<Fault> wrong = new ArrayList<>();

  FactCheck(PolicyRef policy) {
    this.policy = policy;
  }

  /**
   * The facts in the form that is kept, with what falls back filled in.
   *
   * @param declared all that may be given here
   * @param needed which of them are needed here
   * @param path where they stand in the request, with a dot at its end
   * @param of whose facts they are, for sentences; empty, or with a colon at its end
   */
  Facts checked(
      List<FactSpec> declared, Predicate<FactSpec> needed, Facts given, String path, String of) {
    if (declared.isEmpty() && given.values().isEmpty()) {
      return given;
    }
    Map<String, String> complete = new LinkedHashMap<>();
    for (FactSpec fact : declared) {
      Optional<String> value = Optional.ofNullable(given.values().get(fact.name()));
      if (value.filter(v -> !v.isBlank()).isPresent()) {
        clean(fact, value.get(), path, of).ifPresent(v -> complete.put(fact.name(), v));
      } else if (needed.test(fact)) {
        fact.fallback().ifPresent(v -> complete.put(fact.name(), v));
        if (fact.isRequired()) {
          missing.add(new Fault(path + fact.name(), of + fact.question() + form(fact)));
        }
      }
    }
    refuseUnknown(declared, given, path, of);
    return new Facts(complete);
  }

  /** Why the policy cannot be asked; empty when it can. */
  Optional<Refusal> refusal() {
    if (!wrong.isEmpty()) {
      List<Fault> all = new ArrayList<>(wrong);
      all.addAll(missing);
      return Optional.of(
          Refusal.rule(
              "policy.wrong-fact",
              "The policy " + policy + " cannot go by all that was given.",
              "Give these facts as they are asked for.",
              all));
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.rule(
                "policy.missing-fact",
                "The policy " + policy + " needs to know more.",
                "Give these facts: "
                    + String.join(", ", missing.stream().map(f -> last(f.field())).toList())
                    + ".",
                missing));
  }

  /** A policy's own refusal for want of a fact, with the question that asks for it. */
  public static Refusal withQuestion(PolicyDescription policy, Refusal refusal) {
    if (!refusal.code().equals("policy.missing-fact") || refusal.faults().size() != 1) {
      return refusal;
    }
    String name = last(refusal.faults().getFirst().field());
    return policy.facts().stream()
        .filter(fact -> fact.name().equals(name))
        .findFirst()
        .map(
            fact ->
                Refusal.rule(
                    refusal.code(),
                    "The policy " + policy.ref() + " needs to know more.",
                    refusal.remedy(),
                    List.of(
                        new Fault(
                            fact.about() == About.QUOTE ? "facts." + name : "items",
                            fact.question() + form(fact)))))
        .orElse(refusal);
  }

  private Optional<String> clean(FactSpec fact, String given, String path, String of) {
    try {
      return Optional.of(fact.clean(given));
    } catch (BadValue bad) {
      wrong.add(new Fault(path + fact.name(), of + bad.sentence()));
      return Optional.empty();
    }
  }

  private void refuseUnknown(List<FactSpec> declared, Facts given, String path, String of) {
    if (given.values().isEmpty()) {
      return;
    }
    List<String> names = declared.stream().map(FactSpec::name).toList();
    for (String name : given.values().keySet()) {
      if (!names.contains(name)) {
        wrong.add(
            new Fault(
                path + name,
                of
                    + "The policy asks for no such fact."
                    + Binder.nearest(name, names)
                        .map(n -> " Did you mean " + n + "?")
                        .orElse(
                            names.isEmpty()
                                ? ""
                                : " There are: " + String.join(", ", names) + ".")));
      }
    }
  }

  private static String form(FactSpec fact) {
    if (!fact.choices().isEmpty()) {
      return " (one of: " + String.join(", ", fact.choices()) + ")";
    }
    return switch (fact.type()) {
      case TEXT -> "";
      case WHOLE -> " (a whole number)";
      case NUMBER -> " (a number)";
      case MONEY -> " (an amount such as 16190.00)";
      case PERCENT -> " (a percentage such as 12.5)";
      case YES_NO -> " (yes or no)";
      case DATE -> " (a date such as 2026-11-22)";
    };
  }

  private static String last(String field) {
    return field.substring(field.lastIndexOf('.') + 1);
  }
}
