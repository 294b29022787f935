package org.tuttihub.launcher.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Action;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Objective.State;
import org.tuttihub.domain.objectives.Smart;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.launcher.packs.Packs;

class DemoHubTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2027-08-31", "2027-09-01", "2028-02-29", "2030-04-20"})
  void the_demonstration_loads_without_a_refusal_whatever_the_day(LocalDate today) {
    Rehearsal rehearsal = new Rehearsal(today);

    String loaded = rehearsal.load();

    assertEquals("true", loaded);
    assertEquals(9, rehearsal.objectives().size());
  }

  @Test
  void loading_again_changes_nothing() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);
    rehearsal.load();
    long deeds = rehearsal.hub.deeds();

    String again = rehearsal.load();

    assertEquals("false", again);
    assertEquals(deeds, rehearsal.hub.deeds());
  }

  @Test
  void a_load_that_was_cut_short_is_taken_up_again_and_ends_the_same() {
    Rehearsal whole = new Rehearsal(Rehearsal.A_SUNDAY);
    whole.load();
    Rehearsal cut = new Rehearsal(Rehearsal.A_SUNDAY);
    Rehearsal.told(
        Packs.installMissing(cut.catalogue, cut.acting).then(_ -> firstFiles(cut.steps(), 4)));

    String loaded = cut.load();

    assertEquals("true", loaded);
    assertEquals(states(whole), states(cut));
    assertEquals(whole.gaps().size(), cut.gaps().size());
  }

  @Test
  void a_load_that_was_cut_short_after_the_last_import_has_its_bookings_once() {
    Rehearsal cut = new Rehearsal(Rehearsal.A_SUNDAY);
    Rehearsal.told(
        Packs.installMissing(cut.catalogue, cut.acting)
            .then(_ -> firstFiles(cut.steps(), DemoHub.files().indexOf("prices.json") + 1)));

    String loaded = cut.load();

    assertEquals("true", loaded);
    assertEquals(1, cut.bookingSets().size());
  }

  @Test
  void the_needs_analysis_has_eighteen_known_rows_of_which_one_is_blank() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    List<NeedsStatement> rows =
        rehearsal.hub.look(records -> records.needs().of(rehearsal.year)).stream()
            .map(Stored::value)
            .toList();
    assertEquals(18, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.code().isPresent()));
    assertEquals(1, rows.stream().filter(NeedsStatement::isBlank).count());
    assertTrue(rows.stream().filter(row -> !row.consultations().isEmpty()).count() >= 5);
    assertTrue(rows.stream().filter(row -> !row.planLinks().isEmpty()).count() >= 5);
  }

  @Test
  void gaps_are_open_accepted_and_closed_and_some_wait_to_be_judged() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    List<Gap> gaps = rehearsal.gaps();
    Map<Gap.State, Long> states = gaps.stream().collect(groupingBy(Gap::state, counting()));
    assertEquals(Map.of(Gap.State.OPEN, 18L, Gap.State.ACCEPTED, 1L, Gap.State.CLOSED, 1L), states);
    assertEquals(2, gaps.stream().filter(g -> g.particulars().severity().isEmpty()).count());
    assertEquals(3, gaps.stream().map(g -> g.particulars().reach()).distinct().count());
  }

  @Test
  void objectives_stand_in_every_state_and_one_draft_is_not_smart() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    assertEquals(
        Map.of(State.DRAFT, 2L, State.AGREED, 1L, State.ACTIVE, 5L, State.CLOSED, 1L),
        states(rehearsal));
    assertEquals(
        1,
        rehearsal.objectives().stream().filter(o -> !Smart.missing(o.promise()).isEmpty()).count());
  }

  @Test
  void objectives_are_measured_in_several_ways_read_rated_and_sometimes_late() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    List<Measure> measures =
        rehearsal.objectives().stream().flatMap(o -> o.promise().measures().stream()).toList();
    List<Action> actions =
        rehearsal.objectives().stream().flatMap(o -> o.promise().actions().stream()).toList();
    assertEquals(2, measures.stream().map(Measure::kind).distinct().count());
    assertTrue(measures.stream().map(Measure::unit).distinct().count() >= 5);
    assertTrue(measures.stream().filter(m -> !m.readings().isEmpty()).count() >= 8);
    assertTrue(actions.stream().filter(a -> a.doneOn().isPresent()).count() >= 8);
    assertTrue(actions.stream().filter(a -> a.isLate(Rehearsal.A_SUNDAY)).count() >= 3);
    assertEquals(
        7, rehearsal.objectives().stream().mapToInt(o -> o.promise().ratings().size()).sum());
  }

  @Test
  void schools_of_2018_are_brought_up_to_date_by_the_register_of_2025() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    String told = String.join("\n", rehearsal.told);
    assertTrue(told.contains("600 rows read, 600 new"), told);
    assertTrue(told.contains("75 rows read"), told);
    assertTrue(told.contains("18 rows read, 18 new"), told);
    assertEquals(
        "",
        rehearsal
            .hub
            .look(records -> records.schools().find(new Key.ByRef("117283")))
            .orElseThrow()
            .value()
            .entry()
            .head());
  }

  @Test
  void six_people_sign_in_and_one_of_them_no_more() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    List<Person> people =
        List.of("a.brook", "m.okafor", "r.hale", "t.quist", "p.sandhu", "c.lister").stream()
            .map(
                name ->
                    rehearsal
                        .hub
                        .look(records -> records.people().bySignIn(name))
                        .orElseThrow()
                        .value())
            .toList();
    assertEquals(5, people.stream().filter(Person::isEnabled).count());
    assertTrue(people.stream().map(Person::roles).distinct().count() >= 4);
  }

  @Test
  void the_plan_is_published_twice_and_says_what_changed() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    PlanVersion plan = rehearsal.hub.look(records -> records.plans().latest()).orElseThrow();
    assertEquals(2, plan.number());
    assertTrue(plan.keyChanges().length() > 20);
    assertEquals(5, plan.content().objectives().size());
    assertEquals(18, plan.content().needs().size());
    assertEquals(
        6,
        rehearsal.hub.look(records -> records.hubs().only()).orElseThrow().value().terms().size());
  }

  @Test
  void money_comes_in_goes_out_and_no_fund_is_below_zero() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    for (String code : List.of("revenue", "capital", "council", "trading", "larkfield")) {
      FundPosition position =
          rehearsal.hub.look(
              r ->
                  r.funds()
                      .position(
                          r.funds()
                              .called(code, rehearsal.year)
                              .orElseThrow()
                              .value()
                              .identity()
                              .id()));
      assertTrue(position.in().compareTo(Money.of("40000")) > 0, code + " " + position);
      assertTrue(position.out().compareTo(Money.ZERO) > 0, code + " " + position);
      assertTrue(position.left().compareTo(Money.ZERO) > 0, code + " " + position);
    }
  }

  @Test
  void the_programme_has_every_kind_of_activity_and_almost_all_go_back_to_a_need() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    List<Activity> activities =
        rehearsal.hub.look(records -> records.activities().of(rehearsal.year));
    assertEquals(25, activities.size());
    assertEquals(
        Activity.Kind.values().length,
        activities.stream().map(a -> a.particulars().kind()).distinct().count());
    assertTrue(activities.stream().allMatch(a -> !a.particulars().gaps().isEmpty()));
    assertTrue(
        activities.stream().filter(a -> !a.particulars().objectives().isEmpty()).count() >= 10);
  }

  @Test
  void schools_have_booked_and_their_bookings_stand_in_every_state() {
    Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

    rehearsal.load();

    List<Booking> bookings = rehearsal.bookings();
    assertEquals(49, bookings.size());
    assertEquals(
        Booking.State.values().length, bookings.stream().map(Booking::state).distinct().count());
    assertEquals(2, bookings.stream().filter(b -> !b.facts().late().isEmpty()).count());
    assertEquals(
        List.of("1", "2-3"),
        bookings.stream()
            .map(b -> b.facts().item())
            .filter(item -> item.service().equals("workshop-package"))
            .map(BookingFacts.Item::variant)
            .toList());
    String told = String.join("\n", rehearsal.told);
    assertTrue(told.contains("24 rows read, 24 new"), told);
    assertTrue(told.contains("22 rows read, 22 new"), told);
  }

  private static Outcome<Integer> firstFiles(Steps steps, int files) {
    Outcome<Integer> last = null;
    for (String file : DemoHub.files().subList(0, files)) {
      last = steps.play(file);
    }
    return last;
  }

  private static Map<State, Long> states(Rehearsal rehearsal) {
    return new TreeMap<>(
        rehearsal.objectives().stream().collect(groupingBy(Objective::state, counting())));
  }
}
