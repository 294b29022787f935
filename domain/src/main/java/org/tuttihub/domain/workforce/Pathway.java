package org.tuttihub.domain.workforce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;

/**
 * A programme by which people become teachers, such as a Career Accelerator Pathway, as the hub
 * defines it. Once somebody is on it, it stays what they began.
 *
 * @param parts what everybody does, in order; at least one
 * @param strands of which everybody chooses exactly one; none where there is nothing to choose
 * @param shadowing how many hours of lessons everybody shadows; absent where it does not say
 * @param source where it stands
 */
public record Pathway(
    Identity identity,
    String title,
    List<String> parts,
    List<String> strands,
    Optional<BigDecimal> shadowing,
    String source) {
  private static final BigDecimal MOST_HOURS = new BigDecimal("1000");

  public Pathway {
    parts = List.copyOf(parts);
    strands = List.copyOf(strands);
    shadowing = shadowing.map(Plain::of);
  }

  /** Refuses ({@code workforce.pathway}) what makes no pathway, naming what is wrong. */
  public Outcome<Pathway> checked() {
    List<Fault> faults = new ArrayList<>();
    if (parts.isEmpty() || isTwice(parts)) {
      faults.add(new Fault("parts", "Name at least one, and none twice."));
    }
    if (isTwice(strands)) {
      faults.add(new Fault("strands", "Name each once."));
    }
    if (shadowing.filter(h -> h.signum() <= 0 || h.compareTo(MOST_HOURS) > 0).isPresent()) {
      faults.add(new Fault("shadowing", "Give more than none and up to 1,000 hours."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "workforce.pathway",
                "The pathway cannot be kept as it is written.",
                "Correct what is named.",
                faults));
  }

  /** Becomes what {@code next} says; refuses other parts once somebody is on it. */
  public Outcome<Pathway> become(Pathway next, boolean begun) {
    boolean same =
        parts.equals(next.parts)
            && strands.equals(next.strands)
            && shadowing.equals(next.shadowing);
    return begun && !same
        ? No.rule(
            "workforce.pathway-begun",
            "Somebody is on " + identity + ": its parts, strands and shadowing stay.",
            "Define another one for those who come next: pathways add.")
        : next.checked();
  }

  /** A part as it is defined, however it is written; refuses what is none. */
  Outcome<String> part(String named) {
    return one(parts, named, "part");
  }

  /** A strand as it is defined, however it is written; refuses what is none. */
  Outcome<String> strand(String named) {
    return one(strands, named, "strand");
  }

  private Outcome<String> one(List<String> all, String named, String what) {
    return all.stream()
        .filter(one -> Folded.of(one).equals(Folded.of(named)))
        .findFirst()
        .map(Outcome::done)
        .orElseGet(
            () ->
                No.rule(
                    "workforce.pathway-" + what,
                    identity + " has no such " + what + ".",
                    all.isEmpty()
                        ? "There is nothing to choose."
                        : "Name one of: " + String.join("; ", all) + "."));
  }

  private static boolean isTwice(List<String> names) {
    return names.stream().map(Folded::of).distinct().count() < names.size();
  }
}
