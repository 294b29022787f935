package org.tuttihub.application.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.PupilCount;
import org.tuttihub.domain.programme.Pupils;
import org.tuttihub.domain.values.Key;

/** Bookings and counts that come from files. */
class ImportProgrammeTest {
  private static final List<String> BOOKINGS =
      List.of("Reference", "urn", "Year", "SERVICE", "Quantity", "Pupils", "First-time", "Colour");
  private static final List<String> WAITING =
      List.of("Service", "Instrument", "Place", "As of", "Waiting");
  private static final List<String> PUPILS =
      List.of("Year", "Term", "Service", "URN", "Instrument", "Pupils", "First time", "PP");

  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void schools_are_there() {
    done(
        bring(
            "schools import",
            Map.of(),
            List.of("URN", "EstablishmentName"),
            List.of("117283", "Kings Langley"),
            List.of("117284", "Ash")));
  }

  @Test
  void bookings_come_again_as_the_same_until_they_are_offered() {
    List<String> langley = List.of("7", "117283", "2027/28", "first-access", "2", "58", "50");
    List<String> ash = List.of("8", "117284", "2027/28", "first-access");
    Receipt first = done(bring("bookings import", Map.of(), BOOKINGS, langley, ash));
    Receipt again = done(bring("bookings import", Map.of(), BOOKINGS, langley, ash));
    done(tutti.ask("bookings review", Map.of("id", "BKG-2")));
    Receipt changed =
        done(
            bring(
                "bookings import",
                Map.of(),
                BOOKINGS,
                List.of("8", "117284", "2027/28", "first-access", "3")));

    assertEquals("2", first.facts().get("new"));
    assertEquals("2", again.facts().get("same"));
    assertEquals("1", changed.facts().get("changed"));
    assertEquals(Booking.State.UNDER_REVIEW, booking("BKG-2").state());
    assertEquals(3, booking("BKG-2").facts().item().quantity());
    assertEquals(
        new Pupils(Optional.of(58), Optional.of(50), Optional.empty(), Optional.empty()),
        booking("BKG-1").facts().pupils());
  }

  @Test
  void what_was_offered_is_not_changed_by_a_file() {
    done(
        bring("bookings import", Map.of(), BOOKINGS, List.of("7", "117283", "2027/28", "lessons")));
    done(tutti.ask("bookings decline", Map.of("id", "BKG-1", "why", "Full.")));

    Receipt receipt =
        done(
            bring(
                "bookings import",
                Map.of(),
                BOOKINGS,
                List.of("7", "117283", "2027/28", "lessons", "9")));

    assertEquals("1", receipt.facts().get("refused"));
    assertTrue(verdicts(receipt).getFirst().reason().contains("BKG-1 is declined"));
  }

  @Test
  void rows_that_cannot_be_taken_are_given_back_and_the_rest_is_kept() {
    Receipt receipt =
        done(
            bring(
                "bookings import",
                Map.of("year", "2027/28"),
                BOOKINGS,
                List.of("1", "999999", "", "lessons"),
                List.of("2", "12", "", "lessons"),
                List.of("3", "117283", "2027", "lessons"),
                List.of("4", "117283", "", "lessons", "many"),
                List.of("5", "117283", "", "Lessons!"),
                List.of("6", "117283", "", "lessons", "1", "10", "11"),
                List.of(),
                List.of("7", "117284", "", "lessons"),
                List.of("7", "117284", "", "lessons")));

    assertEquals("1", receipt.facts().get("new"));
    assertEquals("7", receipt.facts().get("refused"));
    assertEquals(
        List.of("URN", "URN", "Year", "Quantity", "", "", "Reference"),
        verdicts(receipt).stream()
            .filter(v -> v.finding() == Verdict.Finding.REFUSED)
            .map(Verdict::column)
            .toList());
  }

  @Test
  void an_import_of_bookings_is_undone_as_a_whole() {
    Receipt receipt =
        done(
            bring(
                "bookings import",
                Map.of(),
                BOOKINGS,
                List.of("1", "117283", "2027/28", "lessons"),
                List.of("2", "117284", "2027/28", "lessons")));

    done(tutti.ask("imports undo", Map.of("id", receipt.subject().ref())));

    assertEquals(Map.of(), tutti.hub.look(r -> r.bookings().findAll(List.of("1", "2"))));
  }

  @Test
  void late_rows_need_a_reason_beside_the_file() {
    done(
        tutti.ask(
            "offer-windows add",
            Map.of("year", "2027/28", "opens", "2027-01-11", "closes", "2027-04-09")));
    List<String> row = List.of("1", "117283", "2027/28", "lessons");

    Receipt refused = done(bring("bookings import", Map.of(), BOOKINGS, row));
    Receipt taken =
        done(bring("bookings import", Map.of("late", "Last year's form."), BOOKINGS, row));

    assertEquals("1", refused.facts().get("refused"));
    assertEquals("1", taken.facts().get("new"));
    assertEquals("Last year's form.", booking("BKG-1").facts().late());
  }

  @Test
  void a_file_of_something_else_is_refused_as_a_whole() {
    assertEquals(
        "programme.not-bookings",
        refused(bring("bookings import", Map.of(), List.of("Name", "Colour"))).code());
    assertEquals(
        "programme.not-counts", refused(bring("waiting-lists import", Map.of(), PUPILS)).code());
  }

  @Test
  void what_is_counted_again_takes_the_place_of_what_was_counted() {
    List<String> violin = List.of("Lessons", "Violin", "Hitchin", "2026-11-20", "41");
    Receipt first =
        done(
            bring(
                "waiting-lists import",
                Map.of(),
                WAITING,
                violin,
                List.of("Lessons", "Tuba", "", "2026-11-20", "-1"),
                List.of("Lessons", "Oboe", "", "20 November", "3")));
    Receipt again =
        done(
            bring(
                "waiting-lists import",
                Map.of(),
                WAITING,
                List.of("lessons", "violin", "HITCHIN", "2026-11-20", "43"),
                List.of("Lessons", "Violin", "Hitchin", "2026-11-27", "40")));

    assertEquals("1", first.facts().get("new"));
    assertEquals("2", first.facts().get("refused"));
    assertEquals("1", again.facts().get("changed"));
    assertEquals("1", again.facts().get("new"));
    String key = "2026-11-20|LESSONS|VIOLIN|HITCHIN";
    assertEquals(
        43,
        tutti.hub.look(r -> r.waitingCounts().findAll(List.of(key))).get(key).value().waiting());
  }

  @Test
  void what_rows_do_not_say_is_said_beside_the_file() {
    done(
        bring(
            "waiting-lists import",
            Map.of("as_of", "2026-11-20"),
            List.of("Service", "Instrument", "Waiting"),
            List.of("Lessons", "Harp", "3")));
    done(
        bring(
            "pupil-counts import",
            Map.of("year", "2026/27", "term", "spring"),
            List.of("Service", "Pupils"),
            List.of("Lessons", "9")));

    assertEquals(
        1,
        tutti.hub.look(r -> r.waitingCounts().findAll(List.of("2026-11-20|LESSONS|HARP|"))).size());
    assertEquals(
        1,
        tutti.hub.look(r -> r.pupilCounts().findAll(List.of("2026/27|SPRING|LESSONS||"))).size());
    assertEquals(
        "programme.not-counts",
        refused(
                bring(
                    "pupil-counts import", Map.of("year", "2026/27"), List.of("Service", "Pupils")))
            .code());
  }

  @Test
  void pupils_are_counted_at_schools_that_are_there() {
    Receipt receipt =
        done(
            bring(
                "pupil-counts import",
                Map.of(),
                PUPILS,
                List.of("2026/27", "autumn", "Lessons", "117283", "Violin", "12", "4", "2"),
                List.of("2026/27", "autumn", "Choirs", "", "", "80"),
                List.of("2026/27", "autumn", "Lessons", "999999", "Violin", "1"),
                List.of("2026/27", "winter", "Lessons", "", "Violin", "1"),
                List.of("2026/27", "autumn", "Lessons", "", "Oboe", "3", "4")));

    assertEquals("2", receipt.facts().get("new"));
    assertEquals(
        List.of("URN", "Term", "first_time"),
        verdicts(receipt).stream()
            .filter(v -> v.finding() == Verdict.Finding.REFUSED)
            .map(Verdict::column)
            .toList());
    String key = "2026/27|AUTUMN|CHOIRS||";
    PupilCount choirs = tutti.hub.look(r -> r.pupilCounts().findAll(List.of(key))).get(key).value();
    assertEquals(Optional.of(80), choirs.pupils().total());
  }

  @SafeVarargs
  private Outcome<Receipt> bring(
      String operation, Map<String, String> options, List<String>... rows) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(row);
    }
    return tutti.bring(operation, tutti.files.file("f.csv", all), options);
  }

  private List<Verdict> verdicts(Receipt receipt) {
    return tutti.hub.verdicts(receipt.subject().id());
  }

  private Booking booking(String ref) {
    return tutti.hub.look(r -> r.bookings().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }
}
