package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.workforce.Offered;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.policy.Assessed;
import org.tuttihub.domain.workforce.policy.OfferFacts;
import org.tuttihub.domain.workforce.policy.OfferPolicy;
import org.tuttihub.domain.workforce.policy.OfferTerms;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** What is offered to those who begin: the hub's policy says, and nobody guesses. */
class AskOfferTest {
  private static final PolicyRef OFFERS = new PolicyRef("rivenhall", "2026.1", "offers");
  private static final Map<String, Object> SOMEBODY =
      Map.of(
          "engagement",
          "employed",
          "roles",
          "teacher, mentor",
          "years_teaching",
          "7",
          "facts",
          "degree=yes");

  private static final FactSpec DEGREE =
      new FactSpec(
          "degree",
          FactType.YES_NO,
          FactSpec.About.QUOTE,
          "Do they have a degree?",
          List.of(),
          List.of(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          List.of());

  private final InMemoryTutti tutti = new InMemoryTutti();
  private final List<OfferFacts> asked = new ArrayList<>();

  @Test
  void without_a_policy_nobody_says_what_is_offered() {
    Refusal refusal = refused(ask(SOMEBODY));

    assertEquals("workforce.no-offer", refusal.code());
    assertTrue(refusal.remedy().contains("adoptions add"), refusal.remedy());
  }

  @Test
  void the_policy_is_told_skills_and_experience_and_its_answer_comes_with_points_and_reasons() {
    adopt(AskOfferTest::byExperience);

    AskOffer.Answer answer = done(ask(SOMEBODY));

    assertEquals("Point 3", answer.grade());
    assertEquals(Optional.of(Money.of("34.50")), answer.hourly());
    assertEquals(List.of(12, 15), List.of(answer.points(), answer.most()));
    assertEquals("rivenhall@2026.1/offers, Pay 2026", answer.according());
    assertEquals(List.of("Experience counts a point a year."), answer.reasons());
    OfferFacts told = asked.getLast();
    assertEquals(List.of(WorkRole.TEACHER, WorkRole.MENTOR), told.roles());
    assertEquals(7, told.yearsTeaching());
    assertEquals(Acts.TODAY, told.on());
    assertEquals("yes", told.facts().text("degree"));
  }

  @Test
  void what_is_offered_for_a_vacancy_is_kept_with_it_as_the_policy_says_and_goes_by_its_role() {
    adopt(AskOfferTest::byExperience);
    Map<String, Object> offer =
        Map.of(
            "id", "VAC-1", "engagement", "employed", "years_teaching", "7", "facts", "degree=no");
    done(tutti.ask("vacancies add", Map.of("role", "conductor", "hours", "6")));

    Receipt receipt = done(tutti.ask("vacancies offer", offer));

    assertEquals("VAC-1: offered Point 3, £34.50 an hour, 12 of 15 points.", receipt.said());
    assertEquals(List.of(WorkRole.CONDUCTOR), asked.getLast().roles());
    Offered kept = vacancy().offered().orElseThrow();
    assertEquals(Acts.TODAY, kept.on());
    assertEquals("rivenhall@2026.1/offers, Pay 2026", kept.according());
    done(tutti.ask("vacancies withdraw", Map.of("vacancies", "VAC-1")));
    assertEquals("workforce.vacancy-open", refused(tutti.ask("vacancies offer", offer)).code());
    assertEquals(Optional.of(kept), vacancy().offered());
  }

  @Test
  void nothing_is_kept_where_no_policy_says_what_is_offered() {
    done(tutti.ask("vacancies add", Map.of("role", "teacher", "hours", "6")));

    assertEquals(
        "workforce.no-offer",
        refused(
                tutti.ask(
                    "vacancies offer",
                    Map.of("id", "VAC-1", "engagement", "employed", "years_teaching", "7")))
            .code());
    assertEquals(Optional.empty(), vacancy().offered());
  }

  private Vacancy vacancy() {
    return tutti
        .hub
        .look(records -> records.vacancies().find(Key.of("VAC-1")))
        .orElseThrow()
        .value();
  }

  private static Decision<OfferTerms> byExperience(OfferFacts facts) {
    return new Decision.Decided<>(
        OfferTerms.grade("Point 3")
            .hourly(Money.of("34.50"))
            .by(
                List.of(
                    new Assessed("experience", "Years of teaching", 7, 10),
                    new Assessed("degree", "A degree", 5, 5))),
        List.of("Experience counts a point a year."),
        facts.policy());
  }

  @Test
  void a_form_asks_for_what_the_policy_wants_to_know_and_for_nothing_without_one() {
    Ask<?, ?> ask = (Ask<?, ?>) tutti.catalogue.find("offers ask").orElseThrow();
    assertEquals(
        List.of(), done(ask.furtherFields(tutti.acts.anna(), SOMEBODY, Manner.TYPED_BY_HAND)));
    adopt(facts -> new Decision.Decided<>(OfferTerms.NOTHING_SAID, List.of(), facts.policy()));

    List<Ask.FurtherField> fields =
        done(ask.furtherFields(tutti.acts.anna(), SOMEBODY, Manner.TYPED_BY_HAND));

    assertEquals(List.of("facts.degree"), fields.stream().map(Ask.FurtherField::path).toList());
    assertEquals("Do they have a degree?", fields.getFirst().note().sentence());
  }

  @Test
  void what_the_policy_refuses_is_refused_in_its_own_words() {
    adopt(
        facts ->
            new Decision.Declined<>(
                Refusal.rule("rivenhall.full", "Nobody is taken on.", "Ask again in May."),
                List.of(),
                facts.policy()));

    assertEquals("rivenhall.full", refused(ask(SOMEBODY)).code());
    assertEquals(
        "workforce.offer-years",
        refused(ask(Map.of("engagement", "employed", "roles", "teacher", "years_teaching", "61")))
            .code());
    assertEquals("access.not-permitted", refused(ask(tutti.acts.as(Role.VIEWER), SOMEBODY)).code());
  }

  private void adopt(OfferPolicy policy) {
    tutti.policies.answering(
        new PolicyDescription(
            OFFERS,
            "offer",
            "Offers",
            "Pay 2026",
            Optional.empty(),
            List.of(),
            List.of(DEGREE),
            List.of()),
        (OfferPolicy)
            facts -> {
              asked.add(facts);
              return policy.terms(facts);
            });
    done(
        tutti.ask(
            "adoptions add",
            Map.of("policy", OFFERS.toString(), "from", Acts.TODAY.minusYears(1).toString())));
  }

  private Outcome<AskOffer.Answer> ask(Map<String, ?> given) {
    return ask(tutti.acts.anna(), given);
  }

  private Outcome<AskOffer.Answer> ask(Acting acting, Map<String, ?> given) {
    Ask<?, ?> ask = (Ask<?, ?>) tutti.catalogue.find("offers ask").orElseThrow();
    return ask.answer(acting, given, Manner.TYPED_BY_HAND, Progress.SILENT)
        .map(AskOffer.Answer.class::cast);
  }
}
