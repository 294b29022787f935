package org.tuttihub.domain.charging.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Unanswerable;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

class QuoteTest {

  @Test
  void a_quotation_says_who_pays_what_and_takes_down_why() {
    ChargingFacts facts = Asked.by(Customer.SCHOOL, "first-access");
    Item item = facts.items().getFirst();
    Quote quote = facts.quote();

    Quote.Line line = quote.charge(item, facts.price(item), 11).inTerm(1);
    line.subsidy("20% in the first term", Percent.of(20).of(line.left()), Source.fund("revenue"));
    Decision<Quotation> decision = quote.because("Nothing else applies.").decided();

    Quotation quotation = decided(decision).outcome();
    assertEquals(Money.of("572.00"), quotation.charge());
    assertEquals(Money.of("114.40"), quotation.subsidies());
    assertEquals(Money.ZERO, quotation.remissions());
    assertEquals(Money.of("457.60"), quotation.pays());
    assertEquals(new BigDecimal("11"), quotation.lines().getFirst().units());
    assertEquals(Asked.POLICY, decision.by());
    assertEquals(
        List.of(
            "Charge £572.00 for item 1 (first-access): 11 × hour at £52.00 (First Access 2024-25).",
            "Subsidy £114.40 from the fund revenue: 20% in the first term.",
            "Nothing else applies."),
        decision.reasons());
  }

  @Test
  void one_charge_may_be_for_several_items() {
    ChargingFacts facts = Asked.by(Customer.FAMILY, "choir", "band");
    Quote quote = facts.quote();

    quote.charge(facts.items(), Money.of("109"), "Membership for all groups");

    Quotation quotation = decided(quote.decided()).outcome();
    assertEquals(List.of(1, 2), quotation.lines().getFirst().items());
    assertEquals(Money.of("109"), quotation.pays());
  }

  @Test
  void money_that_goes_to_somebody_else_is_told() {
    ChargingFacts facts = Asked.by(Customer.FAMILY, "lesson");
    Quote quote = facts.quote();
    Share toTheSchool =
        new Share(
            Share.Kind.SUBSIDY,
            "The school decides itself",
            Money.of("40"),
            Source.fund("revenue"),
            "the school");

    quote.charge(facts.items().getFirst(), Money.of("100"), "Lessons").share(toTheSchool);

    Decision.Decided<Quotation> decision = decided(quote.decided());
    assertEquals(
        "Subsidy £40.00 from the fund revenue to the school: The school decides itself.",
        decision.reasons().getLast());
    assertEquals(
        Money.of("40"), decision.outcome().borne(share -> share.to().equals("the school")));
  }

  @Test
  void a_share_of_nothing_leaves_no_trace() {
    ChargingFacts facts = Asked.by(Customer.FAMILY, "lesson");
    Quote quote = facts.quote();

    quote
        .charge(facts.items().getFirst(), Money.of("100"), "Lessons")
        .remission("No band", Money.ZERO, Source.fund("access"));

    assertEquals(1, quote.decided().reasons().size());
    assertEquals(0, decided(quote.decided()).outcome().shares().count());
  }

  @Test
  void shares_beyond_the_charge_make_no_quotation() {
    ChargingFacts facts = Asked.by(Customer.FAMILY, "lesson");
    Quote quote = facts.quote();

    quote
        .charge(facts.items().getFirst(), Money.of("100"), "Lessons")
        .remission("First", Money.of("60"), Source.fund("access"))
        .remission("Second", Money.of("40.01"), Source.fund("access"));

    assertThrows(BadValue.class, quote::decided);
  }

  @Test
  void a_negative_charge_or_share_makes_no_quotation() {
    ChargingFacts facts = Asked.by(Customer.FAMILY, "lesson");
    Quote quote = facts.quote();

    quote.charge(facts.items().getFirst(), Money.of("-1"), "A gift");

    assertThrows(BadValue.class, quote::decided);
    assertThrows(
        BadValue.class,
        () ->
            new Share(
                Share.Kind.SUBSIDY, "A rule", new Money(-1), Source.fund("revenue"), Share.HUB));
  }

  @Test
  void a_price_that_is_not_there_refuses_the_question_and_names_what_there_is() {
    ChargingFacts facts = Asked.by(Customer.SCHOOL, "first-access");

    Unanswerable none = assertThrows(Unanswerable.class, () -> facts.price("ensemble", "2-hours"));
    Unanswerable other =
        assertThrows(Unanswerable.class, () -> facts.price("first-access", "two-hours"));

    assertEquals("charging.no-price", none.refusal().code());
    assertTrue(none.refusal().remedy().contains("price-lists add"), none.refusal().remedy());
    assertTrue(other.refusal().remedy().contains("(no variant)"), other.refusal().remedy());
  }

  @Test
  void a_no_keeps_the_reasons_so_far() {
    Quote quote = Asked.by(Customer.SCHOOL, "first-access").quote();

    Decision<Quotation> decision =
        quote
            .because("One year group a school.")
            .declined("first-access.one-year-group", "Year 5 is booked.", "Drop that booking.");

    Decision.Declined<Quotation> declined = (Decision.Declined<Quotation>) decision;
    assertEquals("first-access.one-year-group", declined.refusal().code());
    assertEquals(List.of("One year group a school."), declined.reasons());
  }

  private static Decision.Decided<Quotation> decided(Decision<Quotation> decision) {
    return (Decision.Decided<Quotation>) decision;
  }
}
