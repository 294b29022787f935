package org.tuttihub.domain.objectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.objectives.Promises.DUE;
import static org.tuttihub.domain.objectives.Promises.TODAY;
import static org.tuttihub.domain.objectives.Promises.action;
import static org.tuttihub.domain.objectives.Promises.rating;
import static org.tuttihub.domain.objectives.Promises.smart;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

class ObjectiveTest {
  private static final UnaryOperator<Promise> NO_MEASURE = p -> p.measured(_ -> List.of());
  private static final Objective DRAFT = new Objective.Draft(smart());
  private static final Objective AGREED = new Objective.Agreed(smart(), TODAY);
  private static final Objective ACTIVE = new Objective.Active(smart(), TODAY);
  private static final Objective CLOSED = new Objective.Closed(smart(), TODAY, "Reached.");

  @Test
  void a_smart_draft_is_agreed_activated_closed_and_reopened() {
    Objective agreed = done(DRAFT.agree(TODAY));
    Objective active = done(agreed.activate(TODAY.plusDays(1)));
    Objective closed = done(active.close("Reached.", TODAY.plusDays(2)));
    Objective again = done(closed.reopen(TODAY.plusDays(3)));

    assertEquals(new Objective.Agreed(smart(), TODAY), agreed);
    assertEquals(new Objective.Active(smart(), TODAY.plusDays(1)), active);
    assertEquals(new Objective.Closed(smart(), TODAY.plusDays(2), "Reached."), closed);
    assertEquals(new Objective.Active(smart(), TODAY.plusDays(3)), again);
  }

  @Test
  void a_draft_that_is_not_smart_is_told_each_missing_letter() {
    Objective draft = done(DRAFT.reword(NO_MEASURE.andThen(p -> p.acting(_ -> List.of()))::apply));

    Refusal refusal = refused(draft.agree(TODAY));

    assertEquals("objectives.not-smart", refusal.code());
    assertEquals("OBJ-1 is not SMART yet: Measurable, Achievable are missing.", refusal.fact());
    assertEquals(
        List.of("Measurable", "Achievable"),
        refusal.faults().stream().map(Refusal.Fault::field).toList());
  }

  @Test
  void a_draft_is_not_activated_before_it_is_agreed() {
    assertEquals("objectives.not-in-state", refused(DRAFT.activate(TODAY)).code());
    Objective unfinished = new Objective.Draft(NO_MEASURE.apply(smart()));
    assertEquals("objectives.not-smart", refused(unfinished.activate(TODAY)).code());
  }

  @Test
  void an_agreed_one_is_reworded_but_never_loses_a_letter() {
    UnaryOperator<Promise> noAction = p -> p.acting(_ -> List.of());

    assertEquals("objectives.not-smart", refused(AGREED.reword(NO_MEASURE)).code());
    assertEquals("objectives.not-smart", refused(AGREED.pursue(noAction)).code());
    assertEquals(AGREED, done(AGREED.reword(UnaryOperator.identity())));
  }

  @Test
  void an_active_one_keeps_its_words_and_its_letters() {
    UnaryOperator<Promise> late = p -> p.acting(_ -> List.of(action(9, DUE.plusDays(1))));

    assertEquals("objectives.not-in-state", refused(ACTIVE.reword(p -> p)).code());
    assertEquals("objectives.not-smart", refused(ACTIVE.pursue(late)).code());
    assertEquals(ACTIVE, done(ACTIVE.pursue(p -> p)));
  }

  @Test
  void only_an_active_one_is_read_and_rated() {
    UnaryOperator<Promise> rate = p -> p.rated(rating(9));

    assertEquals("objectives.not-in-state", refused(DRAFT.review(rate)).code());
    assertEquals("objectives.not-in-state", refused(AGREED.review(rate)).code());
    assertEquals("objectives.not-in-state", refused(CLOSED.review(rate)).code());
    assertEquals(List.of(rating(9)), done(ACTIVE.review(rate)).promise().ratings());
  }

  @Test
  void a_closed_one_stays_as_it_is() {
    assertEquals("objectives.not-in-state", refused(CLOSED.pursue(p -> p)).code());
    assertEquals("objectives.not-in-state", refused(CLOSED.reword(p -> p)).code());
    assertEquals("objectives.not-in-state", refused(CLOSED.close("Again.", TODAY)).code());
    Refusal refusal = refused(CLOSED.activate(TODAY));
    assertEquals("OBJ-1 is closed and cannot be activated.", refusal.fact());
    assertEquals("Only an agreed one can be activated.", refusal.remedy());
  }

  @Test
  void ratings_are_appended_and_survive_everything_else() {
    Promise rated = smart().rated(rating(1)).rated(rating(2));

    Promise changed =
        rated
            .measured(_ -> List.of())
            .acting(_ -> List.of())
            .worded(rated.words(), List.of(), List.of(), List.of())
            .rated(rating(3));

    assertEquals(List.of(rating(1), rating(2), rating(3)), changed.ratings());
  }

  @Test
  void links_are_told_once() {
    Promise promise = smart();

    Promise doubled =
        promise.worded(
            promise.words(),
            List.of("schools", "inclusion", "schools"),
            List.of("A2", "A1", "A2"),
            List.of(Promises.id(7), Promises.id(2), Promises.id(7)));

    assertEquals(List.of("inclusion", "schools"), doubled.functions());
    assertEquals(List.of("A1", "A2"), doubled.aims());
    assertEquals(List.of(Promises.id(7), Promises.id(2)), doubled.gaps());
  }

  @Test
  void an_action_is_late_when_its_day_has_passed_undone() {
    assertTrue(action(1, TODAY.minusDays(1)).isLate(TODAY));
    assertEquals(false, action(1, TODAY).isLate(TODAY));
    assertEquals(false, action(1, TODAY.minusDays(1)).done(TODAY).isLate(TODAY));
  }

  static Objective done(Outcome<Objective> outcome) {
    return (Objective) assertInstanceOf(Outcome.Done.class, outcome).value();
  }

  static Refusal refused(Outcome<Objective> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }
}
