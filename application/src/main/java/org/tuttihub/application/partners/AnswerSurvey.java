package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Asks one more partner in a survey, chases, and takes what partners answer. */
public final class AnswerSurvey {

  /**
   * Who is asked as well.
   *
   * @param due as the terms say, from today on, unless given
   */
  public record Ask(Key round, Key partner, Optional<LocalDate> due) {}

  /** Which return. */
  public record Step(Key id) {}

  /**
   * What the partner says.
   *
   * @param on today unless given
   */
  public record Answer(
      Key id,
      Optional<LocalDate> on,
      Optional<Integer> youngPeople,
      Optional<Money> otherIncome,
      Optional<String> words) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final WithTerms terms;
  private final Ids ids;

  public AnswerSurvey(UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {
    this.work = work;
    this.terms = new WithTerms(work, rules);
    this.ids = ids;
  }

  /** Refuses somebody who is no partner, or who is asked already. */
  public Outcome<Receipt> ask(Acting acting, Ask asked) {
    return terms.decide(
        acting,
        asked.partner(),
        (records, partner, found) ->
            records
                .surveyRounds()
                .named(asked.round())
                .then(round -> notAsked(records, round, partner))
                .map(
                    round ->
                        new SurveyReturn.Asked(
                            new SurveyReturn.Facts(
                                new Identity(ids.next(), records.surveyReturns().nextRef()),
                                round.identity().id(),
                                partner.identity().id(),
                                acting.today(),
                                asked
                                    .due()
                                    .orElse(acting.today().plusDays(found.terms().surveyDays())),
                                List.of())))
                .map(r -> records.surveyReturns().added(acting, r, r.identity() + " is asked.")));
  }

  /** Refuses what is answered. */
  public Outcome<Receipt> chase(Acting acting, Step asked) {
    return step(acting, asked.id(), r -> r.chase(acting.today()), " is chased.");
  }

  /** Refuses what is complete, and fewer than no young people. */
  public Outcome<Receipt> answer(Acting acting, Answer asked) {
    SurveyReturn.Answer answer =
        new SurveyReturn.Answer(
            asked.on().orElse(acting.today()),
            asked.youngPeople(),
            asked.otherIncome(),
            asked.words().orElse(""));
    return step(acting, asked.id(), r -> r.answer(answer, acting.today()), " is answered.");
  }

  /** Refuses what is not answered. */
  public Outcome<Receipt> complete(Acting acting, Step asked) {
    return step(acting, asked.id(), r -> r.complete(acting.today()), " is complete.");
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<SurveyReturn, Outcome<SurveyReturn>> step, String said) {
    return work.decide(
        acting,
        records -> records.surveyReturns().step(acting, id, step, r -> r.identity() + said));
  }

  private static Outcome<SurveyRound> notAsked(
      PartnerRecords records, SurveyRound round, Partner partner) {
    if (!partner.state().isPartner()) {
      return Outcome.refused(
          Refusal.rule(
              "partners.not-in-state",
              partner.identity() + " is " + partner.state().words() + " and cannot be asked.",
              "Only one that is a partner can be asked."));
    }
    return records.surveyReturns().of(partner.identity().id()).stream()
        .filter(r -> r.facts().round().equals(round.identity().id()))
        .findFirst()
        .<Outcome<SurveyRound>>map(
            there ->
                Outcome.refused(
                    Refusal.rule(
                        "partners.asked-already",
                        partner.identity() + " is asked by " + there.identity() + ".",
                        "Go on with " + there.identity() + ".")))
        .orElseGet(() -> Outcome.done(round));
  }
}
