package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.samples.ProgrammeSamples;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.CpdBooking.State;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;

/** A year of continuing professional development, from the calendar to what counts. */
class CpdLifeTest {
  private final WorkforceRoom room = new WorkforceRoom();

  @Test
  void a_year_from_the_calendar_to_the_hours_that_count() {
    cap("3");
    String ada = room.teacher("Ada");
    String bo = room.teacher("Bo");
    String own =
        event(room.today.plusDays(5), "6", false, Map.of("recording", "https://a.example/1"));
    String outer = event(room.today.plusDays(6), "2.5", true, Map.of());
    String more = event(room.today.plusDays(7), "1", true, Map.of());

    Refusal early = refused(book(own, ada));
    done(room.ask("cpd-events publish", Map.of("cpd_events", List.of(own, outer, more))));
    done(book(own, ada, bo));
    done(book(outer, ada));
    Refusal beyond = refused(book(more, bo, ada));
    Refusal twice = refused(book(outer, ada));
    Refusal tooEarly = refused(mark("CPB-1", "attended"));
    room.today = room.today.plusDays(8);
    done(mark("CPB-1, CPB-3", "attended"));
    done(mark("CPB-2", "absent"));
    done(watch(own, bo));
    Refusal counted = refused(watch(own, ada));
    Refusal none = refused(watch(outer, bo));

    assertEquals("workforce.cpd-not-published", early.code());
    assertEquals("workforce.cpd-external", beyond.code());
    assertTrue(
        beyond
            .sentence()
            .startsWith(ada + " has 2.5 of 3 external hours in 2026/27; CPD-3 is 1 hour"),
        beyond.sentence());
    assertEquals("workforce.cpd-booking", twice.code());
    assertEquals("workforce.to-come", tooEarly.code());
    assertEquals("workforce.cpd-booking", counted.code());
    assertEquals("workforce.cpd-no-recording", none.code());
    assertEquals(List.of(State.ATTENDED, State.WATCHED, State.ATTENDED), states());
  }

  @Test
  void what_is_cancelled_or_missed_leaves_its_external_hours() {
    cap("3");
    String ada = room.teacher("Ada");
    String first = published(room.today, "3", true, Map.of());
    String second = published(room.today, "3", true, Map.of());
    String third = published(room.today, "3", true, Map.of());

    done(book(first, ada));
    Refusal before = refused(book(second, ada));
    done(room.ask("cpd-bookings cancel", Map.of("cpd_bookings", "CPB-1")));
    done(book(second, ada));
    done(mark("CPB-2", "absent"));
    Receipt after = done(book(third, ada));

    assertEquals("workforce.cpd-external", before.code());
    assertEquals("CPB-3 is booked.", after.said());
  }

  @Test
  void the_cap_is_of_each_year_alone_and_a_hub_without_a_rule_has_none() {
    cap("3");
    String ada = room.teacher("Ada");
    String now = published(room.today, "3", true, Map.of());
    String next = published(room.today.plusYears(1), "3", true, Map.of());
    String big = published(room.today, "40", true, Map.of());

    done(book(now, ada));
    done(book(next, ada));
    Refusal capped = refused(book(big, ada));
    room.rule = null;

    assertEquals("workforce.cpd-external", capped.code());
    done(book(big, ada));
  }

  @Test
  void where_the_policy_does_not_answer_nothing_external_is_booked_and_the_rest_is() {
    String ada = room.teacher("Ada");
    String own = published(room.today, "3", false, Map.of());
    String outer = published(room.today, "3", true, Map.of());
    room.rule = Outcome.refused(Refusal.rule("policy.failed", "It failed.", "Look at it."));

    assertEquals("policy.failed", refused(book(outer, ada)).code());
    done(book(own, ada));
  }

  @Test
  void somebody_at_a_school_is_known_by_name_until_the_name_is_forgotten() {
    String event = published(room.today, "2", false, Map.of("audience", "staff, school-staff"));
    Acting acting = room.anna().doing("schools add");
    Identity ash = ProgrammeSamples.ashPrimary().identity();
    done(
        room.tutti.hub.decide(
            acting,
            r -> {
              r.schools().add(ProgrammeSamples.ashPrimary());
              return Outcome.done(
                  Receipt.of(acting, new Subject("schools", ash.id(), ash.ref()), 1, "There."));
            }));
    String urn = ProgrammeSamples.ashPrimary().urn().toString();

    Refusal unclear = refused(invite(Map.of("event", event, "school", urn)));
    Receipt invited = done(invite(Map.of("event", event, "school", urn, "name", "Una Marsh")));
    Refusal twice = refused(invite(Map.of("event", event, "school", urn, "name", "una  MARSH")));
    Optional<String> known = guest();
    Receipt forgotten = done(room.ask("cpd-bookings forget", Map.of("cpd_bookings", "CPB-1")));

    assertEquals("workforce.cpd-who", unclear.code());
    assertEquals("workforce.cpd-booking", twice.code());
    assertEquals(Optional.of("Una Marsh"), known);
    assertEquals(Optional.empty(), guest());
    assertEquals("1 name is forgotten.", forgotten.said());
    assertTrue(!invited.said().contains("Una") && !forgotten.facts().toString().contains("Una"));
    assertEquals(List.of(State.BOOKED), states());
  }

  @Test
  void a_full_event_takes_nobody_more_until_somebody_cancels() {
    String ada = room.teacher("Ada");
    String bo = room.teacher("Bo");
    String event = published(room.today, "2", false, Map.of("places", "1"));

    Refusal both = refused(book(event, ada, bo));
    done(book(event, ada));
    Refusal full = refused(book(event, bo));
    done(room.ask("cpd-bookings cancel", Map.of("cpd_bookings", "CPB-1")));

    assertEquals("workforce.cpd-full", both.code());
    assertEquals("workforce.cpd-full", full.code());
    done(book(event, bo));
  }

  @Test
  void an_event_keeps_the_places_that_are_taken_and_frees_them_when_it_is_off() {
    String ada = room.teacher("Ada");
    String bo = room.teacher("Bo");
    String event = published(room.today.plusDays(1), "2", false, Map.of("places", "3"));
    done(book(event, ada, bo, ada));

    Refusal fewer = refused(room.ask("cpd-events change", Map.of("id", event, "places", "1")));
    done(room.ask("cpd-events change", Map.of("id", event, "places", "2")));
    done(room.ask("cpd-events cancel", Map.of("cpd_events", event)));
    room.today = room.today.plusDays(2);
    Refusal off = refused(mark("CPB-1", "attended"));

    assertEquals("workforce.cpd-full", fewer.code());
    assertEquals("CPD-1 would have 1 places, and 2 are taken.", fewer.fact());
    assertEquals(List.of(State.CANCELLED, State.CANCELLED), states());
    assertEquals("workforce.cpd-booking", off.code());
  }

  /**
   * Whatever is done in whichever order, nobody books more than the cap, nor takes a place twice.
   */
  @Test
  void at_random_nobody_ever_books_beyond_the_cap() {
    Random random = new Random(20261123);
    cap("3");
    List<String> staff = List.of(room.teacher("Ada"), room.teacher("Bo"), room.teacher("Cy"));
    List<String> events = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      events.add(
          published(
              room.today.minusDays(i),
              List.of("0.5", "1", "1.25", "2").get(i % 4),
              i % 4 != 3,
              Map.of("recording", "https://a.example/" + i)));
    }
    int booked = 0;
    int refused = 0;

    for (int i = 0; i < 600; i++) {
      String event = events.get(random.nextInt(events.size()));
      String one = staff.get(random.nextInt(staff.size()));
      String booking = "CPB-" + (1 + random.nextInt(Math.max(1, states().size())));
      Outcome<Receipt> outcome =
          switch (random.nextInt(5)) {
            case 0, 1 -> book(event, one);
            case 2 -> watch(event, one);
            case 3 -> room.ask("cpd-bookings cancel", Map.of("cpd_bookings", booking));
            default -> mark(booking, "absent");
          };
      booked += outcome instanceof Outcome.Done<Receipt> ? 1 : 0;
      refused += outcome instanceof Outcome.Done<Receipt> ? 0 : 1;

      used().values().forEach(h -> assertTrue(h.compareTo(new BigDecimal("3")) <= 0, h + ""));
    }

    assertTrue(booked > 50 && refused > 50, booked + " done, " + refused + " refused");
  }

  private Map<UUID, BigDecimal> used() {
    List<UUID> everybody = room.people().stream().map(p -> p.member().identity().id()).toList();
    return room.tutti.hub.look(
        r ->
            r.cpdBookings()
                .externalHours(everybody, AcademicYear.containing(room.today), Samples.id(998)));
  }

  private void cap(String hours) {
    room.rule =
        Outcome.done(new ClearanceTerms(List.of(), 6).withExternalHours(new BigDecimal(hours)));
  }

  private String published(LocalDate on, String hours, boolean external, Map<String, String> more) {
    String ref = event(on, hours, external, more);
    done(room.ask("cpd-events publish", Map.of("cpd_events", ref)));
    return ref;
  }

  private String event(LocalDate on, String hours, boolean external, Map<String, String> more) {
    Map<String, String> given = new HashMap<>();
    given.put("title", "Listening");
    given.put("topic", "ensembles");
    given.put("mode", "blended");
    given.put("on", on.toString());
    given.put("hours", hours);
    given.put("external", external ? "yes" : "no");
    given.put("audience", "staff");
    given.putAll(more);
    return done(room.ask("cpd-events add", given)).subject().ref();
  }

  private Outcome<Receipt> book(String event, String... staff) {
    return room.ask("cpd-bookings add", Map.of("event", event, "staff", List.of(staff)));
  }

  private Outcome<Receipt> watch(String event, String staff) {
    return room.ask("cpd-bookings watch", Map.of("event", event, "staff", staff));
  }

  private Outcome<Receipt> mark(String bookings, String came) {
    return room.ask("cpd-bookings mark", Map.of("cpd_bookings", bookings, "came", came));
  }

  private Outcome<Receipt> invite(Map<String, String> given) {
    return room.ask("cpd-bookings invite", given);
  }

  private Optional<String> guest() {
    return room.tutti.hub.look(
        r ->
            r.cpdBookings()
                .guest(
                    r.cpdBookings()
                        .find(new Key.ByRef("CPB-1"))
                        .orElseThrow()
                        .value()
                        .identity()
                        .id()));
  }

  private List<State> states() {
    return room.tutti.hub.look(
        r ->
            IntStream.iterate(
                    1, n -> r.cpdBookings().find(new Key.ByRef("CPB-" + n)).isPresent(), n -> n + 1)
                .mapToObj(n -> r.cpdBookings().find(new Key.ByRef("CPB-" + n)).orElseThrow())
                .map(s -> s.value().state())
                .toList());
  }
}
