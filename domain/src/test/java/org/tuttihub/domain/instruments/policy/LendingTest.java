package org.tuttihub.domain.instruments.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.policy.Unanswerable;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

/** What holds for every policy on loans, and what its facts tell it. */
class LendingTest {
  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 7);

  @Test
  void the_kinds_and_families_are_those_of_the_room() {
    assertEquals(names(Borrower.Kind.values()), names(BorrowerKind.values()));
    assertEquals(names(Family.values()), names(InstrumentFamily.values()));
  }

  @Test
  void the_core_says_nothing_but_that_it_is_lent() {
    LendingTerms core = Lending.core(facts(SEPTEMBER, Optional.empty(), year(2026)));

    assertEquals(LendingTerms.NOTHING_SAID, core);
    assertEquals(Optional.empty(), core.fee());
    assertEquals(Insurer.NOT_SAID, core.insurer());
  }

  @Test
  void nothing_is_negative_and_nothing_ends_before_it_begins() {
    LendingTerms none = LendingTerms.NOTHING_SAID;
    LendingFacts facts = facts(SEPTEMBER, Optional.empty(), year(2026));

    assertThrows(BadValue.class, () -> none.fee(new Money(-1)));
    assertThrows(BadValue.class, () -> none.deposit(new Money(-1)));
    assertThrows(BadValue.class, () -> none.notice(-1));
    assertThrows(BadValue.class, () -> none.afterDefault(-1, 3));
    assertThrows(BadValue.class, () -> none.afterDefault(3, 367));
    assertThrows(BadValue.class, () -> none.saying(Collections.nCopies(61, "A clause.")));
    assertThrows(BadValue.class, () -> none.saying(List.of(" ")));
    assertEquals(Optional.empty(), Lending.fault(facts, none.until(SEPTEMBER)));
    assertTrue(Lending.fault(facts, none.until(SEPTEMBER.minusDays(1))).isPresent());
  }

  @Test
  void a_fact_that_is_missing_refuses_the_question() {
    LendingFacts facts = facts(SEPTEMBER, Optional.of(SEPTEMBER.plusYears(1)), year(2026));

    assertEquals(
        "policy.missing-fact", assertThrows(Unanswerable.class, facts::termsMet).refusal().code());
    assertEquals(
        "policy.missing-fact",
        assertThrows(Unanswerable.class, facts::knownValue).refusal().code());
  }

  @Test
  void without_a_day_the_loan_is_in_the_term_that_runs_or_the_next_one_of_the_year() {
    assertEquals(
        year(2026).subList(0, 1), facts(SEPTEMBER, Optional.empty(), year(2026)).termsMet());
    assertEquals(
        year(2026).subList(1, 2),
        facts(LocalDate.of(2026, 12, 28), Optional.empty(), year(2026)).termsMet());
    assertEquals(
        List.of(), facts(LocalDate.of(2027, 8, 3), Optional.empty(), year(2026)).termsMet());
  }

  @Test
  void a_term_is_met_when_a_day_of_it_is_whatever_the_days() {
    Random random = new Random(5);
    List<HubTerm> terms = year(2026);

    for (int i = 0; i < 2000; i++) {
      LocalDate from = AcademicYear.of("2026/27").firstDay().plusDays(random.nextInt(360));
      LocalDate until = from.plusDays(random.nextInt(120));
      LocalDate last = until.isAfter(LocalDate.of(2027, 8, 31)) ? from : until;

      List<HubTerm> byDays =
          terms.stream()
              .filter(
                  t ->
                      from.datesUntil(last.plusDays(1))
                          .anyMatch(day -> !day.isBefore(t.first()) && !day.isAfter(t.last())))
              .toList();

      assertEquals(byDays, facts(from, Optional.of(last), terms).termsMet(), from + " " + last);
    }
  }

  private static List<String> names(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).toList();
  }

  private static List<HubTerm> year(int start) {
    AcademicYear year = new AcademicYear(start);
    return List.of(
        new HubTerm(year, LocalDate.of(start, 9, 3), LocalDate.of(start, 12, 18)),
        new HubTerm(year, LocalDate.of(start + 1, 1, 5), LocalDate.of(start + 1, 3, 26)),
        new HubTerm(year, LocalDate.of(start + 1, 4, 12), LocalDate.of(start + 1, 7, 21)));
  }

  private static LendingFacts facts(LocalDate on, Optional<LocalDate> until, List<HubTerm> terms) {
    return new LendingFacts(
        new PolicyRef("x", "1", "loans"),
        on,
        until,
        BorrowerKind.CARER,
        false,
        1,
        InstrumentFamily.STRINGS,
        "violin",
        Optional.empty(),
        Optional.empty(),
        terms,
        0,
        0,
        0,
        Settings.NONE,
        Facts.NONE);
  }
}
