package org.tuttihub.application.charging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Policies;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

class ChargingLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void policies_can_be_asked() {
    Policies.bring(tutti.policies);
  }

  @Test
  void services_and_prices_are_taken_over_once_and_then_are_the_hubs_own() {
    Receipt first = done(takeOver(Policies.LESSONS));
    Receipt again = done(takeOver(Policies.LESSONS));

    assertEquals(Map.of("price_lists", "1", "services", "2"), first.facts());
    assertEquals(Map.of("price_lists", "0", "services", "0"), again.facts());
    assertEquals("Charges of the music service", list("PRI-1").heading().document());

    done(tutti.ask("price-lists end", Map.of("id", "PRI-1", "until", "2026-08-31")));
    done(
        tutti.ask(
            "price-lists add",
            Map.of(
                "title",
                "Lessons 2026-27",
                "from",
                "2026-09-01",
                "prices",
                "service=lessons; variant=30-minutes; unit=week; amount=19.00")));
    done(
        tutti.ask(
            "price-lists add-price",
            Map.of("id", "PRI-2", "service", "hire", "unit", "term", "amount_pence", "3300")));
    assertEquals("0", done(takeOver(Policies.LESSONS)).facts().get("price_lists"));
    assertEquals(
        List.of("lessons 30-minutes", "hire"),
        list("PRI-2").lines().stream().map(PriceList.Line::name).toList());
    assertEquals(
        "price-lists.overlap",
        refused(tutti.ask("price-lists end", Map.of("id", "PRI-1", "until", "2026-09-01"))).code());
    done(tutti.ask("price-lists drop-price", Map.of("id", "PRI-2", "service", "hire")));
    done(tutti.ask("price-lists end", Map.of("id", "PRI-1", "until", "2026-07-31")));
    assertEquals(
        "price-lists.begun", refused(tutti.ask("price-lists drop", Map.of("id", "PRI-2"))).code());
  }

  @Test
  void what_a_list_of_the_same_name_lacks_is_added_and_what_it_has_stays() {
    done(takeOver(Policies.LESSONS));
    done(tutti.ask("price-lists drop-price", Map.of("id", "PRI-1", "service", "hire")));
    done(
        tutti.ask(
            "price-lists add-price",
            Map.of(
                "id",
                "PRI-1",
                "service",
                "lessons",
                "variant",
                "30-minutes",
                "unit",
                "week",
                "amount_pence",
                "2000")));

    Receipt again = done(takeOver(Policies.LESSONS));

    assertEquals("Lessons and hire has more prices.", again.said());
    assertEquals(
        List.of(Money.of("20"), Money.of("31.50")),
        list("PRI-1").lines().stream().map(PriceList.Line::amount).toList());
  }

  @Test
  void prices_are_for_services_that_are_there_each_once_and_never_negative() {
    done(takeOver(Policies.LESSONS));

    assertEquals(
        "charging.unknown-service", refused(add("service=harps; unit=hour; amount=1")).code());
    assertEquals(
        "price-lists.negative",
        refused(add("service=lessons; variant=x; unit=hour; amount=-1")).code());
    assertEquals(
        "price-lists.twice",
        refused(
                add(
                    "service=hire; variant=x; unit=a; amount=1\n"
                        + "service=hire; variant=x; unit=b; amount=2"))
            .code());
    assertEquals("price-lists.overlap", refused(add("service=hire; unit=term; amount=1")).code());
    assertEquals(
        "price-lists.nothing-offered",
        refused(
                tutti.ask(
                    "price-lists take-over",
                    Map.of("policy", Policies.LESSONS.toString(), "title", "Other")))
            .code());
    assertEquals(
        "services.code-taken",
        refused(tutti.ask("services add", Map.of("code", "hire", "name", "X", "classroom", "no")))
            .code());
    assertEquals(
        "services.code",
        refused(
                tutti.ask(
                    "services add", Map.of("code", "Big Band", "name", "X", "classroom", "no")))
            .code());
    done(tutti.ask("services change", Map.of("id", "hire", "name", "Instrument hire")));
    assertEquals(
        "Instrument hire",
        tutti.hub.look(r -> r.services().byCode("hire")).orElseThrow().value().name());
  }

  @Test
  void a_quote_says_what_is_charged_who_pays_what_and_why_and_nothing_of_it_is_kept() {
    inForce();
    Object before = tutti.hub.kept();

    QuoteAnswer quote =
        done(
            make(
                "family",
                "service=lessons; variant=30-minutes; facts.weeks=10\nservice=hire",
                Map.of("facts", "income=20000")));

    assertSame(before, tutti.hub.kept());
    assertEquals(Money.of("214"), quote.charge());
    assertEquals(Money.of("91.25"), quote.remissions());
    assertEquals(Money.of("122.75"), quote.pays());
    assertEquals(2, quote.lines().size());
    assertEquals("10 × week at £18.25 (Lessons and hire)", quote.lines().getFirst().what());
    assertEquals("families of that income pay 50%", quote.shares().getFirst().rule());
    assertEquals(
        List.of(
            new QuoteAnswer.PayerOf("the customer, a family", Optional.empty(), Money.of("122.75")),
            new QuoteAnswer.PayerOf("the fund revenue", Optional.of("revenue"), Money.of("91.25"))),
        quote.payers());
    assertEquals(3, quote.reasons().size());
    assertTrue(quote.reasons().getFirst().startsWith("Charge £182.50 for item 1"));
    assertEquals("Charges of the music service", quote.policies().getFirst().document());
    assertEquals("1, 2", quote.policies().getFirst().items());
  }

  @Test
  void items_of_several_policies_are_asked_for_one_by_one_and_put_together() {
    inForce();

    QuoteAnswer quote =
        done(
            make(
                "school",
                "service=hire; quantity=3\nservice=first-access; terms=2\nservice=hire",
                Map.of()));

    assertEquals(Money.of("1270"), quote.charge());
    assertEquals(Money.of("572"), quote.subsidies());
    assertEquals(
        List.of("1", "3", "2", "2"),
        quote.lines().stream().map(QuoteAnswer.LineOf::items).toList());
    assertEquals(
        List.of("1, 3", "2"), quote.policies().stream().map(QuoteAnswer.PolicyOf::items).toList());
    assertEquals(
        quote.charge(),
        Money.sum(quote.payers().stream().map(QuoteAnswer.PayerOf::amount).toList()));
    assertEquals(
        quote.charge(), Money.sum(quote.lines().stream().map(QuoteAnswer.LineOf::charge).toList()));
    assertTrue(
        quote.reasons().get(2).contains("item 2 (first-access)"), quote.reasons().toString());
  }

  @Test
  void no_family_is_charged_for_whole_class_learning_whatever_a_policy_says() {
    inForce();
    long asked = tutti.policies.asked();

    Refusal refusal = refused(make("family", "service=first-access", Map.of()));

    assertEquals("charging.parents-not-charged", refusal.code());
    assertEquals(asked, tutti.policies.asked());
  }

  @Test
  void nothing_is_guessed() {
    inForce();

    assertEquals("charging.no-items", refused(make("school", "", Map.of())).code());
    assertEquals(
        "charging.unknown-service", refused(make("school", "service=harps", Map.of())).code());
    assertEquals(
        "policies.none-in-force",
        refused(make("school", "service=hire", Map.of("on", "2020-01-01"))).code());
    assertEquals(
        "charging.no-price",
        refused(make("school", "service=hire; variant=cello", Map.of())).code());
    Refusal facts =
        refused(
            make(
                "family",
                "service=lessons; variant=30-minutes; facts.weeks=often",
                Map.of("facts", "income=; pets=2")));
    assertEquals("charging.facts", facts.code());
    assertEquals(
        List.of("items.0.facts.weeks", "facts.income", "facts.pets"),
        facts.faults().stream().map(Refusal.Fault::field).toList());
  }

  @Test
  void a_policy_that_fails_refuses_the_quote_and_is_named() {
    inForce();
    PolicyDescription lessons = tutti.policies.policy(Policies.LESSONS).orElseThrow();
    tutti.policies.with(
        lessons,
        _ -> {
          throw new IllegalStateException("broken");
        },
        ChargingOffer.NONE);

    Refusal refusal = refused(make("school", "service=hire", Map.of()));

    assertEquals("policy.failed", refusal.code());
    assertTrue(refusal.fact().contains(Policies.LESSONS.toString()), refusal.fact());
  }

  @Test
  void the_price_of_the_day_holds_whatever_is_decided_later() {
    inForce();
    done(tutti.ask("price-lists end", Map.of("id", "PRI-1", "until", "2026-12-31")));
    done(
        tutti.ask(
            "price-lists add",
            Map.of(
                "title",
                "Dearer",
                "from",
                "2027-01-01",
                "prices",
                "service=hire; unit=term; amount=40")));
    done(
        tutti.ask(
            "price-lists add",
            Map.of(
                "title",
                "For adults",
                "customer",
                "adult",
                "from",
                "2027-01-01",
                "prices",
                "service=hire; unit=term; amount=55")));

    assertEquals(Money.of("31.50"), hire("school", "2026-12-31"));
    assertEquals(Money.of("40"), hire("school", "2027-01-01"));
    assertEquals(Money.of("55"), hire("adult", "2027-01-01"));
  }

  @Test
  void what_a_quote_needs_to_know_is_told_before() {
    inForce();

    AskFacts.Answer facts =
        done(
            tutti.answer(
                AskFacts.Answer.class,
                "quotes facts",
                Map.of("customer", "family", "services", "lessons, hire")));
    List<Ask.FurtherField> further =
        done(
            ((Ask<?, ?>) tutti.catalogue.find("quotes make").orElseThrow())
                .furtherFields(
                    tutti.acts.anna(),
                    Map.of("customer", "family", "items", "service=hire\nservice=lessons"),
                    Manner.TYPED_BY_HAND));

    assertEquals(
        List.of("income", "weeks"), facts.facts().stream().map(AskFacts.FactOf::name).toList());
    assertEquals("lessons", facts.facts().get(1).service());
    assertEquals("11", facts.facts().get(1).given());
    assertEquals(
        List.of("facts.income", "items.1.facts.weeks"),
        further.stream().map(Ask.FurtherField::path).toList());
    assertTrue(further.getFirst().isNeeded());
  }

  /** Lessons and First Access are adopted, and their prices are the hub's. */
  private void inForce() {
    for (PolicyRef policy : List.of(Policies.LESSONS, Policies.TODAY)) {
      done(takeOver(policy));
      done(tutti.ask("adoptions add", Map.of("policy", policy.toString(), "from", "2024-09-01")));
    }
  }

  private Money hire(String customer, String on) {
    return done(make(customer, "service=hire", Map.of("on", on))).charge();
  }

  private Outcome<QuoteAnswer> make(String customer, String items, Map<String, String> more) {
    Map<String, String> given = new HashMap<>(more);
    given.put("customer", customer);
    given.put("items", items);
    return tutti.answer(QuoteAnswer.class, "quotes make", given);
  }

  private Outcome<Receipt> takeOver(PolicyRef policy) {
    return tutti.ask("price-lists take-over", Map.of("policy", policy.toString()));
  }

  private Outcome<Receipt> add(String prices) {
    return tutti.ask("price-lists add", Map.of("title", "More", "prices", prices));
  }

  private PriceList list(String ref) {
    return tutti.hub.look(r -> r.priceLists().find(Key.of(ref))).orElseThrow().value();
  }
}
