package org.tuttihub.domain.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.Turnover.OfTerm;
import org.tuttihub.domain.workforce.Turnover.Tried;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

class TurnoverTest {
  private static final AcademicYear YEAR = new AcademicYear(2025);

  @Test
  void without_turnover_everybody_teaches_every_week() {
    Turnover t = Turnover.of(facts(), tried("0", 0, "2025-09-01", "100"));

    assertEquals(2, t.people());
    assertEquals(new BigDecimal("30"), t.weekly());
    // 30 hours a week in 10, 12 and 8 weeks, against 1,000 hours in 30 weeks.
    assertEquals(numbers("300", "360", "240"), t.terms().stream().map(OfTerm::hours).toList());
    assertEquals(
        numbers("-33.33", "-73.33", "-100"),
        t.terms().stream().map(o -> o.difference().orElseThrow()).toList());
    // One more of 15 hours a week gives 450 hours.
    assertEquals(Optional.of(1), t.needed());
  }

  @Test
  void people_leave_evenly_and_a_term_counts_who_is_there_in_its_middle() {
    Turnover t = Turnover.of(facts(), tried("100", 0, "2025-09-01", "100"));

    // The middles are 45, 169 and 290 days after 1 September, of 365.
    assertEquals(numbers("1.8", "1.1", "0.4"), t.terms().stream().map(OfTerm::staying).toList());
    assertEquals(
        numbers("263.01", "193.32", "49.32"), t.terms().stream().map(OfTerm::hours).toList());
  }

  @Test
  void whoever_begins_teaches_from_then_on_and_stays() {
    Turnover t = Turnover.of(facts(), tried("0", 2, "2026-03-01", "100"));

    // From 1 March on, 35 of the 94 days of spring and all of summer, two with 15 hours a week.
    assertEquals(
        numbers("0", "134.04", "240"), t.terms().stream().map(OfTerm::byNewcomers).toList());
    assertEquals(Optional.of(0), t.needed());
    assertTrue(t.reasons().toString().contains("as many as the others have"), t.toString());
  }

  @Test
  void nobody_helps_who_begins_when_all_terms_are_over() {
    assertEquals(
        Optional.empty(), Turnover.of(facts(), tried("0", 1, "2026-08-01", "100")).needed());
  }

  @Test
  void only_the_hours_that_are_taught_count() {
    Turnover t = Turnover.of(facts(), tried("0", 0, "2025-09-01", "80"));

    assertEquals(new BigDecimal("720"), t.terms().getLast().soFar());
  }

  private static List<BigDecimal> numbers(String... all) {
    return List.of(all).stream().map(BigDecimal::new).toList();
  }

  private static Tried tried(String turnover, int recruits, String from, String taught) {
    return new Tried(
        YEAR,
        new BigDecimal(turnover),
        recruits,
        Optional.empty(),
        LocalDate.parse(from),
        new BigDecimal(taught));
  }

  private static StaffingFacts facts() {
    return new StaffingFacts(
        LocalDate.of(2025, 7, 1),
        List.of(
            new WorkforceTarget(
                identity(),
                YEAR,
                WorkforceTarget.Scope.WHOLE,
                new TargetGoal.TeachingHours(new BigDecimal("1000")),
                WorkforceTarget.Counted.UNSAID,
                "The plan")),
        List.of(),
        List.of(
            member(Optional.of(new BigDecimal("20")), Optional.empty()),
            member(Optional.of(new BigDecimal("10")), Optional.empty()),
            member(Optional.of(new BigDecimal("10")), Optional.of(LocalDate.of(2025, 8, 31)))),
        List.of(),
        List.of(
            term(Term.Season.AUTUMN, "2025-09-01", "2025-11-30", 10),
            term(Term.Season.SPRING, "2026-01-01", "2026-04-04", 12),
            term(Term.Season.SUMMER, "2026-05-06", "2026-07-31", 8)));
  }

  private static Term term(Term.Season season, String first, String last, int weeks) {
    return new Term(YEAR, season, LocalDate.parse(first), LocalDate.parse(last), weeks);
  }

  private static Member member(Optional<BigDecimal> hours, Optional<LocalDate> until) {
    return new Member(
        identity(),
        "Somebody",
        "",
        Engagement.EMPLOYED,
        Optional.empty(),
        List.of(WorkRole.TEACHER),
        List.of("oboe"),
        List.of(),
        hours,
        Optional.empty(),
        "",
        new Period(LocalDate.of(2020, 9, 1), until));
  }

  private static Identity identity() {
    return new Identity(UUID.randomUUID(), "X-1");
  }
}
