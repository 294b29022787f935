package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * What a review of an agreement found by one of the hub's frameworks. It is never changed; another
 * review says what is so now.
 *
 * @param standard the framework
 * @param strengths what goes well
 * @param follows what is to be done about the rest
 */
public record Review(
    Identity identity,
    UUID agreement,
    UUID standard,
    LocalDate on,
    List<Score> scores,
    String strengths,
    String follows) {

  /**
   * How one principle is met.
   *
   * @param principle its code
   * @param value a word of the framework's scale
   * @param note why
   */
  public record Score(String principle, String value, String note) {}

  public Review {
    scores = List.copyOf(scores);
  }

  /**
   * Refuses ({@code partners.review}) scores that the framework does not know, and a day to come.
   */
  public Outcome<Review> checked(Standard by, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (on.isAfter(today)) {
      faults.add(new Fault("on", on + " is still to come."));
    }
    if (scores.isEmpty()) {
      faults.add(new Fault("scores", "Score at least one principle."));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      if (by.principles().stream().noneMatch(p -> p.code().equals(score.principle()))) {
        faults.add(
            new Fault(
                "scores." + i + ".principle",
                by.code() + " has no principle " + score.principle() + "."));
      } else if (!seen.add(score.principle())) {
        faults.add(new Fault("scores." + i + ".principle", "Score each principle once."));
      }
      if (!by.scale().contains(score.value())) {
        faults.add(
            new Fault(
                "scores." + i + ".value", "Take one of: " + String.join(", ", by.scale()) + "."));
      }
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "partners.review",
                "The review cannot be kept as it is written.",
                "Correct what is named.",
                faults));
  }
}
