package org.tuttihub.application.programme;

import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.values.Key;

/** A hub with a school, a fund and an open window, to which bookings come. */
abstract class BookingRoom {
  final InMemoryTutti tutti = new InMemoryTutti();

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

  final void accepted() {
    request(Map.of());
    ask("bookings review", id());
    ask("bookings offer", offer("118800", "35640"));
    ask("bookings accept", id());
  }

  final void line(String description, String services) {
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

  final void request(Map<String, String> more) {
    ask("bookings add", asked(more));
  }

  static Map<String, String> asked(Map<String, String> more) {
    Map<String, String> all =
        new HashMap<>(Map.of("school", "117283", "year", "2027/28", "service", "first-access"));
    all.putAll(more);
    return all;
  }

  static Map<String, String> offer(String charge, String subsidy) {
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

  static Map<String, String> id() {
    return Map.of("id", "BKG-1");
  }

  static Map<String, String> with(String field, String value) {
    return Map.of("id", "BKG-1", field, value);
  }

  final void ask(String operation, Map<String, String> given) {
    done(tutti.ask(operation, given));
  }

  final String code(String operation, Map<String, String> given) {
    return refused(tutti.ask(operation, given)).code();
  }

  final String undo(Receipt receipt) {
    return code("history undo", Map.of("deed", receipt.deed().toString()));
  }

  final Booking booking() {
    return booking("BKG-1");
  }

  final Booking booking(String ref) {
    return tutti.hub.look(r -> r.bookings().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }

  final FundPosition position() {
    return tutti.hub.look(
        r ->
            r.funds()
                .position(r.funds().find(Key.of("FUN-1")).orElseThrow().value().identity().id()));
  }

  final String lineOf(String spending) {
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
