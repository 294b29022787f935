package org.tuttihub.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tuttihub.domain.programme.Bookings.NEXT_YEAR;
import static org.tuttihub.domain.programme.Bookings.TODAY;
import static org.tuttihub.domain.programme.Bookings.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.programme.BookingFacts.Item;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/** What may be asked for, and when. */
class RequestTest {
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 11);
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 9);
  private static final Item CLASSES = new Item("first-access", "", 2, 3, "Year 4");

  @Test
  void a_request_inside_its_window_is_never_late() {
    BookingFacts asked = facts(CLASSES, Pupils.UNKNOWN, "they rang us");

    assertEquals("", done(asked.within(List.of(window(JANUARY, APRIL)))).late());
    assertEquals("", done(asked.within(List.of(window(TODAY, TODAY)))).late());
  }

  @Test
  void a_request_outside_its_window_says_why_or_is_refused() {
    List<OfferWindow> closed = List.of(window(JANUARY, TODAY.minusDays(1)));

    Refusal refusal = refusal(facts().within(closed));
    BookingFacts late = done(facts(CLASSES, Pupils.UNKNOWN, "A new head.").within(closed));

    assertEquals("programme.outside-window", refusal.code());
    assertEquals("late", refusal.faults().getFirst().field());
    assertEquals("A new head.", late.late());
  }

  @Test
  void windows_of_other_services_and_years_do_not_matter() {
    OfferWindow lessons =
        new OfferWindow(
            new Identity(new UUID(0, 5), "WIN-2"), NEXT_YEAR, List.of("lessons"), APRIL, APRIL, "");
    OfferWindow thisYear =
        new OfferWindow(
            new Identity(new UUID(0, 6), "WIN-3"),
            new AcademicYear(2026),
            List.of(),
            APRIL,
            APRIL,
            "");

    assertEquals(facts(), done(facts().within(List.of(lessons, thisYear))));
    assertEquals(facts(), done(facts().within(List.of())));
  }

  @Test
  void a_window_closes_after_it_opens_and_opens_before_its_year_is_over() {
    assertInstanceOf(Outcome.Done.class, window(JANUARY, JANUARY).checked());
    assertEquals("programme.window", refusal(window(APRIL, JANUARY).checked()).code());
    LocalDate tooLate = NEXT_YEAR.lastDay().plusDays(1);
    assertEquals("programme.window", refusal(window(tooLate, tooLate).checked()).code());
  }

  @Test
  void everything_that_cannot_be_booked_is_told_at_once() {
    Pupils wrong = new Pupils(Optional.of(30), Optional.of(31), Optional.of(-1), Optional.of(30));

    Refusal refusal = refusal(facts(new Item("First!", "", 0, 4, ""), wrong, "").checked());

    assertEquals(
        List.of("service", "quantity", "terms", "first_time", "pp"),
        refusal.faults().stream().map(Fault::field).toList());
  }

  @Test
  void a_part_of_the_pupils_needs_the_whole() {
    Pupils part = new Pupils(Optional.empty(), Optional.empty(), Optional.of(3), Optional.empty());

    assertEquals("pp", part.faults().getFirst().field());
    assertEquals(List.of(), Pupils.UNKNOWN.faults());
    assertEquals(
        List.of(),
        new Pupils(Optional.of(0), Optional.of(0), Optional.of(0), Optional.of(0)).faults());
  }

  @Test
  void the_same_count_has_the_same_reference_however_it_is_spelt() {
    String one = WaitingCount.ref("Lessons", " Violin", "Hitchin", TODAY);
    String other = WaitingCount.ref("lessons", "violin ", "HITCHIN", TODAY);

    assertEquals("2027-02-10|LESSONS|VIOLIN|HITCHIN", one);
    assertEquals(one, other);
    assertEquals(
        "2027/28|AUTUMN|LESSONS|117283|",
        PupilCount.ref(
            NEXT_YEAR, Term.Season.AUTUMN, "Lessons", Optional.of(Urn.of("117283")), ""));
  }

  private static OfferWindow window(LocalDate opens, LocalDate closes) {
    return new OfferWindow(
        new Identity(new UUID(0, 4), "WIN-1"),
        NEXT_YEAR,
        List.of("first-access"),
        opens,
        closes,
        "");
  }

  private static Refusal refusal(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }

  private static BookingFacts done(Outcome<BookingFacts> outcome) {
    return (BookingFacts) assertInstanceOf(Outcome.Done.class, outcome).value();
  }
}
