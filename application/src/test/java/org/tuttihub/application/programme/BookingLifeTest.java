package org.tuttihub.application.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.Booking.State;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

class BookingLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void a_school_a_fund_and_an_open_window_are_there() {
    done(tutti.send("frameworks add", Packs.asSent()));
    done(
        tutti.bring(
            "schools import",
            tutti.files.file(
                "s.csv",
                List.of(
                    List.of("URN", "EstablishmentName", "EstablishmentStatus (name)"),
                    List.of("117283", "Kings Langley Primary", "Open"),
                    List.of("117284", "Old School", "Closed"))),
            Map.of()));
    ask(
        "funds add",
        Map.of("code", "revenue", "name", "Revenue", "kind", "revenue", "year", "2027/28"));
    ask(
        "grants add",
        Map.of(
            "fund",
            "FUN-1",
            "funder",
            "The Funder",
            "title",
            "Grant",
            "amount_pence",
            "200000",
            "confirmed_pence",
            "150000"));
    line("First access", "first-access");
    line("Everything else", "");
    ask(
        "offer-windows add",
        Map.of(
            "year",
            "2027/28",
            "services",
            "first-access",
            "opens",
            "2026-11-01",
            "closes",
            "2026-11-30"));
  }

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
  void a_service_without_a_window_may_be_asked_for_at_any_time() {
    ask("bookings add", asked(Map.of("service", "lessons", "requested_on", "2026-05-01")));

    assertEquals("", booking().facts().late());
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

  private void accepted() {
    request(Map.of());
    ask("bookings review", id());
    ask("bookings offer", offer("118800", "35640"));
    ask("bookings accept", id());
  }

  private void line(String description, String services) {
    ask(
        "budget-lines add",
        Map.of(
            "fund",
            "FUN-1",
            "function",
            "schools",
            "description",
            description,
            "services",
            services,
            "budget_pence",
            "100000"));
  }

  private void request(Map<String, String> more) {
    ask("bookings add", asked(more));
  }

  private static Map<String, String> asked(Map<String, String> more) {
    Map<String, String> all =
        new HashMap<>(Map.of("school", "117283", "year", "2027/28", "service", "first-access"));
    all.putAll(more);
    return all;
  }

  private static Map<String, String> offer(String charge, String subsidy) {
    return Map.of(
        "id",
        "BKG-1",
        "staff",
        "yes",
        "instruments",
        "yes",
        "charge_pence",
        charge,
        "subsidy_pence",
        subsidy,
        "fund",
        "revenue",
        "policy",
        "30% in the first term");
  }

  private static Map<String, String> id() {
    return Map.of("id", "BKG-1");
  }

  private static Map<String, String> with(String field, String value) {
    return Map.of("id", "BKG-1", field, value);
  }

  private void ask(String operation, Map<String, String> given) {
    done(tutti.ask(operation, given));
  }

  private String code(String operation, Map<String, String> given) {
    return refused(tutti.ask(operation, given)).code();
  }

  private String undo(Receipt receipt) {
    return code("history undo", Map.of("deed", receipt.deed().toString()));
  }

  private Booking booking() {
    return booking("BKG-1");
  }

  private Booking booking(String ref) {
    return tutti.hub.look(r -> r.bookings().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }

  private FundPosition position() {
    return tutti.hub.look(
        r ->
            r.funds()
                .position(r.funds().find(Key.of("FUN-1")).orElseThrow().value().identity().id()));
  }

  private String lineOf(String spending) {
    return tutti.hub.look(
        r ->
            r.budgetLines()
                .find(
                    new Key.ById(
                        r.spendings()
                            .find(Key.of(spending))
                            .orElseThrow()
                            .value()
                            .particulars()
                            .line()))
                .orElseThrow()
                .value()
                .identity()
                .ref());
  }
}
