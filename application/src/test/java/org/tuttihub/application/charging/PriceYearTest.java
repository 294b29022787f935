package org.tuttihub.application.charging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.charging.QuoteAnswer.PassedOnOf;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrice;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrices;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedService;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

/** Lessons whose prices change in April; the family pays 65 %, the teacher gets 85 % of all. */
class PriceYearTest {
  private static final PolicyRef LESSONS = new PolicyRef("rivermead", "1", "lessons");
  private static final AcademicYear YEAR = new AcademicYear(2025);

  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void it_is_taken_over_and_adopted() {
    tutti.policies.with(described(), PriceYearTest::quote, offer());
    done(tutti.ask("price-lists take-over", Map.of("policy", LESSONS.toString())));
    done(tutti.ask("adoptions add", Map.of("policy", LESSONS.toString(), "from", "2025-09-01")));
  }

  @Test
  void each_term_has_the_prices_of_its_first_day_once_the_hub_has_said_when_its_terms_are() {
    found(
        term(YEAR, Term.Season.SPRING, "2026-01-05", "2026-03-27"),
        term(YEAR, Term.Season.SUMMER, "2026-04-13", "2026-07-17"),
        term(YEAR.next(), Term.Season.AUTUMN, "2026-09-02", "2026-12-18"));

    QuoteAnswer answer = done(quoted("2026-01-05", 3));

    assertEquals(Money.of("569.80"), answer.charge());
    assertEquals(
        List.of(Money.of("185.00"), Money.of("192.40"), Money.of("192.40")),
        answer.lines().stream().map(QuoteAnswer.LineOf::charge).toList());
    assertEquals(Money.of("185.00"), done(quoted("2026-01-05", 1)).charge());
    assertEquals(Money.of("577.20"), done(quoted("2026-04-01", 3)).charge());
  }

  @Test
  void a_later_term_without_a_price_refuses_and_names_its_first_day() {
    found(
        term(YEAR, Term.Season.SUMMER, "2026-04-13", "2026-07-17"),
        term(new AcademicYear(2027), Term.Season.AUTUMN, "2027-09-02", "2027-12-17"));

    var refusal = refused(quoted("2026-04-13", 2));

    assertEquals("charging.no-price", refusal.code());
    assertTrue(refusal.fact().contains("2027-09-02"), refusal.fact());
  }

  @Test
  void where_the_hub_has_no_terms_every_term_has_the_prices_of_the_day() {
    assertEquals(Money.of("555.00"), done(quoted("2026-01-05", 3)).charge());
  }

  @Test
  void what_the_hub_passes_on_and_what_an_unknown_fund_would_bear_is_said() {
    QuoteAnswer answer = done(quoted("2026-01-05", 1));

    assertEquals(
        List.of(
            new PassedOnOf(1, "the freelance teacher", "85% of the charge", Money.of("157.25"))),
        answer.passedOn());
    assertEquals(Money.of("120.25"), answer.pays());
    assertTrue(
        answer.reasons().stream().anyMatch(r -> r.startsWith("The hub has no fund revenue")),
        answer.reasons().toString());
  }

  @Test
  void services_without_prices_are_taken_over_too() {
    PolicyRef hire = new PolicyRef("rivermead", "1", "hire");
    tutti.policies.with(
        new PolicyDescription(
            hire,
            "charging",
            "Hire",
            "",
            Optional.empty(),
            List.of("rm-hire"),
            List.of(),
            List.of()),
        PriceYearTest::quote,
        new ChargingOffer(
            List.of(new OfferedService("rm-hire", "Hire", false)), List.of(), List.of()));

    Map<String, String> offered = Map.of("policy", hire.toString());

    assertEquals(
        Map.of("services", "1"), done(tutti.ask("price-lists take-over", offered)).facts());
    assertEquals(
        Map.of("services", "0"), done(tutti.ask("price-lists take-over", offered)).facts());
    assertTrue(tutti.hub.look(r -> r.services().byCode("rm-hire")).isPresent());
  }

  private static Decision<Quotation> quote(ChargingFacts facts) {
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      for (int term = 1; term <= item.terms(); term++) {
        Quote.Line line = quote.charge(item, facts.price(item, term), 1).inTerm(term);
        Money whole = line.left();
        line.subsidy(
            "the family pays 65%", whole.minus(Percent.of(65).of(whole)), Source.fund("revenue"));
        line.passOn("85% of the charge", Percent.of(85).of(whole), "the freelance teacher");
      }
    }
    return quote.decided();
  }

  private static PolicyDescription described() {
    return new PolicyDescription(
        LESSONS,
        "charging",
        "Lessons",
        "Prices from April",
        Optional.empty(),
        List.of("rm-lesson"),
        List.of(),
        List.of());
  }

  private static ChargingOffer offer() {
    return new ChargingOffer(
        List.of(new OfferedService("rm-lesson", "Lesson", false)),
        List.of(
            prices("2025-04-01", "2026-03-31", "185.00"),
            prices("2026-04-01", "2027-03-31", "192.40")),
        List.of());
  }

  private static OfferedPrices prices(String from, String until, String amount) {
    return new OfferedPrices(
        "Prices from " + from,
        Optional.empty(),
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(until)),
        List.of(new OfferedPrice("rm-lesson", "", "term", Money.of(amount))));
  }

  private static Term term(AcademicYear year, Term.Season season, String first, String last) {
    return new Term(year, season, LocalDate.parse(first), LocalDate.parse(last), 11);
  }

  private void found(Term... terms) {
    Hub without = Samples.rivenhallHub();
    Hub hub =
        new Hub(
            without.identity(),
            without.name(),
            without.leadOrganisation(),
            without.leadKind(),
            without.area(),
            "",
            "",
            "",
            Stream.of(terms).toList());
    done(
        tutti.hub.decide(
            tutti.acts.anna(), r -> Outcome.done(r.hubs().added(tutti.acts.anna(), hub, "So."))));
  }

  private Outcome<QuoteAnswer> quoted(String on, int terms) {
    return tutti.answer(
        QuoteAnswer.class,
        "quotes make",
        Map.of("customer", "family", "on", on, "items", "service=rm-lesson; terms=" + terms));
  }
}
