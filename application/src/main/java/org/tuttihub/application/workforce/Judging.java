package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.application.workforce.ClearanceRules.Asked;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.workforce.Gate;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.Standing;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Requirement;

/**
 * Judges people by what the rules say. Where they say nothing (a policy failed, or somebody has
 * become another since they were asked) the gate is closed: nobody is guessed to be clear.
 */
final class Judging {
  /** Details are never kept for more months, and what is forgotten does not come back. */
  private static final int LONGEST = 12;

  /** Where no rule answered, nobody is erased before this. */
  private static final int LONGEST_LEAVER = 600;

  private final Map<Asked, Outcome<Answer<ClearanceTerms>>> terms;

  private Judging(Map<Asked, Outcome<Answer<ClearanceTerms>>> terms) {
    this.terms = terms;
  }

  /** For some people, each on a day. */
  static Judging of(
      ClearanceRules rules, Collection<OnRoll> people, Function<OnRoll, LocalDate> day) {
    List<Asked> asked =
        people.stream().map(one -> Asked.of(one.member(), day.apply(one))).distinct().toList();
    return new Judging(rules.terms(asked));
  }

  /** How somebody stands on a day. */
  Standing standing(OnRoll one, LocalDate day) {
    return switch (answer(one, day)) {
      case Outcome.Done<Answer<ClearanceTerms>>(var answer) -> Gate.judge(one, answer.terms(), day);
      case Outcome.Refused<Answer<ClearanceTerms>>(Refusal refusal) ->
          Standing.closed("The gate is closed: " + refusal.sentence());
    };
  }

  /** The policy and its document; empty where none answered. */
  String according(OnRoll one, LocalDate day) {
    return answer(one, day) instanceof Outcome.Done<Answer<ClearanceTerms>>(var answer)
        ? answer.by()
        : "";
  }

  /** For how many months details are kept; the longest time where none answered. */
  int detailMonths(OnRoll one, LocalDate day) {
    return answer(one, day) instanceof Outcome.Done<Answer<ClearanceTerms>>(var answer)
        ? answer.terms().detailMonths()
        : LONGEST;
  }

  /** Until when it is held who somebody was; as long as can be where no rule answered. */
  LocalDate heldUntil(OnRoll one, LocalDate day) {
    int months =
        answer(one, day) instanceof Outcome.Done<Answer<ClearanceTerms>>(var answer)
            ? answer.terms().leaverMonths()
            : LONGEST_LEAVER;
    return one.member().works().until().orElse(day).plusMonths(months).plusDays(1);
  }

  /** How often somebody is checked in with; absent where no rule says so. */
  Optional<Integer> checkInMonths(OnRoll one, LocalDate day) {
    return answer(one, day) instanceof Outcome.Done<Answer<ClearanceTerms>>(var answer)
        ? answer.terms().checkInMonths()
        : Optional.empty();
  }

  /** How many external hours somebody may book in a year; refuses where no rule answered. */
  Outcome<Optional<BigDecimal>> externalHours(OnRoll one, LocalDate day) {
    return answer(one, day).map(answer -> answer.terms().externalHours());
  }

  /** Something that is asked of somebody, by its code; refuses what is not. */
  Outcome<Requirement> requirement(OnRoll one, LocalDate day, String code) {
    return answer(one, day)
        .then(
            answer -> {
              Optional<Requirement> found =
                  answer.terms().requirements().stream()
                      .filter(r -> r.code().equals(code))
                      .findFirst();
              return found
                  .map(Outcome::done)
                  .orElseGet(
                      () ->
                          Outcome.refused(
                              Refusal.rule(
                                  "workforce.not-asked",
                                  "Nothing of that name is asked of "
                                      + one.member().identity()
                                      + ".",
                                  "Choose one of: "
                                      + String.join(
                                          ", ",
                                          answer.terms().requirements().stream()
                                              .map(Requirement::code)
                                              .toList())
                                      + ".")));
            });
  }

  /** Everything that is asked of anybody, once, by code. */
  List<Requirement> everything() {
    Map<String, Requirement> all = new TreeMap<>();
    for (Outcome<Answer<ClearanceTerms>> one : terms.values()) {
      if (one instanceof Outcome.Done<Answer<ClearanceTerms>>(var answer)) {
        answer.terms().requirements().forEach(r -> all.putIfAbsent(r.code(), r));
      }
    }
    return List.copyOf(all.values());
  }

  private Outcome<Answer<ClearanceTerms>> answer(OnRoll one, LocalDate day) {
    Outcome<Answer<ClearanceTerms>> found = terms.get(Asked.of(one.member(), day));
    return found != null
        ? found
        : Outcome.refused(
            Refusal.overtaken(
                one.member().identity().ref(), "the rules were asked what it must show"));
  }
}
