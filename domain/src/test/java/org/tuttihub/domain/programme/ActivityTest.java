package org.tuttihub.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.programme.Activity.Kind;
import org.tuttihub.domain.programme.Activity.Particulars;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

class ActivityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void an_activity_is_planned_runs_and_is_done() {
    Activity planned = new Activity.Planned(particulars(Kind.WORKSHOP, "", Optional.empty()));

    Activity running = done(planned.start(DAY));
    Activity over = done(running.finish(DAY));

    assertEquals(Activity.State.RUNNING, running.state());
    assertEquals(Activity.State.DONE, over.state());
    assertEquals(Activity.State.DONE, done(planned.finish(DAY)).state());
  }

  @Test
  void what_is_over_or_cancelled_does_not_begin_again() {
    Activity planned = new Activity.Planned(particulars(Kind.EVENT, "", Optional.empty()));
    Activity cancelled = done(planned.cancel("Snow.", DAY));
    Activity over = done(planned.finish(DAY));

    for (Activity ended : List.of(cancelled, over)) {
      assertEquals("programme.not-in-state", refusal(ended.start(DAY)).code());
      assertEquals("programme.not-in-state", refusal(ended.finish(DAY)).code());
      assertEquals("programme.not-in-state", refusal(ended.cancel("Why", DAY)).code());
    }
    assertEquals("programme.not-in-state", refusal(cancelled.change(p -> p)).code());
    assertEquals(over, done(over.change(p -> p)));
  }

  @Test
  void an_ensemble_says_how_long_it_rehearses_and_nothing_else_does() {
    Ensemble strings = new Ensemble(60, Optional.of(40), false, true, "");

    assertInstanceOf(
        Outcome.Done.class, particulars(Kind.ENSEMBLE, "", Optional.of(strings)).checked());
    assertEquals(
        List.of("minutes"), faults(particulars(Kind.ENSEMBLE, "", Optional.empty()).checked()));
    assertEquals(
        List.of("minutes"), faults(particulars(Kind.COURSE, "", Optional.of(strings)).checked()));
  }

  @Test
  void what_only_ensembles_have_is_never_dropped_in_silence() {
    Optional<Ensemble> organised =
        Ensemble.said(Optional.empty(), Optional.empty(), false, false, "The Friends");
    Optional<Ensemble> nothing =
        Ensemble.said(Optional.empty(), Optional.empty(), false, false, " ");

    List<String> ofCourse = faults(particulars(Kind.COURSE, "", organised).checked());
    List<String> ofEnsemble = faults(particulars(Kind.ENSEMBLE, "", organised).checked());

    assertEquals(List.of("minutes"), ofCourse);
    assertEquals(List.of("minutes"), ofEnsemble);
    assertEquals(Optional.empty(), nothing);
  }

  @Test
  void a_chamber_group_has_nine_players_or_fewer() {
    assertEquals(List.of(), new Ensemble(40, Optional.of(9), true, false, "").faults());
    assertEquals(1, new Ensemble(40, Optional.of(10), true, false, "").faults().size());
    assertEquals(List.of(), new Ensemble(40, Optional.empty(), true, false, "").faults());
    assertEquals(2, new Ensemble(0, Optional.of(0), true, false, "").faults().size());
  }

  @Test
  void a_public_link_is_one_that_a_browser_opens_and_nothing_else() {
    for (String good : List.of("", "https://hub.example/choir?x=1", "http://hub.example")) {
      assertInstanceOf(
          Outcome.Done.class, particulars(Kind.OTHER, good, Optional.empty()).checked(), good);
    }
    for (String bad : List.of("javascript:alert(1)", "hub.example", "https://a b")) {
      assertEquals(
          List.of("link"), faults(particulars(Kind.OTHER, bad, Optional.empty()).checked()), bad);
    }
  }

  private static Particulars particulars(Kind kind, String link, Optional<Ensemble> ensemble) {
    return new Particulars(
        new Identity(new UUID(0, 1), "ACT-1"),
        new AcademicYear(2026),
        kind,
        new Activity.Words("Strings", "", "", "", "", "", "", "", link),
        Optional.of(Activity.Slot.WEEKEND),
        List.of("SCHOOLS", "SCHOOLS"),
        List.of(),
        List.of(),
        Optional.empty(),
        ensemble);
  }

  private static List<String> faults(Outcome<?> outcome) {
    return refusal(outcome).faults().stream().map(Fault::field).toList();
  }

  private static Refusal refusal(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }

  private static Activity done(Outcome<Activity> outcome) {
    return (Activity) assertInstanceOf(Outcome.Done.class, outcome).value();
  }
}
