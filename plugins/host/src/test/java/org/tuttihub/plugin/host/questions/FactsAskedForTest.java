package org.tuttihub.plugin.host.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.plugin.host.Asked;

class FactsAskedForTest {
  private static final FactSpec INCOME =
      fact("income", FactType.MONEY, About.QUOTE, "What does the family earn a year?", null, false);
  private static final FactSpec CHILDREN =
      fact("children", FactType.WHOLE, About.QUOTE, "How many children learn?", "1", false);
  private static final FactSpec SIZE =
      fact("group_size", FactType.WHOLE, About.ITEM, "How many learn together?", null, false);
  private static final FactSpec NOTE =
      fact("note", FactType.TEXT, About.ITEM, "Anything else?", null, true);

  @Test
  void every_missing_fact_is_asked_for_at_once_with_its_question() {
    Refusal refusal = refused(Map.of(), Map.of());

    assertEquals("policy.missing-fact", refusal.code());
    assertEquals(
        List.of(
            new Refusal.Fault(
                "facts.income", "What does the family earn a year? (an amount such as 16190.00)"),
            new Refusal.Fault(
                "items.0.facts.group_size",
                "Item 1 (lesson): How many learn together? (a whole number)")),
        refusal.faults());
    assertEquals("Give these facts: income, group_size.", refusal.remedy());
  }

  @Test
  void facts_come_in_the_form_that_is_kept_and_what_falls_back_is_filled_in() {
    ChargingFacts complete = done(Map.of("income", "£16,190"), Map.of("group_size", "03"));

    assertEquals("16190.00", complete.facts().text("income"));
    assertEquals(1, complete.facts().whole("children"));
    assertEquals(3, complete.items().getFirst().facts().whole("group_size"));
    assertTrue(!complete.items().getFirst().facts().has("note"));
    assertEquals("25", complete.settings().text("off"));
    assertEquals(1, complete.settings().table("bands").size());
  }

  @Test
  void a_fact_of_the_wrong_kind_is_refused_with_what_else_is_missing() {
    Refusal refusal = refused(Map.of("income", "plenty"), Map.of());

    assertEquals("policy.wrong-fact", refusal.code());
    assertEquals("facts.income", refusal.faults().getFirst().field());
    assertEquals("items.0.facts.group_size", refusal.faults().getLast().field());
  }

  @Test
  void a_fact_that_nobody_asked_for_is_refused_with_the_nearest_name() {
    Refusal refusal = refused(Map.of("income", "1", "chilren", "2"), Map.of("group_size", "3"));

    assertEquals("policy.wrong-fact", refusal.code());
    assertEquals(
        "The policy asks for no such fact. Did you mean children?",
        refusal.faults().getFirst().sentence());
  }

  @Test
  void a_fact_is_asked_for_only_where_its_service_is() {
    FactSpec ofHire =
        new FactSpec(
            "serial",
            FactType.TEXT,
            About.ITEM,
            "Which instrument?",
            List.of("hire"),
            List.of(),
            Optional.empty(),
            false);

    Outcome<ChargingFacts> outcome =
        new ChargingAdapter().complete(policy(List.of(ofHire)), Asked.lessons(1, 1));

    assertTrue(outcome instanceof Outcome.Done<ChargingFacts>);
  }

  @Test
  void a_fact_is_asked_only_of_the_customers_whom_it_concerns() {
    FactSpec ofSchools =
        new FactSpec(
            "pupils",
            FactType.WHOLE,
            About.QUOTE,
            "How many pupils?",
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            List.of("school"));

    Outcome<ChargingFacts> family =
        new ChargingAdapter().complete(policy(List.of(ofSchools)), Asked.lessons(1, 1));

    assertTrue(family instanceof Outcome.Done<ChargingFacts>);
  }

  @Test
  void a_policy_that_finds_out_late_what_it_needs_asks_the_question_too() {
    Refusal late = Facts.missing("note");

    Refusal told = FactCheck.withQuestion(policy(List.of(NOTE)), late);

    assertEquals("policy.missing-fact", told.code());
    assertEquals(List.of(new Refusal.Fault("items", "Anything else?")), told.faults());
    assertEquals(late, FactCheck.withQuestion(policy(List.of()), late));
  }

  private static Refusal refused(Map<String, String> ofQuote, Map<String, String> ofItem) {
    return ((Outcome.Refused<ChargingFacts>) complete(ofQuote, ofItem)).refusal();
  }

  private static ChargingFacts done(Map<String, String> ofQuote, Map<String, String> ofItem) {
    return ((Outcome.Done<ChargingFacts>) complete(ofQuote, ofItem)).value();
  }

  private static Outcome<ChargingFacts> complete(
      Map<String, String> ofQuote, Map<String, String> ofItem) {
    return new ChargingAdapter()
        .complete(
            policy(List.of(INCOME, CHILDREN, SIZE, NOTE)),
            Asked.lessons("", 1, 1, ofQuote, ofItem));
  }

  private static PolicyDescription policy(List<FactSpec> facts) {
    return new PolicyDescription(
        Asked.LESSONS,
        "charging",
        "Lessons",
        "A document",
        Optional.empty(),
        List.of("lesson"),
        facts,
        List.of(
            new SettingSpec.Single("off", "Off", FactType.PERCENT, "25", List.of()),
            new SettingSpec.Table(
                "bands",
                "Bands",
                List.of(new SettingSpec.Column("pays", FactType.PERCENT)),
                List.of(new Facts(Map.of("pays", "50"))))));
  }

  private static FactSpec fact(
      String name, FactType type, About about, String question, String fallback, boolean optional) {
    return new FactSpec(
        name, type, about, question, List.of(), List.of(), Optional.ofNullable(fallback), optional);
  }
}
