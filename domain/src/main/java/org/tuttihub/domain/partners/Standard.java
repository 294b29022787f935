package org.tuttihub.domain.partners;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * A framework of the hub's own by which partnerships are reviewed, and the work of its own staff
 * and of partners is observed: quality principles, an impact framework, an inclusion framework.
 *
 * @param code short and for good: {@code quality}
 * @param scale the words in which a principle is scored, the lowest first
 */
public record Standard(
    Identity identity,
    String code,
    String title,
    String about,
    List<String> scale,
    List<Principle> principles) {

  /** One of its principles. */
  public record Principle(String code, String title, String text) {}

  public Standard {
    scale = List.copyOf(scale);
    principles = List.copyOf(principles);
  }

  /**
   * Refuses ({@code partners.standard}) one that nothing can be scored by, naming what is wrong.
   */
  public Outcome<Standard> checked() {
    List<Fault> faults = new ArrayList<>();
    if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
      faults.add(new Fault("code", "Give small letters, digits and hyphens, such as quality."));
    }
    if (scale.size() < 2 || twice(scale) || scale.stream().anyMatch(String::isBlank)) {
      faults.add(new Fault("scale", "Give at least two words, each once, the lowest first."));
    }
    List<String> codes = principles.stream().map(Principle::code).toList();
    if (codes.isEmpty() || twice(codes) || codes.stream().anyMatch(String::isBlank)) {
      faults.add(new Fault("principles", "Give at least one principle, each with its own code."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "partners.standard",
                "Nothing can be reviewed by a framework that is written like this.",
                "Correct what is named.",
                faults));
  }

  /**
   * Says it otherwise; refuses also ({@code partners.standard-rated}) that what was rated by it
   * would mean something else. The next edition is a framework of its own.
   *
   * @param rated the codes of the principles that reviews or observations have rated by it
   */
  public Outcome<Standard> to(Standard next, Set<String> rated) {
    List<String> kept = next.principles().stream().map(Principle::code).toList();
    List<String> gone = rated.stream().filter(code -> !kept.contains(code)).sorted().toList();
    if (gone.isEmpty() && (rated.isEmpty() || next.scale().equals(scale))) {
      return next.checked();
    }
    return Outcome.refused(
        Refusal.rule(
            "partners.standard-rated",
            (gone.isEmpty() ? "The scale" : "Principle " + String.join(", ", gone))
                + " of "
                + identity
                + " has been used in reviews or observations, which would mean something else.",
            "Write the next edition down as a framework of its own: standards add."));
  }

  private static boolean twice(List<String> all) {
    Set<String> apart = new HashSet<>(all);
    return apart.size() < all.size();
  }
}
