package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.plugins.FactFields;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.plugins.PluginRecords;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.workforce.policy.Assessed;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.OfferFacts;
import org.tuttihub.domain.workforce.policy.OfferPolicy;
import org.tuttihub.domain.workforce.policy.OfferTerms;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * Tells what the hub offers to somebody who begins, assessed from skills and experience by its own
 * policy. It hears nothing of who it is, and nothing of it is kept.
 */
final class AskOffer {
  private static final int MOST_YEARS = 60;

  /**
   * What is assessed.
   *
   * @param on today unless given
   * @param facts what else the policy wants to know
   */
  record Request(
      Engagement engagement,
      List<WorkRole> roles,
      int yearsTeaching,
      Optional<LocalDate> on,
      Map<String, String> facts) {}

  /**
   * What is offered.
   *
   * @param points what was reached in all
   * @param most what could be reached in all
   * @param according by whose rules
   * @param reasons why, in the order in which the rules were applied
   */
  record Answer(
      LocalDate on,
      String grade,
      Optional<Money> hourly,
      Optional<Money> yearly,
      int points,
      int most,
      List<Line> assessed,
      String according,
      List<String> reasons) {}

  /** One of the things that were assessed. */
  record Line(String code, String title, int points, int most) {
    static Line of(Assessed one) {
      return new Line(one.code(), one.title(), one.points(), one.most());
    }
  }

  private final UnitOfWork<? extends PluginRecords> work;
  private final LocalPolicy<OfferPolicy, OfferFacts, OfferTerms> policy;

  AskOffer(
      UnitOfWork<? extends PluginRecords> work,
      LocalPolicy<OfferPolicy, OfferFacts, OfferTerms> policy) {
    this.work = work;
    this.policy = policy;
  }

  /** Refuses where no policy says, where it refuses, and where it lacks a fact. */
  Outcome<Answer> answer(Acting acting, Request asked) {
    return terms(acting, asked).map(answer -> said(asked.on().orElse(acting.today()), answer));
  }

  /** The same, as the policy answers. */
  Outcome<LocalPolicy.Answer<OfferTerms>> terms(Acting acting, Request asked) {
    if (asked.yearsTeaching() < 0 || asked.yearsTeaching() > MOST_YEARS) {
      return no(
          "workforce.offer-years",
          "Nobody has taught " + asked.yearsTeaching() + " years.",
          "Give 0 to " + MOST_YEARS + " whole years.");
    }
    LocalDate on = asked.on().orElse(acting.today());
    return work.look(
            records ->
                policy.ask(
                    records,
                    on,
                    (ref, settings) ->
                        new OfferFacts(
                            ref,
                            on,
                            asked.engagement(),
                            asked.roles(),
                            asked.yearsTeaching(),
                            settings,
                            new Facts(asked.facts()))))
        .then(answer -> stated(on, answer));
  }

  /** What else the policy wants to know. */
  List<FurtherField> further(Acting acting, Optional<LocalDate> day) {
    LocalDate on = day.orElse(acting.today());
    return work.look(records -> policy.facts(records, on)).stream()
        .map(fact -> FactFields.of("facts", fact))
        .toList();
  }

  private static Outcome<LocalPolicy.Answer<OfferTerms>> stated(
      LocalDate on, LocalPolicy.Answer<OfferTerms> answer) {
    return answer.terms().equals(OfferTerms.NOTHING_SAID)
        ? no(
            "workforce.no-offer",
            "On " + on + " the hub has adopted no policy on offers, and nobody guesses one.",
            "Adopt one that answers the question of offer: adoptions add.")
        : Outcome.done(answer);
  }

  private static Answer said(LocalDate on, LocalPolicy.Answer<OfferTerms> answer) {
    OfferTerms terms = answer.terms();
    return new Answer(
        on,
        terms.grade(),
        terms.hourly(),
        terms.yearly(),
        terms.points(),
        terms.assessed().stream().mapToInt(Assessed::most).sum(),
        terms.assessed().stream().map(Line::of).toList(),
        answer.by(),
        answer.reasons());
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
