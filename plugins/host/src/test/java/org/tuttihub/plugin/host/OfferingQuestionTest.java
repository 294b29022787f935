package org.tuttihub.plugin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.plugins.PluginStatus.State;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.workforce.policy.Assessed;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.OfferFacts;
import org.tuttihub.domain.workforce.policy.OfferTerms;
import org.tuttihub.domain.workforce.policy.Offering;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** Offers to those who begin: asked, proved and contained as charging is. */
class OfferingQuestionTest {
  private static final PolicyRef OFFERS = new PolicyRef("elsewhere", "1", "offers");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private static final String DESCRIPTOR =
      """
      { "id": "elsewhere", "version": "1", "api": "1", "title": "Elsewhere Music",
        "policies": [
          { "name": "offers", "question": "offer", "class": "elsewhere.Offers",
            "title": "Offers", "document": "How we pay",
            "facts": [ { "name": "degree", "type": "yes-no",
              "question": "Do they have a degree in music?" } ],
            "settings": [ { "name": "hour", "label": "The lowest hourly rate", "type": "money",
              "initial": "30.00" } ],
            "examples": "META-INF/tutti/offers.csv" } ] }
      """;

  private static final String CSV =
      """
      example,on,engagement,roles,years_teaching,fact.degree,grade,hourly,yearly,points,assessed,refused
      begins,2026-09-07,employed,teacher,,no,Point 1,30.00,none,0,experience=0; degree=0,
      long a teacher,2026-09-07,employed,teacher,12,yes,Point 4,45.00,none,15,experience=10; degree=5,
      not told,2026-09-07,employed,teacher,12,,,,,,,policy.missing-fact
      in the office,2026-09-07,employed,office,12,no,,,,,,offers.teachers
      """;

  private static final String JAVA =
      """
      package elsewhere;
      import java.util.List;
      import org.tuttihub.domain.outcome.Refusal;
      import org.tuttihub.domain.policy.Decision;
      import org.tuttihub.domain.values.Money;
      import org.tuttihub.domain.workforce.policy.*;
      public class Offers implements OfferPolicy {
        public Decision<OfferTerms> terms(OfferFacts facts) {
          if (!facts.isAny(WorkRole.TEACHER)) {
            return new Decision.Declined<>(Refusal.rule("offers.teachers", "It is for teachers.",
                "Ask the council."), List.of(), facts.policy());
          }
          List<Assessed> parts = List.of(
              new Assessed("experience", "Years of teaching", Math.min(10, facts.yearsTeaching()), 10),
              new Assessed("degree", "A degree in music", facts.facts().yes("degree") ? 5 : 0, 5));
          int point = 1 + parts.stream().mapToInt(Assessed::points).sum() / 5;
          Money hour = facts.settings().money("hour");
          return new Decision.Decided<>(OfferTerms.grade("Point " + point)
              .hourly(hour.isNegative() || hour.isZero() ? new Money(1)
                  : hour.plus(new Money(500L * (point - 1))))
              .by(parts), List.of("Experience and a degree count."), facts.policy());
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void it_is_answered_alike_in_our_process_and_out_of_it() {
    jar(JAVA).in(folder, "plugin.jar");
    OfferTerms expected =
        OfferTerms.grade("Point 3")
            .hourly(Money.of("40"))
            .by(
                List.of(
                    new Assessed("experience", "Years of teaching", 7, 10),
                    new Assessed("degree", "A degree in music", 5, 5)));

    for (boolean inside : List.of(true, false)) {
      try (PluginHost host = Opened.over(folder, inside)) {
        Decision<OfferTerms> decision = ask(host, new Facts(Map.of("degree", "yes")));
        assertEquals(State.READY, host.plugins().getFirst().state(), Opened.why(host));
        assertInstanceOf(Decision.Decided.class, decision, decision::toString);
        assertEquals(expected, ((Decision.Decided<OfferTerms>) decision).outcome());
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
  @ValueSource(strings = {"nameless", "unassessed", "nothing"})
  void what_is_called_nothing_pays_nothing_or_was_not_assessed_is_not_used(String how) {
    String bad =
        switch (how) {
          case "nameless" -> JAVA.replace("\"Point \" + point", "\" \".repeat(point)");
          case "unassessed" -> JAVA.replace(".by(parts)", "");
          default -> JAVA.replace("hour.plus(new Money(500L * (point - 1)))", "Money.ZERO");
        };
    jar(bad).in(folder, "plugin.jar");

    try (PluginHost host = Opened.over(folder, true)) {
      assertEquals("policy.failed", Opened.refused(ask(host, new Facts(Map.of("degree", "no")))));
      assertTrue(host.plugins().getFirst().state() != State.READY, Opened.why(host));
    }
  }

  private static Jars jar(String java) {
    return Jars.with(Sources.compiled(Map.of("elsewhere.Offers", java)))
        .without("META-INF/tutti/lessons.csv")
        .text("META-INF/tutti/plugin.json", DESCRIPTOR)
        .text("META-INF/tutti/offers.csv", CSV);
  }

  private static Decision<OfferTerms> ask(PluginHost host, Facts facts) {
    return host.ask(
            Offering.QUESTION,
            OFFERS,
            List.of(
                new OfferFacts(
                    OFFERS,
                    DAY,
                    Engagement.EMPLOYED,
                    List.of(WorkRole.TEACHER),
                    7,
                    Settings.NONE,
                    facts)))
        .getFirst();
  }
}
