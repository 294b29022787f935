package org.tuttihub.domain.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Refusal.Fault;

class OutcomeTest {
  private static final Refusal NO = Refusal.rule("tests.no", "It is late.", "Come tomorrow.");

  @Test
  void what_is_done_goes_on() {
    Outcome<String> outcome = Outcome.done(2).map(n -> n + 1).then(n -> Outcome.done("n" + n));

    assertEquals(Outcome.done("n3"), outcome);
  }

  @Test
  void a_refusal_is_carried_on_and_nothing_more_is_asked() {
    Outcome<String> outcome = Outcome.<Integer>refused(NO).map(n -> fail("asked " + n));

    assertEquals(Outcome.refused(NO), outcome);
    assertEquals(Outcome.refused(NO), Outcome.done(1).then(_ -> Outcome.refused(NO)));
  }

  @Test
  void a_refusal_is_told_in_one_paragraph() {
    Refusal refusal =
        Refusal.rule(
            "tests.no",
            "Two things are wrong.",
            "Mend them.",
            List.of(new Fault("name", "It is missing."), new Fault("", "It is late.")));

    assertEquals(
        "Two things are wrong. name: It is missing. It is late. Mend them.", refusal.sentence());
    assertEquals("It is late. Come tomorrow.", NO.sentence());
  }

  @Test
  void every_sort_of_no_says_what_to_do() {
    assertEquals("gaps.unknown", Refusal.unknown("gaps", "gap", "GAP-1").code());
    assertEquals(
        "There is no gap GAP-1. See what there is with: gaps list.",
        Refusal.unknown("gaps", "gap", "GAP-1").sentence());
    assertEquals(Refusal.Kind.STALE, Refusal.stale("GAP-1", 2, 3).kind());
    assertEquals(Refusal.Kind.FORBIDDEN, Refusal.forbidden("gaps add", "write", "x").kind());
    assertEquals(Refusal.Kind.REPEATED, Refusal.repeated().kind());
  }
}
