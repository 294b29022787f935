package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.CountingIds;
import org.tuttihub.application.fakes.NoStaffingReads;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.WorkforceSamples;
import org.tuttihub.application.workforce.AskTurnover.Answer;
import org.tuttihub.application.workforce.AskTurnover.Request;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.StaffingFacts;

/** The what-if on turnover, as it is asked. */
class AskTurnoverTest {
  private static final AcademicYear YEAR = new AcademicYear(Acts.THIS_YEAR.start() + 1);

  @Test
  void a_year_is_reckoned_from_who_is_there_and_its_terms() {
    Answer answer = done(ask(request(YEAR, "0")));

    assertEquals(1, answer.people());
    assertEquals(new BigDecimal("215"), answer.hours()); // 21.5 hours in each of 10 weeks
    assertEquals(Optional.empty(), answer.needed());
    assertEquals(
        "No target of teaching hours is set for " + YEAR + ".", answer.reasons().getLast());
  }

  @Test
  void shares_beyond_all_months_of_another_year_and_years_without_terms_are_refused() {
    for (Request wrong :
        List.of(
            request(YEAR, "100.5"),
            request(YEAR, "-1"),
            request(YEAR.next(), "5"),
            new Request(
                YEAR,
                BigDecimal.ONE,
                Optional.of(-1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new Request(
                YEAR,
                BigDecimal.ONE,
                Optional.of(1),
                Optional.of(new BigDecimal("61")),
                Optional.empty(),
                Optional.empty()),
            new Request(
                YEAR,
                BigDecimal.ONE,
                Optional.of(1),
                Optional.empty(),
                Optional.of(YEAR.lastDay().plusDays(1)),
                Optional.empty()))) {
      assertEquals("workforce.what-if", refused(ask(wrong)).code(), wrong.toString());
    }
  }

  private static Request request(AcademicYear year, String turnover) {
    return new Request(
        year,
        new BigDecimal(turnover),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Outcome<Answer> ask(Request asked) {
    return new AskTurnover(new OneTeacher())
        .answer(new Acts(new CountingIds()).anna(), asked, Progress.SILENT);
  }

  /** Cora Finch, and one term of ten weeks. */
  private static final class OneTeacher extends NoStaffingReads {
    @Override
    public StaffingFacts facts(Optional<LocalDate> asAt) {
      return new StaffingFacts(
          Acts.TODAY,
          List.of(),
          List.of(),
          List.of(WorkforceSamples.cora()),
          List.of(),
          List.of(
              new Term(
                  YEAR, Term.Season.AUTUMN, YEAR.firstDay(), YEAR.firstDay().plusDays(80), 10)));
    }
  }
}
