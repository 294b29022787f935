package org.tuttihub.domain.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.hub.Term.Season;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;

class HubTest {
  private static final AcademicYear YEAR = new AcademicYear(2026);
  private static final Term AUTUMN =
      term(Season.AUTUMN, LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
  private static final Term SPRING =
      term(Season.SPRING, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25));

  @Test
  void a_hub_covers_at_least_one_authority() {
    assertEquals(
        "hub.no-area", assertInstanceOf(Outcome.Refused.class, Hub.found(hub())).refusal().code());
    assertEquals(Outcome.done(hub("919")), Hub.found(hub("919")));
  }

  @Test
  void its_authorities_are_told_once_and_in_order() {
    assertEquals(hub("821", "919"), hub("919", "821", "919"));
  }

  @Test
  void terms_are_kept_in_order() {
    Hub hub = with(with(hub("919"), SPRING), AUTUMN);

    assertEquals(List.of(AUTUMN, SPRING), hub.terms());
    assertEquals(List.of(AUTUMN, SPRING), hub.termsOf(YEAR));
    assertEquals(List.of(), hub.termsOf(YEAR.next()));
  }

  @Test
  void a_term_takes_the_place_of_what_stood_for_it_before() {
    Term longer = term(Season.AUTUMN, AUTUMN.firstDay(), AUTUMN.lastDay().plusDays(1));

    Hub hub = with(with(hub("919"), AUTUMN), longer);

    assertEquals(List.of(longer), hub.terms());
  }

  @Test
  void terms_never_overlap_not_even_by_a_day() {
    Hub hub = with(hub("919"), AUTUMN);
    Term tooEarly = term(Season.SPRING, AUTUMN.lastDay(), SPRING.lastDay());

    var refusal = assertInstanceOf(Outcome.Refused.class, hub.withTerm(tooEarly)).refusal();

    assertEquals("hub.terms-overlap", refusal.code());
    assertTrue(refusal.fact().contains("autumn 2026/27"), refusal.fact());
  }

  @Test
  void a_day_lies_in_one_term_or_in_none() {
    Hub hub = with(with(hub("919"), AUTUMN), SPRING);

    assertEquals(Optional.of(AUTUMN), hub.termOn(AUTUMN.firstDay()));
    assertEquals(Optional.of(AUTUMN), hub.termOn(AUTUMN.lastDay()));
    assertEquals(Optional.empty(), hub.termOn(AUTUMN.lastDay().plusDays(1)));
  }

  @Test
  void a_term_ends_after_it_begins_inside_its_year_with_some_weeks() {
    LocalDate day = LocalDate.of(2026, 10, 1);

    bad(() -> term(Season.AUTUMN, day, day.minusDays(1)), "2026-09-30 is before 2026-10-01");
    bad(() -> term(Season.AUTUMN, LocalDate.of(2026, 8, 31), day), "2026/27 runs from");
    bad(() -> term(Season.SUMMER, day, LocalDate.of(2027, 9, 1)), "2026/27 runs from");
    bad(() -> new Term(YEAR, Season.AUTUMN, day, day, 0), "not 0");
    bad(() -> new Term(YEAR, Season.AUTUMN, day, day, 21), "not 21");
  }

  private static void bad(Runnable making, String said) {
    BadValue bad = assertThrows(BadValue.class, making::run);
    assertTrue(bad.sentence().contains(said), bad.sentence());
  }

  private static Hub with(Hub hub, Term term) {
    return (Hub) assertInstanceOf(Outcome.Done.class, hub.withTerm(term)).value();
  }

  private static Term term(Season season, LocalDate first, LocalDate last) {
    return new Term(YEAR, season, first, last, 12);
  }

  private static Hub hub(String... area) {
    return new Hub(
        new Identity(new UUID(0x7000, 1), "HUB"),
        "Rivenhall Music Hub",
        "Rivenhall Council",
        Hub.LeadKind.COUNCIL,
        List.of(area).stream().map(LaCode::of).toList(),
        "",
        "",
        "",
        List.of());
  }
}
