package org.tuttihub.plugin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.plugins.PluginStatus.State;
import org.tuttihub.domain.instruments.policy.BorrowerKind;
import org.tuttihub.domain.instruments.policy.InstrumentFamily;
import org.tuttihub.domain.instruments.policy.Insurer;
import org.tuttihub.domain.instruments.policy.Lending;
import org.tuttihub.domain.instruments.policy.LendingFacts;
import org.tuttihub.domain.instruments.policy.LendingTerms;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/** Loans: asked, proved and contained as charging is. */
class LendingQuestionTest {
  private static final PolicyRef LOANS = new PolicyRef("elsewhere", "1", "loans");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private static final String DESCRIPTOR =
      """
      { "id": "elsewhere", "version": "1", "api": "1", "title": "Elsewhere Music",
        "policies": [
          { "name": "loans", "question": "loan", "class": "elsewhere.Loans",
            "title": "Loans", "document": "Terms of hire",
            "facts": [ { "name": "low_income", "type": "yes-no",
              "question": "Is the income low?" } ],
            "settings": [ { "name": "deposit", "label": "Deposit", "type": "money",
              "initial": "50.00" } ],
            "examples": "META-INF/tutti/loans.csv" } ] }
      """;

  private static final String CSV =
      """
      example,on,borrower,size,value,overdue,fact.low_income,latest,fee,deposit,insurer,notice_days,return_days,pay_days,clauses,refused
      a year,2026-09-07,carer,3/4,180.00,,no,2027-09-06,36.00,50.00,borrower,14,7,28,1,
      free of charge,2026-09-07,carer,,180.00,,yes,,0.00,none,hub,,,,,
      not told,2026-09-07,carer,,180.00,,,,,,,,,,,policy.missing-fact
      nobody knows its value,2026-09-07,carer,,,,no,,,,,,,,,policy.missing-fact
      something is overdue,2026-09-07,carer,,180.00,1,no,,,,,,,,,loans.overdue
      """;

  private static final String JAVA =
      """
      package elsewhere;
      import java.util.List;
      import org.tuttihub.domain.instruments.policy.*;
      import org.tuttihub.domain.outcome.Refusal;
      import org.tuttihub.domain.policy.Decision;
      import org.tuttihub.domain.values.*;
      public class Loans implements LendingPolicy {
        public Decision<LendingTerms> terms(LendingFacts facts) {
          if (facts.overdue() > 0) {
            return new Decision.Declined<>(Refusal.rule("loans.overdue", "One is overdue.",
                "Bring it back."), List.of(), facts.policy());
          }
          LendingTerms terms = LendingTerms.NOTHING_SAID.until(facts.on().plusYears(1).minusDays(1))
              .notice(14).afterDefault(7, 28).saying(List.of("It stays ours."));
          return new Decision.Decided<>(facts.facts().yes("low_income")
              ? terms.fee(Money.ZERO).insuredBy(Insurer.HUB)
              : terms.fee(Percent.of(20).of(facts.knownValue()))
                  .deposit(facts.settings().money("deposit")).insuredBy(Insurer.BORROWER),
              List.of("A fifth of its value a year."), facts.policy());
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void it_is_answered_alike_in_our_process_and_out_of_it() {
    jar(JAVA).in(folder, "plugin.jar");
    LendingTerms expected =
        LendingTerms.NOTHING_SAID
            .until(LocalDate.of(2027, 9, 6))
            .fee(Money.of("36"))
            .deposit(Money.of("50"))
            .insuredBy(Insurer.BORROWER)
            .notice(14)
            .afterDefault(7, 28)
            .saying(List.of("It stays ours."));

    for (boolean inside : List.of(true, false)) {
      try (PluginHost host = Opened.over(folder, inside)) {
        Decision<LendingTerms> decision = ask(host, new Facts(Map.of("low_income", "no")));
        assertEquals(State.READY, host.plugins().getFirst().state(), Opened.why(host));
        assertInstanceOf(Decision.Decided.class, decision, decision::toString);
        assertEquals(expected, ((Decision.Decided<LendingTerms>) decision).outcome());
      }
    }
  }

  @Test
  void a_fact_that_is_missing_refuses_before_the_policy_is_asked() {
    jar(JAVA).in(folder, "plugin.jar");

    try (PluginHost host = Opened.over(folder, true)) {
      assertEquals("policy.missing-fact", Opened.refused(ask(host, Facts.NONE)));
      assertEquals(State.READY, host.plugins().getFirst().state(), Opened.why(host));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ends", "costs"})
  void what_ends_before_it_begins_or_costs_less_than_nothing_is_not_used(String how) {
    String bad =
        how.equals("ends")
            ? JAVA.replace("plusYears(1).minusDays(1)", "minusDays(facts.open())")
            : JAVA.replace("terms.fee(Money.ZERO)", "terms.fee(new Money(-1))");
    jar(bad).in(folder, "plugin.jar");

    try (PluginHost host = Opened.over(folder, true)) {
      assertEquals(
          "policy.failed", Opened.refused(ask(host, new Facts(Map.of("low_income", "no")))));
      assertTrue(host.plugins().getFirst().state() != State.READY, Opened.why(host));
    }
  }

  private static Jars jar(String java) {
    return Jars.with(Sources.compiled(Map.of("elsewhere.Loans", java)))
        .without("META-INF/tutti/lessons.csv")
        .text("META-INF/tutti/plugin.json", DESCRIPTOR)
        .text("META-INF/tutti/loans.csv", CSV);
  }

  private static Decision<LendingTerms> ask(PluginHost host, Facts facts) {
    return host.ask(
            Lending.QUESTION,
            LOANS,
            List.of(
                new LendingFacts(
                    LOANS,
                    DAY,
                    Optional.empty(),
                    BorrowerKind.CARER,
                    false,
                    1,
                    InstrumentFamily.STRINGS,
                    "violin",
                    Optional.of(Size.of("3/4")),
                    Optional.of(Money.of("180")),
                    List.of(),
                    0,
                    0,
                    0,
                    Settings.NONE,
                    facts)))
        .getFirst();
  }
}
