package org.tuttihub.application.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tuttihub.application.samples.Outcomes.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.Booking.State;
import org.tuttihub.domain.values.Money;

class BookingLifeTest extends BookingRoom {

  @Test
  void a_booking_is_requested_reviewed_offered_accepted_scheduled_delivered_and_invoiced() {
    request(Map.of("pupils", "58", "first_time", "50", "quantity", "2", "terms", "3"));
    assertEquals(State.REQUESTED, booking().state());
    assertEquals("", booking().facts().late());

    ask("bookings review", id());
    ask("bookings offer", offer("118800", "35640"));
    ask("bookings accept", id());
    assertEquals(Money.of("356.40"), position().committed());
    assertEquals("BUD-1", lineOf("SPE-1"));

    ask("bookings schedule", with("plan", "Tuesdays, T. Quist"));
    ask("bookings deliver", id());
    assertEquals(
        new FundPosition(Money.of("1500"), Money.ZERO, Money.ZERO, Money.of("356.40")), position());

    ask("bookings invoice", with("invoice", "INV 12"));
    Booking.Invoiced invoiced = assertInstanceOf(Booking.Invoiced.class, booking());
    assertEquals(Money.of("831.60"), invoiced.deal().offer().priced().pays());
  }

  @Test
  void what_is_withdrawn_gives_its_money_back_and_comes_back_only_while_there_is_money() {
    accepted();
    Receipt withdrawn = done(tutti.ask("bookings withdraw", with("why", "No room.")));
    assertEquals(Money.of("1500"), position().left());
    Receipt other =
        done(
            tutti.ask(
                "spending commit",
                Map.of("line", "BUD-2", "what", "Lessons", "amount_pence", "120000")));

    assertEquals("funds.overdrawn", undo(withdrawn));
    ask("history undo", Map.of("deed", other.deed().toString()));
    ask("history undo", Map.of("deed", withdrawn.deed().toString()));

    assertEquals(State.ACCEPTED, booking().state());
    assertEquals(Money.of("356.40"), position().committed());
  }

  @Test
  void an_acceptance_is_undone_with_all_that_it_committed() {
    request(Map.of());
    ask("bookings review", id());
    ask("bookings offer", offer("118800", "35640"));
    Receipt accepted = done(tutti.ask("bookings accept", id()));

    ask("history undo", Map.of("deed", accepted.deed().toString()));

    assertEquals(State.OFFERED, booking().state());
    assertEquals(Money.ZERO, position().committed());
  }

  @Test
  void a_service_without_a_window_may_be_asked_for_at_any_time() {
    ask("bookings add", asked(Map.of("service", "lessons", "requested_on", "2026-05-01")));

    assertEquals("", booking().facts().late());
  }

  @Test
  void a_commitment_that_finance_has_settled_is_left_as_it_is() {
    accepted();
    ask("spending settle", Map.of("id", "SPE-1", "amount_pence", "30000"));

    ask("bookings schedule", with("plan", "Tuesdays"));
    ask("bookings deliver", id());

    assertEquals(Money.of("300"), position().spent());
  }

  @Test
  void a_school_changes_its_mind_until_it_is_offered() {
    request(Map.of());

    ask("bookings change", with("quantity", "4"));
    assertEquals(4, booking().facts().item().quantity());
    ask("bookings review", id());
    ask("bookings offer", offer("100", "0"));

    assertEquals("programme.not-in-state", code("bookings change", with("quantity", "5")));
    ask("bookings decline", with("why", "The teacher is ill."));
    assertEquals(State.DECLINED, booking().state());
  }

  @Test
  void a_dry_run_of_a_file_keeps_nothing() {
    Receipt receipt =
        done(
            tutti.bring(
                "bookings import",
                RowsAsFiles.dryRun(
                    tutti.files.file(
                        "b.csv",
                        List.of(
                            List.of("URN", "Year", "Service"),
                            List.of("117283", "2027/28", "first-access")))),
                Map.of()));

    assertEquals("1", receipt.facts().get("new"));
    assertEquals(
        Map.of(),
        tutti.hub.look(r -> r.bookings().findAll(List.of("117283 2027/28 first-access - -"))));
  }
}
