package org.tuttihub.domain.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.CpdBooking.State;
import org.tuttihub.domain.workforce.CpdEvent.Audience;
import org.tuttihub.domain.workforce.CpdEvent.Mode;
import org.tuttihub.domain.workforce.CpdEvent.Words;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;

class CpdTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final Identity AISHA = new Identity(new UUID(0, 7), "STF-7");
  private static final CpdEvent PLANNED = event("1.50", true, "16:30", "");

  @ParameterizedTest
  @CsvSource({
    "2.5, 3, 1, no",
    "2, 3, 1, yes",
    "0, 0, 0.25, no",
    "2.75, 3, 0.25, yes",
    "2.75, 3, 0.26, no",
    "9, , 40, yes"
  })
  void an_external_event_is_booked_up_to_the_cap_and_not_beyond(
      BigDecimal used, BigDecimal most, String hours, String allowed) {
    CpdAllowance allowance = new CpdAllowance(Optional.ofNullable(most), used);

    Outcome<CpdEvent> outcome = allowance.allows(event(hours, true, "", ""), AISHA);

    assertEquals(allowed.equals("yes"), outcome instanceof Outcome.Done<CpdEvent>);
  }

  @Test
  void what_goes_beyond_the_cap_is_refused_with_the_figures_and_what_would_do() {
    CpdAllowance allowance =
        new CpdAllowance(Optional.of(new BigDecimal("3")), new BigDecimal("2.5"));

    Refusal refusal = refused(allowance.allows(event("1.00", true, "", ""), AISHA));

    assertEquals("workforce.cpd-external", refusal.code());
    assertEquals("STF-7 has 2.5 of 3 external hours in 2025/26; CPD-1 is 1 hour.", refusal.fact());
    assertEquals(
        "Choose an event that is not external, or have the cap changed in the policy of clearance.",
        refusal.remedy());
    assertEquals(Optional.of(new BigDecimal("0.5")), allowance.left());
  }

  @Test
  void no_cap_counts_hours_of_the_hubs_own_events() {
    CpdAllowance full = new CpdAllowance(Optional.of(BigDecimal.ONE), new BigDecimal("7"));

    assertEquals(event("8", false, "", ""), done(full.allows(event("8", false, "", ""), AISHA)));
    assertEquals(Optional.of(BigDecimal.ZERO), full.left());
  }

  @Test
  void what_makes_no_event_is_named() {
    Refusal time = refused(event("0", true, "24:00", "ftp://a").checked());
    CpdEvent recording = mode(Mode.RECORDING);
    CpdEvent published = done(PLANNED.publish(DAY));
    CpdEvent never = on(published, "1.5", LocalDate.of(9999, 1, 1));

    assertEquals(
        List.of("time", "hours", "recording"), time.faults().stream().map(Fault::field).toList());
    assertEquals("on", refused(published.become(never)).faults().getFirst().field());
    assertEquals("recording", refused(recording.checked()).faults().getFirst().field());
    assertEquals(
        "hours", refused(event("40.01", true, "", "").checked()).faults().getFirst().field());
  }

  @Test
  void what_is_published_can_be_moved_within_its_year_but_its_hours_stay() {
    CpdEvent published = done(PLANNED.publish(DAY));

    assertEquals(
        "workforce.cpd-published", refused(published.become(on(published, "2.00", DAY))).code());
    assertEquals(
        "workforce.cpd-published",
        refused(published.become(on(published, "1.5", DAY.plusYears(1)))).code());
    assertEquals(
        DAY.plusDays(40), done(published.become(on(published, "1.500", DAY.plusDays(40)))).on());
  }

  @Test
  void only_what_is_published_is_booked_and_only_by_those_it_is_for() {
    CpdEvent published = done(PLANNED.publish(DAY));

    assertEquals("workforce.cpd-not-published", refused(PLANNED.openTo(Audience.STAFF)).code());
    Refusal others = refused(published.openTo(Audience.SCHOOL_STAFF));
    assertEquals("CPD-1 is for staff, not for school staff.", others.fact());
    assertEquals(published, done(published.openTo(Audience.STAFF)));
    assertEquals(
        "workforce.cpd-not-published",
        refused(done(published.cancel(DAY)).openTo(Audience.STAFF)).code());
    assertEquals("workforce.cpd-over", refused(published.cancel(DAY.plusDays(1))).code());
  }

  @Test
  void a_full_event_says_how_many_more_can_come() {
    Refusal full = refused(PLANNED.hasRoom(11, 2));

    assertEquals("CPD-1 has 12 places, of which 11 are taken.", full.fact());
    assertTrue(full.remedy().startsWith("Name at most 1 people"), full.remedy());
    assertEquals(PLANNED, done(PLANNED.hasRoom(11, 1)));
  }

  @Test
  void hours_count_once_whether_attended_or_watched() {
    CpdBooking booked = booking(State.BOOKED);
    CpdBooking attended = done(booked.mark(true));
    CpdBooking watched = done(done(booked.mark(false)).watch());

    assertEquals(State.WATCHED, watched.state());
    assertEquals("workforce.cpd-booking", refused(attended.watch()).code());
    assertEquals("workforce.cpd-booking", refused(watched.watch()).code());
    assertEquals("workforce.cpd-booking", refused(watched.mark(true)).code());
    assertEquals(State.ABSENT, done(attended.mark(false)).state());
    assertEquals("workforce.cpd-booking", refused(attended.cancel()).code());
    assertEquals(State.BOOKED, done(done(booked.cancel()).again()).state());
  }

  @Test
  void a_policy_gives_a_cap_that_makes_sense() {
    ClearanceTerms terms = new ClearanceTerms(List.of(), 6);

    assertEquals(Optional.empty(), terms.externalHours());
    assertThrows(BadValue.class, () -> terms.withExternalHours(new BigDecimal("-1")));
    assertThrows(BadValue.class, () -> terms.withExternalHours(new BigDecimal("1000.01")));
    assertThrows(BadValue.class, () -> terms.withExternalHours(new BigDecimal("0.125")));
  }

  private static CpdBooking booking(State state) {
    return new CpdBooking(
        new Identity(new UUID(0, 2), "CPB-1"),
        new UUID(0, 1),
        new Attendee.Staff(new UUID(0, 3), Audience.STAFF),
        state);
  }

  private static CpdEvent event(String hours, boolean external, String time, String recording) {
    return new CpdEvent(
        new Identity(new UUID(0, 1), "CPD-1"),
        new Words("Listening", "ensembles", "", "", recording),
        Mode.IN_PERSON,
        DAY,
        time,
        new BigDecimal(hours),
        external,
        List.of(Audience.STAFF),
        Optional.of(12),
        Optional.empty(),
        false);
  }

  private static CpdEvent on(CpdEvent e, String hours, LocalDate day) {
    return new CpdEvent(
        e.identity(),
        e.words(),
        e.mode(),
        day,
        e.time(),
        new BigDecimal(hours),
        e.external(),
        e.audience(),
        e.places(),
        e.publishedOn(),
        e.cancelled());
  }

  private static CpdEvent mode(Mode mode) {
    return new CpdEvent(
        PLANNED.identity(),
        PLANNED.words(),
        mode,
        DAY,
        "",
        BigDecimal.ONE,
        false,
        List.of(Audience.STAFF),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static <T> T done(Outcome<T> outcome) {
    return outcome instanceof Outcome.Done<T>(T value) ? value : fail(outcome.toString());
  }

  private static Refusal refused(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }
}
