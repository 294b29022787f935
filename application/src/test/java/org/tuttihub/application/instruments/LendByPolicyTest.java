package org.tuttihub.application.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.instruments.LentTerms;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.policy.BorrowerKind;
import org.tuttihub.domain.instruments.policy.InstrumentFamily;
import org.tuttihub.domain.instruments.policy.Insurer;
import org.tuttihub.domain.instruments.policy.LendingFacts;
import org.tuttihub.domain.instruments.policy.LendingPolicy;
import org.tuttihub.domain.instruments.policy.LendingTerms;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** On which terms something goes out: the policy says, and the loan keeps it. */
class LendByPolicyTest {
  private static final PolicyRef LOANS = new PolicyRef("rivenhall", "2026.1", "loans");
  private static final LocalDate LATEST = Acts.TODAY.plusDays(60);

  private final InMemoryTutti tutti = new InMemoryTutti();
  private final List<LendingFacts> asked = new ArrayList<>();
  private String kit;

  @BeforeEach
  void four_flutes_are_in_store() {
    String model = ref("models add", Map.of("instrument", "flute", "value_pence", "30000"));
    for (int i = 1; i <= 4; i++) {
      ref("items add", Map.of("asset_number", "FLU-" + i, "model", model, "place", "Store 1"));
    }
    kit = ref("kits add", Map.of("name", "Flutes", "place", "Store 1"));
    ref("kits pack", Map.of("id", kit, "items", "FLU-3, FLU-4"));
  }

  @Test
  void without_a_policy_the_desk_lends_and_no_term_or_fee_is_known() {
    LoanFacts loan = loan(lend("FLU-1", "A. Carer", Map.of("fee_pence", "500")));

    assertEquals(Optional.empty(), loan.due());
    assertEquals(Optional.of(Money.of("5")), loan.fee());
    LentTerms terms = loan.terms().orElseThrow();
    assertEquals("the core's own terms", terms.policy());
    assertEquals(Insurer.NOT_SAID, terms.insurer());
    assertTrue(terms.reasons().getFirst().contains("no policy"), terms.reasons().toString());
  }

  @Test
  void a_loan_keeps_the_terms_of_the_day_it_began_whatever_the_policy_says_later() {
    adopt(facts -> decided(facts, terms().fee(Money.of("30")).deposit(Money.of("50"))));

    LoanFacts first = loan(lend("FLU-1", "A. Carer", Map.of()));
    adopted(facts -> decided(facts, terms().fee(Money.of("31"))));
    LoanFacts second = loan(lend("FLU-2", "B. Carer", Map.of()));

    assertEquals(Optional.of(LATEST), first.due());
    assertEquals(Optional.of(Money.of("30")), first.fee());
    assertEquals(Optional.of(Money.of("50")), first.deposit());
    LentTerms kept = first.terms().orElseThrow();
    assertEquals("rivenhall@2026.1/loans, Terms of hire 2026", kept.policy());
    assertEquals(kept.policy(), kept.version());
    assertEquals(Insurer.BORROWER, kept.insurer());
    assertEquals(Optional.of(7), kept.returnDays());
    assertEquals(Optional.of(28), kept.payDays());
    assertEquals(List.of("It stays the hub's."), kept.clauses());
    assertEquals(Optional.of(Money.of("31")), second.fee());
    assertEquals(first, loan("LOA-1"));
  }

  @Test
  void the_policy_is_told_what_goes_out_and_how_the_borrower_stands() {
    adopt(facts -> decided(facts, terms()));
    lend("FLU-1", "A. Carer", Map.of("from", day(-30), "due", day(-2)));

    lend("FLU-2", " a. carer", Map.of("due", day(5), "facts", "low_income=yes"));

    LendingFacts facts = asked.getLast();
    assertEquals(Acts.TODAY, facts.on());
    assertEquals(Optional.of(Acts.TODAY.plusDays(5)), facts.until());
    assertEquals(BorrowerKind.CARER, facts.borrower());
    assertEquals(InstrumentFamily.WOODWIND, facts.family());
    assertEquals("flute", facts.instrument());
    assertEquals(Money.of("300"), facts.knownValue());
    assertEquals(List.of(1, 1, 0), List.of(facts.open(), facts.overdue(), facts.lost()));
    assertEquals("yes", facts.facts().text("low_income"));
  }

  @Test
  void a_class_set_is_asked_about_as_a_whole_and_its_fee_stands_once() {
    adopt(facts -> decided(facts, terms().fee(Money.of("54"))));

    done(tutti.ask("kits issue", Map.of("id", kit, "borrower", "C. Teacher", "kind", "teacher")));

    assertEquals(2, asked.getLast().items());
    assertTrue(asked.getLast().classSet());
    assertEquals(Money.of("600"), asked.getLast().knownValue());
    assertEquals(
        List.of(Optional.of(Money.of("54")), Optional.empty()),
        List.of(loan("LOA-1").fee(), loan("LOA-2").fee()));
    assertEquals(Optional.of(LATEST), loan("LOA-2").due());
  }

  @Test
  void what_the_policy_refuses_does_not_go_out_and_the_refusal_is_its_own() {
    adopt(
        facts ->
            facts.overdue() > 0
                ? new Decision.Declined<>(
                    Refusal.rule("rivenhall.overdue", "One is overdue.", "Bring it back first."),
                    List.of(),
                    facts.policy())
                : decided(facts, terms()));
    lend("FLU-1", "A. Carer", Map.of("from", day(-30), "due", day(-2)));
    Object before = tutti.hub.kept();

    assertEquals("rivenhall.overdue", code("items scan", scan("FLU-2", "A. Carer")));

    assertEquals(before, tutti.hub.kept());
    done(tutti.ask("items scan", scan("FLU-2", "B. Carer")));
    done(tutti.ask("items scan", Map.of("what", "FLU-1")));
    done(tutti.ask("items scan", scan("FLU-1", "A. Carer")));
  }

  @Test
  void a_day_beyond_the_terms_and_another_fee_are_refused() {
    adopt(facts -> decided(facts, terms().fee(Money.of("30"))));

    assertEquals("instruments.beyond-terms", code("items lend", lending("due", day(61))));
    assertEquals("instruments.other-amount", code("items lend", lending("fee_pence", "2999")));
    done(tutti.ask("items lend", lending("fee_pence", "3000")));
    assertEquals(
        "instruments.beyond-terms", code("loans extend", Map.of("id", "LOA-1", "due", day(61))));
    assertEquals("instruments.beyond-terms", code("loans extend", Map.of("id", "LOA-1")));
    done(tutti.ask("loans extend", Map.of("id", "LOA-1", "due", day(59))));
  }

  @Test
  void a_policy_that_fails_or_is_lost_lends_nothing_and_takes_back_everything() {
    adopt(facts -> decided(facts, terms()));
    lend("FLU-1", "A. Carer", Map.of());

    adopted(facts -> decided(facts, terms().until(facts.on().minusDays(1))));
    assertEquals("policy.failed", code("items scan", scan("FLU-2", "A. Carer")));
    adopted(facts -> decided(facts, terms().fee(new Money(-1))));
    assertEquals("policy.failed", code("items scan", scan("FLU-2", "A. Carer")));
    tutti.policies.lose(LOANS);
    assertEquals("policy.failed", code("items scan", scan("FLU-2", "A. Carer")));

    done(tutti.ask("items scan", Map.of("what", "FLU-1")));
  }

  @Test
  void the_hubs_own_words_stand_in_where_the_policy_has_none() {
    done(
        tutti.ask(
            "templates add",
            Map.of(
                "code",
                "loan-terms",
                "subject",
                "Terms 2026",
                "body",
                "It is ours.\n\nCare for it.")));
    LentTerms own = loan(lend("FLU-1", "A. Carer", Map.of())).terms().orElseThrow();
    adopt(facts -> decided(facts, terms()));
    LentTerms policys = loan(lend("FLU-2", "A. Carer", Map.of())).terms().orElseThrow();

    assertEquals("Terms 2026", own.version());
    assertEquals(List.of("It is ours.", "Care for it."), own.clauses());
    assertEquals(List.of("It stays the hub's."), policys.clauses());
  }

  private static LendingTerms terms() {
    return LendingTerms.NOTHING_SAID
        .until(LATEST)
        .insuredBy(Insurer.BORROWER)
        .notice(14)
        .afterDefault(7, 28)
        .saying(List.of("It stays the hub's."));
  }

  private Decision<LendingTerms> decided(LendingFacts facts, LendingTerms terms) {
    asked.add(facts);
    return new Decision.Decided<>(terms, List.of("So it is."), facts.policy());
  }

  private void adopt(LendingPolicy policy) {
    adopted(policy);
    done(
        tutti.ask(
            "adoptions add",
            Map.of("policy", LOANS.toString(), "from", Acts.TODAY.minusYears(1).toString())));
  }

  private void adopted(LendingPolicy policy) {
    tutti.policies.answering(
        new PolicyDescription(
            LOANS,
            "loan",
            "Loans",
            "Terms of hire 2026",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of()),
        policy);
  }

  private static Map<String, Object> lending(String field, String value) {
    return Map.of("id", "FLU-1", "borrower", "A. Carer", field, value);
  }

  private static Map<String, Object> scan(String what, String borrower) {
    return Map.of("what", what, "borrower", borrower);
  }

  private String lend(String item, String borrower, Map<String, ?> more) {
    Map<String, Object> all = new HashMap<>(more);
    all.put("id", item);
    all.put("borrower", borrower);
    return ref("items lend", all);
  }

  private LoanFacts loan(String ref) {
    return tutti.hub.look(r -> r.loans().find(Key.of(ref))).orElseThrow().value().facts();
  }

  private static String day(int days) {
    return Acts.TODAY.plusDays(days).toString();
  }

  private String ref(String operation, Map<String, ?> given) {
    return done(tutti.ask(operation, given)).subject().ref();
  }

  private String code(String operation, Map<String, ?> given) {
    return refused(tutti.ask(operation, given)).code();
  }
}
