package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.workforce.TeachingSession;

/** Sessions are planned from the programme, one by one, or by another system, and pass one gate. */
class SessionPlanTest {
  private static final Map<String, String> AUTUMN = Map.of("year", "2026/27", "term", "autumn");
  private final WorkforceRoom room = new WorkforceRoom();

  @BeforeEach
  void an_activity_in_a_year_of_terms() {
    done(
        room.tutti.ask(
            "hub found",
            Map.of(
                "name", "Rivenhall Music Hub",
                "lead_organisation", "Rivenhall Council",
                "lead_kind", "council",
                "area", "919",
                "vision", "",
                "purpose", "We bring people together.",
                "values", "")));
    term("autumn", "2026-09-02", "2026-12-18");
    term("spring", "2027-01-04", "2027-03-25");
    done(
        room.tutti.ask(
            "activities add",
            Map.of("year", "2026/27", "kind", "first-access", "title", "Whole class ukulele")));
  }

  @Test
  void an_activity_s_sessions_are_planned_one_a_week_in_the_terms_but_not_in_the_holidays() {
    Receipt receipt =
        done(
            series(
                Map.of(
                    "first", "2026-11-26",
                    "until", "2027-01-14",
                    "except", "2026-12-03",
                    "time", "09:15",
                    "minutes", "45",
                    "staff", room.teacher("Ada"))));

    List<TeachingSession> all = room.sessions();
    assertEquals(
        List.of("2026-11-26", "2026-12-10", "2026-12-17", "2027-01-07", "2027-01-14"),
        all.stream().map(s -> s.facts().on().toString()).toList());
    assertEquals("SES-1 and 4 more are planned, until 2027-01-14.", receipt.said());
    TeachingSession.Facts last = all.getLast().facts();
    assertEquals(Term.Season.SPRING, last.term());
    assertEquals("Whole class ukulele", last.service());
    assertEquals("ACT-1/2027-01-14/09:15", last.source());
    assertEquals(
        room.tutti.hub.look(
            r ->
                r.activities()
                    .find(org.tuttihub.domain.values.Key.of("ACT-1"))
                    .map(s -> s.value().particulars().identity().id())),
        last.activity());
  }

  @Test
  void what_is_planned_already_is_not_planned_twice_unless_it_is_another_group() {
    Map<String, String> weekly = Map.of("first", "2026-12-01", "minutes", "45");
    done(series(weekly));
    int once = room.sessions().size();

    assertEquals("workforce.series-planned", refused(series(weekly)).code());
    assertEquals(once, room.sessions().size());
    Map<String, String> other = new HashMap<>(weekly);
    other.put("group", "Class 4B");
    done(series(other));
    assertEquals(2 * once, room.sessions().size());
  }

  @Test
  void a_series_says_which_rule_it_breaks() {
    assertEquals("workforce.no-term", series("2026-12-24", Map.of()));
    assertEquals("workforce.series-year", series("2026-12-01", Map.of("until", "2027-09-14")));
    assertEquals("workforce.series-weeks", series("2026-12-01", Map.of("weeks", "0")));
    assertEquals("workforce.series-size", series("2026-12-18", Map.of("except", "2026-12-18")));
    assertEquals("workforce.session", series("2026-12-01", Map.of("minutes", "601")));
    assertEquals("staff.unknown", series("2026-12-01", Map.of("staff", "STF-9")));
    assertEquals("schools.unknown", series("2026-12-01", Map.of("school", "123456")));
    done(room.tutti.ask("activities cancel", Map.of("id", "ACT-1", "why", "No money")));
    assertEquals("workforce.activity-over", series("2026-12-01", Map.of()));
    assertTrue(room.sessions().isEmpty());
  }

  @Test
  void planned_sessions_pass_the_same_gate_as_imported_ones() {
    String ada = room.teacher("Ada");
    done(series(Map.of("first", "2026-12-01", "minutes", "45", "staff", ada)));

    assertEquals("workforce.not-clear", refused(room.ask("releases make", AUTUMN)).code());
    room.shows(ada);
    done(room.ask("releases make", AUTUMN));

    assertTrue(room.sessions().stream().allMatch(s -> s.state() == TeachingSession.State.RELEASED));
  }

  @Test
  void who_holds_a_released_session_changes_through_the_gate_alone() {
    String ada = room.teacher("Ada");
    String bo = room.teacher("Bo");
    room.shows(ada);
    done(add(Map.of("staff", ada)));
    done(room.ask("releases make", AUTUMN));
    assertEquals(TeachingSession.State.RELEASED, room.sessions().getFirst().state());

    done(room.ask("sessions change", Map.of("id", "SES-1", "minutes", "60")));
    assertEquals(TeachingSession.State.RELEASED, room.sessions().getFirst().state());
    Refusal refusal = refused(room.ask("sessions change", Map.of("id", "SES-1", "staff", bo)));

    assertEquals("workforce.session-released", refusal.code());
    assertEquals(
        "workforce.session-released",
        refused(room.ask("sessions change", Map.of("id", "SES-1", "staff", ""))).code());
    assertTrue(refusal.sentence().contains("sessions reassign"), refusal.sentence());
    assertEquals(TeachingSession.State.RELEASED, room.sessions().getFirst().state());
  }

  @Test
  void another_system_puts_a_session_by_its_own_id_and_puts_it_again() {
    Map<String, String> whole =
        Map.of(
            "id",
            "lessons:77",
            "on",
            "2026-12-01",
            "minutes",
            "30",
            "service",
            "violin",
            "source",
            "77");

    Receipt first = done(room.ask("sessions put", whole));
    Receipt again = done(room.ask("sessions put", whole));
    Map<String, String> moved = new HashMap<>(whole);
    moved.put("on", "2027-01-05");
    done(room.ask("sessions put", moved));

    assertEquals(first.subject(), again.subject());
    assertEquals(1, room.sessions().size());
    TeachingSession.Facts facts = room.sessions().getFirst().facts();
    assertEquals(LocalDate.of(2027, 1, 5), facts.on());
    assertEquals(Term.Season.SPRING, facts.term());
    assertEquals("77", facts.source());
  }

  @Test
  void two_sessions_are_never_called_the_same_by_the_lesson_system() {
    done(add(Map.of("source", "L-1")));
    done(add(Map.of()));

    assertEquals("workforce.session-known", refused(add(Map.of("source", "L-1"))).code());
    assertEquals(
        "workforce.session-known",
        refused(room.ask("sessions change", Map.of("id", "SES-2", "source", "L-1"))).code());
    assertEquals("SES-2", room.sessions().get(1).facts().source());
    done(room.bring(WorkforceRoom.row("L-1", LocalDate.of(2026, 12, 9), "")));
    assertEquals(LocalDate.of(2026, 12, 9), room.sessions().getFirst().facts().on());
    assertEquals(Optional.empty(), room.sessions().getFirst().facts().staff());
  }

  private void term(String season, String first, String last) {
    done(
        room.tutti.ask(
            "terms set",
            Map.of(
                "year", "2026/27",
                "season", season,
                "first_day", first,
                "last_day", last,
                "teaching_weeks", "12")));
  }

  private Outcome<Receipt> add(Map<String, String> more) {
    Map<String, String> all = new HashMap<>();
    all.put("on", "2026-12-01");
    all.put("minutes", "30");
    all.put("service", "violin");
    all.putAll(more);
    return room.ask("sessions add", all);
  }

  private Outcome<Receipt> series(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(Map.of("activity", "ACT-1"));
    all.putAll(more);
    return room.ask("sessions plan", all);
  }

  private String series(String first, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(Map.of("first", first, "minutes", "45"));
    all.putAll(more);
    return refused(series(all)).code();
  }
}
