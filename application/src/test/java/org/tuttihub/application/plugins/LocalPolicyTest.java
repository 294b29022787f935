package org.tuttihub.application.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.Partnership;
import org.tuttihub.domain.partners.policy.PartnershipFacts;
import org.tuttihub.domain.partners.policy.PartnershipPolicy;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.SettingSpec;

class LocalPolicyTest {
  private static final PolicyRef PARTNERS = new PolicyRef("rivenhall", "2026.1", "partners");
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void where_no_policy_is_adopted_the_core_answers_and_says_so() {
    bring(facts -> decided(facts, List.of(HeldPolicy.SAFEGUARDING)));

    Answer<PartnershipTerms> answer = done(terms(SEPTEMBER));

    assertEquals("the core's own terms", answer.by());
    assertTrue(answer.reasons().getFirst().contains("no policy"), answer.reasons().toString());
    assertEquals(List.of(HeldPolicy.SAFEGUARDING), answer.terms().policies());
    assertEquals(FinalSay.LEAD_ORGANISATION, answer.terms().finalSay());
  }

  @Test
  void an_adopted_policy_answers_from_its_day_on_with_the_settings_of_that_day() {
    bring(facts -> decided(facts, List.of(HeldPolicy.SAFEGUARDING, HeldPolicy.INSURANCE)));
    done(adopt(Map.of("from", "2026-09-01")));
    Map<String, String> set =
        Map.of("plugin", "rivenhall", "policy", "partners", "setting", "survey_days", "value", "9");
    done(tutti.ask("settings set", set));

    Answer<PartnershipTerms> answer = done(terms(tutti.acts.anna().today().plusYears(1)));

    assertEquals("rivenhall@2026.1/partners, The partners' charter", answer.by());
    assertEquals(9, answer.terms().surveyDays());
    assertEquals(FinalSay.CHAIR, answer.terms().finalSay());
    assertEquals("the core's own terms", done(terms(SEPTEMBER.minusDays(1))).by());
  }

  @Test
  void an_adopted_policy_that_fails_or_asks_for_less_than_the_core_is_never_replaced_by_a_guess() {
    bring(facts -> decided(facts, List.of()));
    done(adopt(Map.of("from", "2026-09-01")));

    assertEquals("policy.failed", refused(terms(SEPTEMBER)).code());

    tutti.policies.lose(PARTNERS);
    assertEquals("policy.failed", refused(terms(SEPTEMBER)).code());
  }

  @Test
  void it_is_adopted_for_everything_or_not_at_all() {
    bring(facts -> decided(facts, List.of()));

    assertEquals("adoptions.everything", refused(adopt(Map.of("customers", "school"))).code());
    assertEquals("adoptions.everything", refused(adopt(Map.of("services", "lessons"))).code());
    done(adopt(Map.of()));
    assertEquals("policies.ambiguous", refused(adopt(Map.of())).code());
  }

  private void bring(PartnershipPolicy policy) {
    SettingSpec days =
        new SettingSpec.Single("survey_days", "Days", FactType.WHOLE, "28", List.of());
    tutti.policies.answering(
        new PolicyDescription(
            PARTNERS,
            "partnership",
            "Partners",
            "The partners' charter",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(days)),
        policy);
  }

  private static Decision<PartnershipTerms> decided(
      PartnershipFacts facts, List<HeldPolicy> policies) {
    PartnershipTerms terms =
        new PartnershipTerms(
            true,
            policies,
            12,
            12,
            FinalSay.CHAIR,
            20,
            20,
            facts.settings().values().has("survey_days")
                ? facts.settings().whole("survey_days", 1, 120)
                : 28,
            2,
            List.of());
    return new Decision.Decided<>(terms, List.of("So it is."), facts.policy());
  }

  private Outcome<?> adopt(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.put("policy", PARTNERS.toString());
    return tutti.ask("adoptions add", all);
  }

  private Outcome<Answer<PartnershipTerms>> terms(LocalDate on) {
    List<PartnerType> types = List.of(PartnerType.DELIVERY);
    return tutti.hub.look(
        records ->
            new LocalPolicy<>(
                    Partnership.QUESTION,
                    tutti.policies,
                    (PartnershipFacts facts) -> Partnership.core(facts.types()))
                .ask(
                    records,
                    on,
                    (policy, settings) ->
                        new PartnershipFacts(policy, on, types, settings, Facts.NONE)));
  }
}
