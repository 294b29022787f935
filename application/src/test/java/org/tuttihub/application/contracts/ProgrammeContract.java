package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.ProgrammeSamples;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.programme.WaitingCount;
import org.tuttihub.domain.values.AcademicYear;

/** What the room of the programme asks of its records. */
public abstract class ProgrammeContract extends HubContract {
  private static final AcademicYear NEXT_YEAR = Acts.THIS_YEAR.next();

  @Test
  void bookings_from_files_are_found_by_what_the_files_call_them() {
    Booking one = requested(161, "BKG-811", "row 1");
    Booking two = requested(162, "BKG-812", "row 2");
    keep(Lives::ground);
    keep(r -> r.bookings().addAll(List.of(one, two)));

    Map<String, Stored<Booking>> found =
        seen(r -> r.bookings().findAll(List.of("row 2", "row 1", "row 9")));
    Booking reviewed = new Booking.UnderReview(two.facts(), Acts.TODAY);
    keep(r -> r.bookings().replaceAll(List.of(found.get("row 2").with(reviewed))));

    assertEquals(Map.of("row 1", new Stored<>(one, 1), "row 2", new Stored<>(two, 1)), found);
    assertEquals(
        Map.of("row 2", new Stored<>(reviewed, 2)),
        seen(r -> r.bookings().findAll(List.of("row 2"))));
    assertEquals(Map.of(), seen(r -> r.bookings().findAll(List.of())));
  }

  @Test
  void two_bookings_do_not_come_from_the_same_row() {
    keep(Lives::ground);
    keep(r -> r.bookings().addAll(List.of(requested(161, "BKG-811", "row 1"))));

    assertThrows(
        RuntimeException.class,
        () -> keep(r -> r.bookings().addAll(List.of(requested(163, "BKG-813", "row 1")))));
  }

  @Test
  void many_references_at_once_never_repeat() {
    keep(
        r -> {
          List<String> refs = new ArrayList<>(r.bookings().nextRefs(3));
          refs.addAll(r.bookings().nextRefs(0));
          refs.add(r.bookings().nextRef());

          assertEquals(4, new HashSet<>(refs).size(), refs.toString());
          refs.forEach(ref -> assertEquals("BKG-", ref.substring(0, 4)));
        });
  }

  @Test
  void the_windows_of_a_year_are_its_own() {
    OfferWindow next = window(164, "WIN-811", NEXT_YEAR);
    keep(
        r -> {
          r.offerWindows().add(window(165, "WIN-812", Acts.THIS_YEAR));
          r.offerWindows().add(next);
        });

    assertEquals(List.of(next), seen(r -> r.offerWindows().of(NEXT_YEAR)));
    assertEquals(List.of(), seen(r -> r.offerWindows().of(NEXT_YEAR.next())));
  }

  @Test
  void a_year_s_programme_comes_by_reference_without_what_was_cancelled() {
    Activity first = planned(166, "ACT-999", Acts.THIS_YEAR);
    Activity second = planned(167, "ACT-1000", Acts.THIS_YEAR);
    Activity cancelled =
        new Activity.Cancelled(
            planned(168, "ACT-1001", Acts.THIS_YEAR).particulars(), Acts.TODAY, "Snow.");
    keep(
        r ->
            List.of(first, second, cancelled, planned(169, "ACT-1002", NEXT_YEAR))
                .forEach(r.activities()::add));

    assertEquals(List.of(first, second), seen(r -> r.activities().of(Acts.THIS_YEAR)));
  }

  @Test
  void what_is_counted_again_is_found_by_what_is_counted() {
    WaitingCount violin = waiting(170, "violin", 41);
    WaitingCount tuba = waiting(171, "tuba", 0);
    String ref = violin.identity().ref();
    keep(r -> r.waitingCounts().addAll(List.of(violin, tuba)));

    keep(
        r -> {
          Stored<WaitingCount> stored = r.waitingCounts().findAll(List.of(ref)).get(ref);
          r.waitingCounts()
              .replaceAll(List.of(stored.with(waiting(172, "violin", 43).as(violin.identity()))));
        });

    assertEquals(43, seen(r -> r.waitingCounts().findAll(List.of(ref))).get(ref).value().waiting());
  }

  private static WaitingCount waiting(int number, String instrument, int waiting) {
    return new WaitingCount(
        Samples.identity(number, WaitingCount.ref("lessons", instrument, "Hitchin", Acts.TODAY)),
        "lessons",
        instrument,
        "Hitchin",
        Acts.TODAY,
        waiting);
  }

  private static Booking requested(int number, String ref, String source) {
    return new Booking.Requested(
        ProgrammeSamples.facts(Samples.identity(number, ref), "first-access", Optional.of(source)));
  }

  private static OfferWindow window(int number, String ref, AcademicYear year) {
    return new OfferWindow(
        Samples.identity(number, ref), year, List.of(), Acts.TODAY, Acts.TODAY, "");
  }

  private static Activity planned(int number, String ref, AcademicYear year) {
    return new Activity.Planned(
        new Activity.Particulars(
            Samples.identity(number, ref),
            year,
            Activity.Kind.EVENT,
            new Activity.Words("Concert", "", "", "", "", "", "", "", ""),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }
}
