package org.tuttihub.plugin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.plugins.PluginStatus;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.application.plugins.PluginStatus.State;
import org.tuttihub.domain.commissioning.policy.Commissioning;
import org.tuttihub.domain.commissioning.policy.CommissioningFacts;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.commissioning.policy.OtherIncome;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.Partnership;
import org.tuttihub.domain.partners.policy.PartnershipFacts;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;

/** Partners and commissioning: asked, proved and contained as charging is. */
class OtherQuestionsTest {
  private static final Approvals IN_PROCESS = _ -> Optional.of(new Approvals.Approval(true));
  private static final Approvals APPROVED = _ -> Optional.of(new Approvals.Approval(false));
  private static final PolicyRef PARTNERS = new PolicyRef("elsewhere", "1", "partners");
  private static final PolicyRef BIDS = new PolicyRef("elsewhere", "1", "bids");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static final String DESCRIPTOR =
      """
      { "id": "elsewhere", "version": "1", "api": "1", "title": "Elsewhere Music",
        "policies": [
          { "name": "partners", "question": "partnership", "class": "elsewhere.Partners",
            "title": "Partners", "document": "A charter", "facts": [], "settings": [],
            "examples": "META-INF/tutti/partners.csv" },
          { "name": "bids", "question": "commissioning", "class": "elsewhere.Bids",
            "title": "Bids", "document": "A charter",
            "facts": [ { "name": "first", "type": "yes-no", "question": "Is it the first?" } ],
            "settings": [ { "name": "share", "label": "Share", "type": "percent",
              "initial": "33.3333" } ],
            "examples": "META-INF/tutti/bids.csv" } ] }
      """;

  private static final String PARTNERS_CSV =
      """
      example,on,types,agreement,policies,final_say,clauses
      who delivers,2026-09-01,delivery; community,yes,safeguarding; insurance,board,1
      """;

  private static final String BIDS_CSV =
      """
      example,on,grant,others,in_kind,fact.first,met,needed,counted
      a third,2026-09-01,200.00,60.00,40.01,yes,yes,100.01,100.01
      a penny less,2026-09-01,200.00,60.00,39.99,no,no,100.00,99.99
      """;

  private static final String PARTNERS_JAVA =
      """
      package elsewhere;
      import java.util.List;
      import org.tuttihub.domain.partners.policy.*;
      import org.tuttihub.domain.policy.Decision;
      public class Partners implements PartnershipPolicy {
        public Decision<PartnershipTerms> terms(PartnershipFacts facts) {
          return new Decision.Decided<>(
              new PartnershipTerms(true, List.of(HeldPolicy.INSURANCE, HeldPolicy.SAFEGUARDING),
                  6, 12, FinalSay.BOARD, 10, 15, 21, 3,
                  List.of(new Clause("Joy", "Both want it."))),
              List.of("So the charter says."), facts.policy());
        }
      }
      """;

  private static final String BIDS_JAVA =
      """
      package elsewhere;
      import java.util.List;
      import org.tuttihub.domain.commissioning.policy.*;
      import org.tuttihub.domain.policy.Decision;
      public class Bids implements CommissioningPolicy {
        public Decision<CommissioningTerms> judge(CommissioningFacts facts) {
          boolean first = facts.facts().yes("first");
          return new Decision.Decided<>(
              new CommissioningTerms(facts.share(facts.settings().percent("share")),
                  facts.borne(), first ? "a third, at first" : "a third", first, "by letter", 2,
                  List.of(new Criterion("need", "Need?", 60, 5),
                      new Criterion("joy", "Joy?", 40, 10))),
              List.of("A third."), facts.policy());
        }
      }
      """;

  @TempDir private Path folder;
  private PluginHost host;

  @AfterEach
  void close() {
    if (host != null) {
      host.close();
    }
  }

  @Test
  void they_are_answered_alike_in_our_process_and_out_of_it() {
    jar(PARTNERS_JAVA, BIDS_JAVA).in(folder, "plugin.jar");
    try (PluginHost inside = opened(IN_PROCESS)) {
      host = opened(APPROVED);

      PartnershipTerms terms = decided(host.ask(Partnership.QUESTION, PARTNERS, partner()));
      CommissioningTerms bid = decided(host.ask(Commissioning.QUESTION, BIDS, project()));

      assertTrue(status().outOfProcess());
      assertEquals(State.READY, status().state(), status().why());
      assertEquals(FinalSay.BOARD, terms.finalSay());
      assertEquals(List.of(HeldPolicy.SAFEGUARDING, HeldPolicy.INSURANCE), terms.policies());
      assertEquals(Money.of("100.00"), bid.needed());
      assertEquals(terms, decided(inside.ask(Partnership.QUESTION, PARTNERS, partner())));
      assertEquals(bid, decided(inside.ask(Commissioning.QUESTION, BIDS, project())));
    }
  }

  @Test
  void a_fact_that_is_missing_refuses_before_the_policy_is_asked() {
    open(jar(PARTNERS_JAVA, BIDS_JAVA));

    Decision<CommissioningTerms> decision =
        host.ask(Commissioning.QUESTION, BIDS, project(Facts.NONE));

    assertEquals("policy.missing-fact", refused(decision));
  }

  @Test
  void a_policy_that_asks_for_less_than_the_core_is_not_used() {
    open(
        jar(
            PARTNERS_JAVA.replace(
                "List.of(HeldPolicy.INSURANCE, HeldPolicy.SAFEGUARDING)",
                "facts.on().getYear() == 2026 ? List.of(HeldPolicy.INSURANCE,"
                    + " HeldPolicy.SAFEGUARDING) : List.of()"),
            BIDS_JAVA));

    assertEquals("policy.failed", refused(host.ask(Partnership.QUESTION, PARTNERS, partner())));
    assertTrue(status().state() != State.READY, status().why());
    assertTrue(status().why().contains("without a safeguarding policy"), status().why());
  }

  @Test
  void a_policy_that_counts_more_than_others_bear_is_not_used() {
    open(
        jar(
            PARTNERS_JAVA,
            BIDS_JAVA.replace("facts.borne()", "facts.borne().plus(facts.grant())")));

    assertEquals("policy.failed", refused(host.ask(Commissioning.QUESTION, BIDS, project())));
    assertTrue(status().why().contains("a third"), status().why());
  }

  @Test
  void what_only_charging_knows_is_a_fault_of_the_descriptor() {
    open(
        jar(PARTNERS_JAVA, BIDS_JAVA)
            .descriptor(
                "\"document\": \"A charter\", \"facts\": []",
                "\"document\": \"A charter\", \"services\": [\"lesson\"], \"facts\": [ {"
                    + " \"name\": \"x\", \"type\": \"text\", \"question\": \"X?\" } ]")
            .descriptor("\"question\": \"Is it", "\"about\": \"item\", \"question\": \"Is it"));

    assertEquals(State.UNFIT, status().state());
    assertTrue(status().why().contains("knows no services"), status().why());
    assertTrue(status().why().contains("no facts of a policy's own"), status().why());
    assertTrue(status().why().contains("neither items nor customers"), status().why());
  }

  @Test
  void an_example_that_does_not_hold_names_what_differs() {
    open(
        jar(PARTNERS_JAVA, BIDS_JAVA)
            .text("META-INF/tutti/partners.csv", PARTNERS_CSV.replace("board", "chair")));

    Decision<PartnershipTerms> decision = host.ask(Partnership.QUESTION, PARTNERS, partner());

    assertEquals("policy.failed", refused(decision));
    assertTrue(status().why().contains("final_say was to be chair, and is board"), status().why());
  }

  private static Jars jar(String partners, String bids) {
    return Jars.with(
            Sources.compiled(Map.of("elsewhere.Partners", partners, "elsewhere.Bids", bids)))
        .without("META-INF/tutti/lessons.csv")
        .text("META-INF/tutti/plugin.json", DESCRIPTOR)
        .text("META-INF/tutti/partners.csv", PARTNERS_CSV)
        .text("META-INF/tutti/bids.csv", BIDS_CSV);
  }

  private static PartnershipFacts partner() {
    return new PartnershipFacts(
        PARTNERS,
        DAY,
        List.of(PartnerType.DELIVERY, PartnerType.LEAD_SCHOOL),
        Settings.NONE,
        Facts.NONE);
  }

  private static CommissioningFacts project() {
    return project(new Facts(Map.of("first", "no")));
  }

  private static CommissioningFacts project(Facts facts) {
    return new CommissioningFacts(
        BIDS,
        DAY,
        Stage.ACTUALS,
        Money.of("300.00"),
        Money.of("150.00"),
        List.of(
            new OtherIncome("Tickets", Money.of("100.00"), false),
            new OtherIncome("A hall", Money.of("50.00"), true)),
        List.of(PartnerType.COMMUNITY),
        Settings.NONE,
        facts);
  }

  private void open(Jars jar) {
    jar.in(folder, "plugin.jar");
    host = opened(IN_PROCESS);
  }

  private PluginHost opened(Approvals approvals) {
    return PluginHost.open(FoundJar.in(folder, Origin.ADDED), approvals, Limits.USUAL);
  }

  private PluginStatus status() {
    return host.plugins().getFirst();
  }

  private static <T> T decided(Decision<T> decision) {
    assertInstanceOf(Decision.Decided.class, decision, decision::toString);
    return ((Decision.Decided<T>) decision).outcome();
  }

  private static String refused(Decision<?> decision) {
    return decision instanceof Decision.Declined<?> declined
        ? declined.refusal().code()
        : decision.toString();
  }
}
