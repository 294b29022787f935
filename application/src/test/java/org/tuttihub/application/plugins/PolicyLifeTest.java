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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Policies;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Percent;
import org.tuttihub.domain.values.Period;

class PolicyLifeTest {
  private static final String BYTES = "0a".repeat(32);
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void policies_can_be_asked() {
    Policies.bring(tutti.policies);
  }

  @Test
  void a_jar_is_approved_byte_for_byte_and_the_approval_withdrawn() {
    tutti.policies.found(plugin(PluginStatus.State.NOT_APPROVED));

    Refusal other = refused(approve("0b".repeat(32)));
    Receipt approved = done(approve(BYTES));
    Refusal twice = refused(approve(BYTES));

    assertEquals("plugins.other-bytes", other.code());
    assertEquals("plugins.approved", twice.code());
    assertEquals(
        Map.of("plugin", "rivenhall", "version", "2024.1", "sha256", BYTES, "in_process", "true"),
        approved.facts());
    Approval held = tutti.hub.look(r -> r.approvals().holding()).getFirst();
    assertEquals("PER-901", held.by());
    assertTrue(held.inProcess());

    done(tutti.ask("plugins withdraw", Map.of("plugin", "rivenhall@2024.1")));
    assertEquals(List.of(), tutti.hub.look(r -> r.approvals().holding()));
    assertEquals(
        Refusal.Kind.UNKNOWN,
        refused(tutti.ask("plugins withdraw", Map.of("plugin", "rivenhall@2024.1"))).kind());
    done(approve(BYTES));
  }

  @Test
  void only_an_administrator_approves_and_a_manager_adopts() {
    Map<String, String> jar = Map.of("plugin", "rivenhall@2024.1", "sha256", BYTES);
    Map<String, String> lessons = Map.of("policy", Policies.LESSONS.toString());

    assertEquals(
        Refusal.Kind.FORBIDDEN,
        refused(tutti.ask(tutti.acts.as(Role.MANAGER), "plugins approve", jar)).kind());
    assertEquals(
        Refusal.Kind.FORBIDDEN,
        refused(tutti.ask(tutti.acts.as(Role.OFFICER), "adoptions add", lessons)).kind());
    done(tutti.ask(tutti.acts.as(Role.MANAGER), "adoptions add", lessons));
  }

  @Test
  void a_policy_answers_from_a_day_to_a_day_and_its_next_version_after_it() {
    done(adopt(Policies.LESSONS, Map.of("from", "2025-09-01")));
    assertEquals("policies.ambiguous", refused(adopt(Policies.NEWER_LESSONS, Map.of())).code());

    done(tutti.ask("adoptions end", Map.of("id", "ADO-1", "until", "2026-08-31")));
    done(adopt(Policies.NEWER_LESSONS, Map.of("from", "2026-09-01")));

    assertEquals(Policies.LESSONS, answering("lessons", SEPTEMBER.minusDays(1)));
    assertEquals(Policies.NEWER_LESSONS, answering("lessons", SEPTEMBER));
    assertEquals(
        "policies.none-in-force", code("lessons", LocalDate.of(2025, 8, 31), Customer.FAMILY));
    assertEquals("policies.ambiguous", refused(end("ADO-1", "2026-09-01")).code());
    assertEquals("adoptions.begun", refused(tutti.ask("adoptions drop", id("ADO-1"))).code());
  }

  @Test
  void several_policies_share_a_question_by_service_customer_authority_and_rank() {
    done(
        tutti.hub.decide(
            tutti.acts.anna(),
            r -> {
              r.hubs().add(Samples.rivenhallHub());
              return Outcome.done(
                  r.hubs().receipt(tutti.acts.anna(), Samples.rivenhallHub(), 1, "x"));
            }));
    done(adopt(Policies.LESSONS, Map.of("services", "lessons", "customers", "family")));
    done(adopt(Policies.NEWER_LESSONS, Map.of("services", "hire")));
    done(adopt(Policies.NEWER_LESSONS, Map.of("rank", "20")));

    assertEquals(Policies.LESSONS, answering("lessons", tuttiToday()));
    assertEquals(
        Policies.NEWER_LESSONS,
        done(inForce().answering(asked("lessons", tuttiToday(), Customer.SCHOOL))).ref());
    assertEquals(
        "policies.ambiguous",
        refused(adopt(Policies.NEWER_LESSONS, Map.of("customers", "adult, family"))).code());
    assertEquals(
        "adoptions.other-services",
        refused(adopt(Policies.LESSONS, Map.of("services", "ensembles"))).code());
    assertEquals(
        "adoptions.outside-area",
        refused(adopt(Policies.LESSONS, Map.of("authorities", "301"))).code());
    assertEquals("adoptions.rank", refused(adopt(Policies.LESSONS, Map.of("rank", "0"))).code());
  }

  @Test
  void an_adoption_that_has_not_begun_is_changed_and_dropped() {
    done(adopt(Policies.LESSONS, Map.of("from", "2027-01-01", "customers", "family")));

    done(
        tutti.ask(
            "adoptions change",
            Map.of("id", "ADO-1", "services", "hire", "customers", "", "rank", "5")));
    Adoption changed = adoption();
    Receipt dropped = done(tutti.ask("adoptions drop", id("ADO-1")));

    assertEquals(List.of("hire"), changed.scope().services());
    assertEquals(List.of(), changed.scope().customers());
    assertEquals(5, changed.rank());
    assertTrue(tutti.hub.look(r -> r.adoptions().find(Key.of("ADO-1"))).isEmpty());
    done(tutti.ask("history undo", Map.of("deed", dropped.deed().toString())));
    assertEquals(changed, adoption());
  }

  @Test
  void no_services_at_all_are_all_of_the_policys() {
    done(adopt(Policies.LESSONS, Map.of("services", "hire")));
    Adoption adopted = adoption();

    done(tutti.ask("adoptions change", Map.of("id", "ADO-1", "services", "")));

    assertEquals(List.of("hire"), adopted.scope().services());
    assertEquals(
        tutti.policies.policy(Policies.LESSONS).orElseThrow().services().stream().sorted().toList(),
        adoption().scope().services());
  }

  private Adoption adoption() {
    return tutti.hub.look(r -> r.adoptions().find(Key.of("ADO-1"))).orElseThrow().value();
  }

  @Test
  void a_policy_that_cannot_be_asked_refuses_and_says_why() {
    done(adopt(Policies.LESSONS, Map.of()));
    tutti.policies.found(plugin(PluginStatus.State.QUARANTINED));
    tutti.policies.lose(Policies.LESSONS);

    Refusal lost = refused(inForce().answering(asked("lessons", tuttiToday(), Customer.SCHOOL)));

    assertEquals("policy.failed", lost.code());
    assertTrue(lost.fact().contains("failed and is asked no more. It threw."), lost.fact());
    Refusal unknown = refused(adopt(new PolicyRef("rivenhall", "2024.1", "lesson"), Map.of()));
    assertEquals("policies.unknown", unknown.code());
    assertTrue(unknown.remedy().contains("Did you mean rivenhall@2025.1/lessons?"));
  }

  @Test
  void a_setting_holds_from_a_day_on_and_the_one_before_it_ends() {
    PolicyDescription a = tutti.policies.policy(Policies.OPTION_A).orElseThrow();

    done(set("first_term", "25 %", Map.of("from", "2026-09-01")));
    done(set("first_term", "30", Map.of("from", "2027-01-01")));
    done(set("first_term", "10", Map.of("from", "2026-05-01", "until", "2026-05-31")));

    assertEquals(Percent.of(20), firstTerm(a, LocalDate.of(2026, 4, 30)));
    assertEquals(Percent.of(10), firstTerm(a, LocalDate.of(2026, 5, 31)));
    assertEquals(Percent.of(20), firstTerm(a, LocalDate.of(2026, 6, 1)));
    assertEquals(Percent.of(25), firstTerm(a, LocalDate.of(2026, 12, 31)));
    assertEquals(Percent.of(30), firstTerm(a, LocalDate.of(2027, 1, 1)));
    assertEquals(
        "settings.overlap",
        refused(set("first_term", "9", Map.of("from", "2026-05-31", "until", "2026-06-01")))
            .code());
    done(tutti.ask("settings end", Map.of("id", "SET-2", "until", "2027-07-31")));
    done(tutti.ask("settings change", Map.of("id", "SET-2", "value", "31")));
    assertEquals(Percent.of(31), firstTerm(a, LocalDate.of(2027, 7, 31)));
    assertEquals(Percent.of(20), firstTerm(a, LocalDate.of(2027, 8, 1)));
    assertEquals(
        "settings.overlap",
        refused(tutti.ask("settings change", Map.of("id", "SET-2", "from", "2026-12-31"))).code());
  }

  @Test
  void what_a_policy_does_not_want_is_not_set() {
    assertEquals("settings.wrong-value", refused(set("first_term", "a fifth", Map.of())).code());
    Refusal unknown = refused(set("fourth_term", "1", Map.of()));
    assertEquals("settings.unknown-setting", unknown.code());
    assertTrue(unknown.remedy().contains("first_term, second_term, third_term"));
    assertEquals(
        "dates.reversed",
        refused(set("first_term", "1", Map.of("from", "2026-02-01", "until", "2026-01-01")))
            .code());
  }

  @Test
  void a_table_is_set_as_lines_and_shown_with_its_policy() {
    String bands = "up_to,pays\n17000,0\n,80";
    done(
        tutti.ask(
            "settings set",
            Map.of(
                "plugin", "rivenhall", "policy", "lessons", "setting", "bands", "value", bands)));

    PolicyCard card = card(Policies.LESSONS);

    assertEquals("17000.00,0\n,80", card.settings().getFirst().value());
    assertEquals("16190.00,0\n25000.00,50\n,100", card.settings().getFirst().brought());
    assertEquals("table of up_to money, pays percent", card.settings().getFirst().type());
    assertEquals("income", card.facts().getFirst().name());
    assertEquals("30-minutes", card.offeredPrices().getFirst().variant());
  }

  private PolicyCard card(PolicyRef policy) {
    return (PolicyCard)
        done(tutti
                .catalogue
                .card("policies")
                .orElseThrow()
                .show(tutti.acts.anna().actor(), Key.of(policy.toString()), Optional.empty()))
            .value();
  }

  private Outcome<Receipt> approve(String bytes) {
    return tutti.ask(
        "plugins approve",
        Map.of("plugin", "rivenhall@2024.1", "sha256", bytes, "in_process", "yes"));
  }

  private Outcome<Receipt> adopt(PolicyRef policy, Map<String, String> more) {
    Map<String, String> given = new HashMap<>(more);
    given.put("policy", policy.toString());
    return tutti.ask("adoptions add", given);
  }

  private Outcome<Receipt> end(String ref, String until) {
    return tutti.ask("adoptions end", Map.of("id", ref, "until", until));
  }

  private Outcome<Receipt> set(String setting, String value, Map<String, String> more) {
    Map<String, String> given = new HashMap<>(more);
    given.putAll(
        Map.of(
            "plugin", "rivenhall", "policy", "first-access-a", "setting", setting, "value", value));
    return tutti.ask("settings set", given);
  }

  private static Map<String, String> id(String ref) {
    return Map.of("id", ref);
  }

  private static LocalDate tuttiToday() {
    return Acts.TODAY;
  }

  private PoliciesInForce inForce() {
    Period ever = new Period(LocalDate.of(2020, 1, 1), Optional.empty());
    return tutti.hub.look(
        records -> PoliciesInForce.read(records, tutti.policies, "charging", ever));
  }

  private PolicyRef answering(String service, LocalDate on) {
    return done(inForce().answering(asked(service, on, Customer.FAMILY))).ref();
  }

  private String code(String service, LocalDate on, Customer customer) {
    return refused(inForce().answering(asked(service, on, customer))).code();
  }

  private Percent firstTerm(PolicyDescription policy, LocalDate on) {
    Settings settings = done(inForce().settings(policy, on));
    return settings.percent("first_term");
  }

  private static Adoption.Asked asked(String service, LocalDate on, Customer customer) {
    return new Adoption.Asked("charging", service, customer, "919", on);
  }

  private static PluginStatus plugin(PluginStatus.State state) {
    return new PluginStatus(
        "rivenhall",
        "2024.1",
        "1",
        BYTES,
        PluginStatus.Origin.ADDED,
        state,
        true,
        "It threw.",
        List.of("charging"),
        0,
        0,
        0,
        0);
  }
}
