package org.tuttihub.application.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Booking.State;
import org.tuttihub.domain.values.Money;

/** What is refused of a booking, and in which words. */
class BookingRefusalsTest extends BookingRoom {

  @Test
  void an_offer_that_the_fund_cannot_pay_is_not_accepted() {
    request(Map.of());
    ask("bookings review", id());
    ask("bookings offer", offer("300000", "150001"));

    Refusal refusal = refused(tutti.ask("bookings accept", id()));

    assertEquals("funds.overdrawn", refusal.code());
    assertEquals(State.OFFERED, booking().state());
    assertEquals(Money.ZERO, position().committed());
  }

  @Test
  void a_request_outside_its_window_says_why_or_is_refused() {
    Map<String, String> early = asked(Map.of("requested_on", "2026-10-31"));

    assertEquals("programme.outside-window", code("bookings add", early));
    Map<String, String> explained = new HashMap<>(early);
    explained.put("late", "The new head asked in September.");
    ask("bookings add", explained);

    assertEquals("The new head asked in September.", booking("BKG-2").facts().late());
  }

  @Test
  void a_closed_school_and_wrong_numbers_are_refused() {
    assertEquals(
        "programme.school-closed", code("bookings add", asked(Map.of("school", "117284"))));
    assertEquals("schools.unknown", code("bookings add", asked(Map.of("school", "999999"))));
    assertEquals(
        "programme.booking", code("bookings add", asked(Map.of("pupils", "30", "send", "31"))));
    assertEquals("programme.booking", code("bookings add", asked(Map.of("terms", "4"))));
  }

  @Test
  void an_illegal_step_is_refused_with_what_is_missing() {
    request(Map.of());

    assertEquals("programme.not-in-state", code("bookings offer", offer("1", "0")));
    assertEquals("programme.not-in-state", code("bookings accept", id()));
    assertEquals("programme.not-in-state", code("bookings deliver", id()));
    ask("bookings review", id());
    Map<String, String> without = new HashMap<>(offer("1", "0"));
    without.put("instruments", "no");
    Refusal refusal = refused(tutti.ask("bookings offer", without));
    assertEquals("programme.no-means", refusal.code());
    assertEquals("instruments", refusal.faults().getFirst().field());
  }

  @Test
  void where_no_policy_tells_the_price_somebody_does() {
    request(Map.of());
    ask("bookings review", id());
    Map<String, String> offer = Map.of("id", "BKG-1", "staff", "yes", "instruments", "yes");

    Refusal untold = refused(tutti.ask("bookings offer", offer));
    assertEquals("charging.unknown-service", untold.code());
    assertTrue(untold.remedy().contains("give the charge yourself"), untold.remedy());
    assertEquals("programme.price", code("bookings offer", offer("100", "101")));
    Map<String, String> unnamed = new HashMap<>(offer("100", "50"));
    unnamed.remove("fund");
    assertEquals("programme.price", code("bookings offer", unnamed));
    Map<String, String> uncharged = new HashMap<>(offer("100", "50"));
    uncharged.remove("charge_pence");
    Refusal inPart = refused(tutti.ask("bookings offer", uncharged));
    assertEquals("programme.price", inPart.code());
    assertEquals("charge_pence", inPart.faults().getFirst().field());
  }

  @Test
  void a_fund_that_is_not_there_and_a_line_that_is_not_plain_are_told() {
    request(Map.of("service", "lessons"));
    ask("bookings review", id());
    ask("bookings offer", offer("118800", "35640"));

    assertEquals("programme.no-line", code("bookings accept", id()));
    ask("bookings accept", with("lines", "BUD-2"));
    assertEquals("BUD-2", lineOf("SPE-1"));

    Map<String, String> council = new HashMap<>(offer("118800", "1"));
    council.put("fund", "council");
    council.put("id", "BKG-2");
    request(Map.of());
    ask("bookings review", Map.of("id", "BKG-2"));
    ask("bookings offer", council);
    assertEquals("programme.no-fund", code("bookings accept", Map.of("id", "BKG-2")));
  }
}
