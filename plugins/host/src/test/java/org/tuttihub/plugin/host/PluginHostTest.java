package org.tuttihub.plugin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.plugins.PluginStatus;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.application.plugins.PluginStatus.State;
import org.tuttihub.domain.charging.policy.Charging;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Money;

class PluginHostTest {
  private static final Approvals IN_PROCESS = _ -> Optional.of(new Approvals.Approval(true));
  private static final Approvals APPROVED = _ -> Optional.of(new Approvals.Approval(false));

  @TempDir private Path folder;
  private PluginHost host;

  @AfterEach
  void close() {
    if (host != null) {
      host.close();
    }
  }

  @Test
  void an_approved_plugin_proves_itself_and_answers() {
    open(IN_PROCESS, Jars.honest());

    Decision<Quotation> decision = ask(Asked.lessons(2, 3));

    assertEquals(Money.of("600"), decided(decision).pays());
    assertEquals(Asked.LESSONS, decision.by());
    assertEquals(State.READY, status().state());
    assertEquals(List.of("charging"), status().questions());
    assertEquals("lessons", host.policies().getFirst().ref().name());
    assertEquals(1, host.chargingOffer(Asked.LESSONS).priceLists().size());
  }

  @Test
  void out_of_process_it_answers_alike() {
    open(APPROVED, Jars.honest());
    List<ChargingFacts> facts =
        IntStream.rangeClosed(1, 250).mapToObj(i -> Asked.lessons(i, 1 + i % 3)).toList();

    List<Decision<Quotation>> outside = host.ask(Charging.QUESTION, Asked.LESSONS, facts);

    assertTrue(status().outOfProcess());
    try (PluginHost inside = opened(IN_PROCESS)) {
      assertEquals(inside.ask(Charging.QUESTION, Asked.LESSONS, facts), outside);
    }
    assertEquals(250, status().calls());
  }

  @Test
  void a_plugin_that_nobody_approved_is_listed_and_not_asked() {
    open(Approvals.NONE, Jars.honest());

    Decision<Quotation> decision = ask(Asked.lessons(1, 1));

    assertEquals("policy.failed", refused(decision));
    assertEquals(State.NOT_APPROVED, status().state());
    assertTrue(
        status().why().contains("plugins approve --plugin somewhere@1 --sha256"), status().why());
    assertEquals(List.of(), host.policies());
    assertEquals("1", status().api());
    assertEquals(64, status().sha256().length());
  }

  @Test
  void an_approval_is_of_these_very_bytes() {
    Path first = Jars.honest().in(folder, "first.jar");
    try (PluginHost before = host(Approvals.NONE, first)) {
      String approved = before.plugins().getFirst().sha256();
      Jars.honest().text("more.txt", "changed").in(folder, "first.jar");

      host =
          host(
              sha -> Optional.of(new Approvals.Approval(true)).filter(_ -> sha.equals(approved)),
              first);
    }

    assertEquals(State.NOT_APPROVED, status().state());
  }

  @Test
  void what_tutti_ships_needs_no_approval() {
    Path jar = Jars.honest().in(folder, "shipped.jar");

    host =
        PluginHost.open(List.of(new FoundJar(jar, Origin.SHIPPED)), Approvals.NONE, Limits.USUAL);

    assertEquals(State.READY, status().state());
    assertEquals(Origin.SHIPPED, status().origin());
  }

  @Test
  void framework_packs_come_from_plugins_that_can_be_used_and_from_no_others() {
    Jars jar =
        Jars.honest()
            .descriptor("\"printed\": []", "\"packs\": [\"packs/aims.json\"]")
            .text("packs/aims.json", "{\"code\": \"aims\"}");

    open(IN_PROCESS, jar);

    assertEquals(
        List.of(new Pack("somewhere@1", "packs/aims.json", "{\"code\": \"aims\"}")), host.packs());
    try (PluginHost unapproved = opened(Approvals.NONE)) {
      assertEquals(List.of(), unapproved.packs());
    }
  }

  @Test
  void two_jars_of_the_same_name_and_version_are_both_unfit() {
    Jars.honest().in(folder, "one.jar");
    open(IN_PROCESS, Jars.honest().text("note.txt", "another"));

    assertEquals(2, host.plugins().size());
    for (PluginStatus status : host.plugins()) {
      assertEquals(State.UNFIT, status.state());
      assertTrue(status.why().contains("one.jar and plugin.jar"), status.why());
    }
    assertEquals("policy.failed", refused(ask(Asked.lessons(1, 1))));
  }

  @Test
  void two_versions_answer_side_by_side() {
    Jars.honest().descriptor("\"version\": \"1\"", "\"version\": \"2\"").in(folder, "two.jar");
    open(IN_PROCESS, Jars.honest());
    PolicyRef second = new PolicyRef("somewhere", "2", "lessons");

    Decision<Quotation> old = ask(Asked.lessons(1, 1));
    Decision<Quotation> fresh = host.ask(Charging.QUESTION, second, Asked.lessons(1, 1));

    assertEquals(Asked.LESSONS, old.by());
    assertEquals(second, fresh.by());
    assertEquals(2, host.policies().size());
  }

  @Test
  void a_policy_that_is_nowhere_is_refused_by_name() {
    open(IN_PROCESS, Jars.honest());
    PolicyRef elsewhere = new PolicyRef("elsewhere", "1", "lessons");

    assertEquals(
        "policy.not-there", refused(host.ask(Charging.QUESTION, elsewhere, Asked.lessons(1, 1))));
    assertEquals(
        "policy.not-there",
        refused(
            host.ask(
                Charging.QUESTION, new PolicyRef("somewhere", "1", "hire"), Asked.lessons(1, 1))));
  }

  @Test
  void an_example_that_does_not_hold_makes_the_plugin_unfit_and_is_named() {
    open(
        IN_PROCESS,
        Jars.honest().text("META-INF/tutti/lessons.csv", Jars.EXAMPLES.replace("600", "599")));

    assertEquals(State.UNFIT, status().state());
    assertEquals(
        "Policy lessons: its example \"two children for a year\" does not hold: pays was to be"
            + " £599.00, and is £600.00.",
        status().why());
    assertEquals("policy.failed", refused(ask(Asked.lessons(1, 1))));
  }

  @Test
  void what_was_answered_is_remembered_and_told_in_figures() {
    open(IN_PROCESS, Jars.honest());

    Decision<Quotation> first = ask(Asked.lessons(1, 1));
    Decision<Quotation> again = ask(Asked.lessons(1, 1));
    ask(
        new ChargingFacts(
            Asked.LESSONS,
            Asked.lessons(1, 1).on(),
            Asked.lessons(1, 1).customer(),
            "",
            Asked.lessons(1, 1).items(),
            List.of(),
            Asked.lessons(1, 1).settings(),
            Asked.lessons(1, 1).facts()));

    assertEquals(first, again);
    assertEquals(2, status().calls());
    assertEquals(1, status().refusals());
    assertEquals(0, status().failures());
  }

  @Test
  void a_policy_that_fails_is_asked_no_more_and_everybody_is_told_which_it_was() {
    String sleeper =
        Jars.HONEST.replace(
            "Quote quote",
            "if (facts.authority().equals(\"666\")) throw new IllegalStateException(\"secret\");"
                + " Quote quote");
    open(IN_PROCESS, Jars.with(Sources.compiled(Map.of("somewhere.Lessons", sleeper))));

    Decision<Quotation> before = ask(Asked.lessons(1, 1));
    Decision<Quotation> failing = ask(Asked.lessons("666", 1, 1, Map.of(), Map.of()));
    Decision<Quotation> after = ask(Asked.lessons(1, 1));

    assertEquals(Money.of("100"), decided(before).pays());
    assertEquals("policy.failed", refused(failing));
    assertTrue(said(failing).contains("somewhere@1/lessons"), said(failing));
    assertTrue(said(failing).contains("IllegalStateException at Lessons.java"), said(failing));
    assertTrue(!said(failing).contains("secret"), said(failing));
    assertEquals("policy.failed", refused(after));
    assertEquals(State.QUARANTINED, status().state());
    assertEquals(1, status().failures());
    assertEquals(List.of(), host.policies());
  }

  private void open(Approvals approvals, Jars jar) {
    jar.in(folder, "plugin.jar");
    host = opened(approvals);
  }

  private PluginHost opened(Approvals approvals) {
    return PluginHost.open(FoundJar.in(folder, Origin.ADDED), approvals, Limits.USUAL);
  }

  private static PluginHost host(Approvals approvals, Path jar) {
    return PluginHost.open(List.of(new FoundJar(jar, Origin.ADDED)), approvals, Limits.USUAL);
  }

  private PluginStatus status() {
    return host.plugins().getFirst();
  }

  private Decision<Quotation> ask(ChargingFacts facts) {
    return host.ask(Charging.QUESTION, Asked.LESSONS, facts);
  }

  private static Quotation decided(Decision<Quotation> decision) {
    return ((Decision.Decided<Quotation>) decision).outcome();
  }

  private static String refused(Decision<Quotation> decision) {
    return ((Decision.Declined<Quotation>) decision).refusal().code();
  }

  private static String said(Decision<Quotation> decision) {
    return ((Decision.Declined<Quotation>) decision).refusal().sentence();
  }
}
