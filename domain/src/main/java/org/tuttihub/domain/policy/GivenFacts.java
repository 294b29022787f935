package org.tuttihub.domain.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;

/**
 * Facts as they were given, held against what a policy asks for: cleaned, with what is taken where
 * nothing was said. Nothing is guessed: what is missing is a fault.
 */
public final class GivenFacts {
  private GivenFacts() {}

  /**
   * The facts that are asked for.
   *
   * @param given what was said, by name; blank text says nothing
   * @param path where the facts stand in the request, for faults: {@code facts}
   * @param faults takes down what is missing or wrong
   */
  public static Facts of(
      List<FactSpec> asked, Map<String, String> given, String path, List<Fault> faults) {
    if (asked.isEmpty()) {
      return Facts.NONE;
    }
    Map<String, String> facts = new LinkedHashMap<>();
    for (FactSpec spec : asked) {
      String said = given.getOrDefault(spec.name(), "").strip();
      if (!said.isEmpty()) {
        clean(spec, said, path, faults, facts);
      } else if (spec.fallback().isPresent()) {
        facts.put(spec.name(), spec.fallback().get());
      } else if (!spec.optional()) {
        faults.add(
            new Fault(
                path + "." + spec.name(),
                "It is missing: "
                    + spec.question()
                    + (choices(spec).isEmpty() ? "" : " ")
                    + choices(spec)));
      }
    }
    return new Facts(facts);
  }

  /** Takes down what was said that nobody asks for. */
  public static void refuseOthers(
      Set<String> asked, Map<String, String> given, String path, List<Fault> faults) {
    for (String name : given.keySet()) {
      if (!asked.contains(name)) {
        faults.add(
            new Fault(
                path + "." + name(name),
                asked.isEmpty()
                    ? "No policy asks for it: take it out."
                    : "No policy asks for it; asked for are: " + String.join(", ", asked) + "."));
      }
    }
  }

  private static String name(String given) {
    return CleanText.defused(given.length() > 60 ? given.substring(0, 60) : given);
  }

  private static void clean(
      FactSpec spec, String said, String path, List<Fault> faults, Map<String, String> facts) {
    try {
      facts.put(spec.name(), spec.clean(said));
    } catch (BadValue bad) {
      faults.add(new Fault(path + "." + spec.name(), bad.sentence()));
    }
  }

  private static String choices(FactSpec spec) {
    return spec.choices().isEmpty() ? "" : "One of: " + String.join(", ", spec.choices()) + ".";
  }
}
