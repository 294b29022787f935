package org.tuttihub.domain.plugins;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** The policies that the hub has adopted, and which of them answers. */
public record Adopted(List<Adoption> all) {
  public Adopted {
    all = List.copyOf(all);
  }

  /**
   * The one that answers. Refuses when none does ({@code policies.none-in-force}), naming what is
   * adopted for that service, and when nobody can tell ({@code policies.ambiguous}).
   */
  public Outcome<Adoption> answering(Adoption.Asked asked) {
    List<Adoption> fitting =
        all.stream()
            .filter(adoption -> adoption.answers(asked))
            .sorted(Comparator.comparingInt(Adoption::rank))
            .toList();
    if (fitting.isEmpty()) {
      return Outcome.refused(none(asked));
    }
    Adoption first = fitting.getFirst();
    return fitting.size() > 1 && fitting.get(1).rank() == first.rank()
        ? Outcome.refused(ambiguous(first, fitting.get(1)))
        : Outcome.done(first);
  }

  /** The same adoption when it can stand beside the others; else the refusal names which not. */
  public Outcome<Adoption> beside(Adoption fresh) {
    Optional<Adoption> other = all.stream().filter(fresh::isAmbiguousWith).findFirst();
    return other.isPresent() ? Outcome.refused(ambiguous(other.get(), fresh)) : Outcome.done(fresh);
  }

  /** The refusal for two that would answer at once. */
  public static Refusal ambiguous(Adoption one, Adoption other) {
    return Refusal.rule(
        "policies.ambiguous",
        one.identity()
            + " ("
            + one.policy()
            + ") and "
            + other.identity()
            + " ("
            + other.policy()
            + ") have the same rank "
            + one.rank()
            + " and would answer for the same on the same day.",
        "Give one of them another rank, or end one before the other begins: adoptions change,"
            + " adoptions end.");
  }

  /** Whether the hub has adopted any policy for a question on a day. */
  public boolean answersAny(String question, LocalDate on) {
    return all.stream().anyMatch(a -> a.question().equals(question) && a.period().holdsOn(on));
  }

  private Refusal none(Adoption.Asked asked) {
    String others =
        all.stream()
            .filter(a -> a.question().equals(asked.question()))
            .filter(a -> a.scope().services().contains(asked.service()))
            .map(Adopted::said)
            .collect(Collectors.joining("; "));
    return Refusal.rule(
        "policies.none-in-force",
        "On "
            + asked.on()
            + " no policy answers the question of "
            + asked.question()
            + " for "
            + asked.service()
            + ", a "
            + asked.customer().word()
            + " as customer and "
            + (asked.authority().isEmpty()
                ? "no known authority"
                : "authority " + asked.authority())
            + ".",
        others.isEmpty()
            ? "Adopt one: adoptions add. What there is: policies list."
            : "Adopted for that service: " + others + ".");
  }

  private static String said(Adoption adoption) {
    Scope scope = adoption.scope();
    return adoption.identity()
        + " "
        + adoption.policy()
        + " "
        + adoption.period()
        + (scope.customers().isEmpty()
            ? ""
            : " for "
                + scope.customers().stream().map(c -> c.word()).collect(Collectors.joining(", ")))
        + (scope.authorities().isEmpty()
            ? ""
            : " in "
                + scope.authorities().stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(", ")));
  }
}
