package org.tuttihub.domain.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.partners.Walked.PARTNER;
import static org.tuttihub.domain.partners.Walked.TODAY;
import static org.tuttihub.domain.partners.Walked.done;
import static org.tuttihub.domain.partners.Walked.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.Complaint.Passed;
import org.tuttihub.domain.partners.Review.Score;
import org.tuttihub.domain.partners.Standard.Principle;
import org.tuttihub.domain.values.Identity;

class ReportsTest {
  private static final SurveyReturn ASKED =
      new SurveyReturn.Asked(
          new SurveyReturn.Facts(
              new Identity(new UUID(0, 1), "RET-1"),
              new UUID(0, 2),
              PARTNER,
              TODAY.minusDays(30),
              TODAY,
              List.of()));
  private static final Standard QUALITY =
      new Standard(
          new Identity(new UUID(0, 3), "STD-1"),
          "quality",
          "Quality",
          "",
          List.of("no", "yes"),
          List.of(new Principle("Q1", "", ""), new Principle("Q2", "", "")));

  @Test
  void a_framework_goes_on_to_mean_what_was_rated_by_it() {
    List<Principle> better = List.of(new Principle("Q2", "Music", ""), new Principle("Q3", "", ""));
    Standard without =
        new Standard(QUALITY.identity(), "quality", "Anew", "", QUALITY.scale(), better);
    Standard otherScale =
        new Standard(
            QUALITY.identity(), "quality", "Anew", "", List.of("a", "b"), QUALITY.principles());

    assertEquals(without, done(QUALITY.to(without, Set.of())));
    assertEquals(without, done(QUALITY.to(without, Set.of("Q2"))));
    assertEquals(
        "Principle Q1 of STD-1 has been used in reviews or observations, which would mean something"
            + " else.",
        refused(QUALITY.to(without, Set.of("Q1", "Q2"))).fact());
    assertEquals(otherScale, done(QUALITY.to(otherScale, Set.of())));
    assertEquals("partners.standard-rated", refused(QUALITY.to(otherScale, Set.of("Q2"))).code());
  }

  @Test
  void a_return_is_late_from_the_day_after_it_was_due_and_stays_late_when_it_comes() {
    SurveyReturn came = done(ASKED.answer(answer(TODAY.plusDays(3)), TODAY.plusDays(3)));

    assertEquals(SurveyReturn.Standing.ASKED, ASKED.standing(TODAY));
    assertEquals(SurveyReturn.Standing.LATE, ASKED.standing(TODAY.plusDays(1)));
    assertTrue(came.isLate(TODAY.plusDays(9)));
    assertFalse(done(ASKED.answer(answer(TODAY), TODAY)).isLate(TODAY.plusDays(9)));
  }

  @Test
  void a_return_is_chased_until_it_is_answered_and_complete_only_then() {
    SurveyReturn chased = done(done(ASKED.chase(TODAY)).chase(TODAY));
    SurveyReturn answered = done(chased.answer(answer(TODAY), TODAY));

    assertEquals(List.of(TODAY), answered.facts().chased());
    assertEquals("partners.not-in-state", refused(answered.chase(TODAY)).code());
    assertEquals("partners.not-in-state", refused(chased.complete(TODAY)).code());
    SurveyReturn complete = done(answered.complete(TODAY));
    assertEquals("partners.not-in-state", refused(complete.answer(answer(TODAY), TODAY)).code());
    assertEquals(
        "partners.answer-day", refused(ASKED.answer(answer(TODAY.plusDays(1)), TODAY)).code());
  }

  @Test
  void what_is_about_safeguarding_waits_for_no_clock() {
    Complaint passed =
        done(
            Complaint.received(
                complained(), Optional.of(new Passed("The officer", TODAY)), 20, TODAY));

    assertEquals(Complaint.State.SAFEGUARDING_ROUTE, passed.state());
    assertEquals(Optional.empty(), passed.dueBy());
    assertEquals("partners.not-in-state", refused(passed.resolve("No", TODAY)).code());
    assertEquals("partners.not-in-state", refused(passed.escalate("No", 20, TODAY)).code());
    assertEquals(Complaint.State.CLOSED, done(passed.close("Looked into", TODAY)).state());
  }

  @Test
  void each_step_of_a_complaint_has_its_own_clock() {
    Complaint received = done(Complaint.received(complained(), Optional.empty(), 20, TODAY));
    Complaint chair = done(received.escalate("Not enough", 10, TODAY.plusDays(5)));

    assertFalse(received.isLate(TODAY.plusDays(20)));
    assertTrue(received.isLate(TODAY.plusDays(21)));
    assertEquals(Optional.of(TODAY.plusDays(15)), chair.dueBy());
    assertEquals(
        Complaint.State.SAFEGUARDING_ROUTE, done(chair.safeguard("The officer", TODAY)).state());
    assertEquals("partners.not-in-state", refused(received.close("No", TODAY)).code());
  }

  @Test
  void a_review_is_scored_in_the_words_of_its_framework_each_principle_once() {
    Review review =
        new Review(
            new Identity(new UUID(0, 4), "REV-1"),
            new UUID(0, 5),
            QUALITY.identity().id(),
            TODAY,
            List.of(
                new Score("Q1", "perhaps", ""),
                new Score("Q1", "yes", ""),
                new Score("Q9", "no", "")),
            "",
            "");

    assertEquals(
        List.of("scores.0.value", "scores.1.principle", "scores.2.principle"),
        refused(review.checked(QUALITY, TODAY)).faults().stream().map(Fault::field).toList());
  }

  @Test
  void a_framework_has_a_scale_and_principles_each_once() {
    Standard bad =
        new Standard(
            QUALITY.identity(),
            "Quality",
            "",
            "",
            List.of("yes", "yes"),
            List.of(new Principle("A", "", ""), new Principle("A", "", "")));

    assertEquals(
        List.of("code", "scale", "principles"),
        refused(bad.checked()).faults().stream().map(Fault::field).toList());
    assertEquals(QUALITY, done(QUALITY.checked()));
  }

  private static Complaint.Facts complained() {
    return new Complaint.Facts(
        new Identity(new UUID(0, 6), "CMP-1"), PARTNER, TODAY, "A parent", "Too loud");
  }

  private static SurveyReturn.Answer answer(LocalDate on) {
    return new SurveyReturn.Answer(on, Optional.of(4), Optional.empty(), "");
  }
}
