package org.tuttihub.domain.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.needs.Gap.State;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

class GapTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Map<String, Function<Gap, Outcome<Gap>>> STEPS =
      Map.of(
          "accept", gap -> gap.accept("Too dear", TODAY),
          "close", gap -> gap.close("Mended", TODAY),
          "reopen", Gap::reopen);

  /** What each step makes of each state; what is not here is refused. */
  private static final Map<String, Map<State, State>> LEGAL =
      Map.of(
          "accept", Map.of(State.OPEN, State.ACCEPTED),
          "close", Map.of(State.OPEN, State.CLOSED),
          "reopen", Map.of(State.ACCEPTED, State.OPEN, State.CLOSED, State.OPEN));

  @Test
  void an_open_gap_is_accepted_for_a_reason() {
    Gap gap = done(open("No choirs.").accept("Too dear", TODAY));

    assertEquals(new Gap.Accepted(open("No choirs.").particulars(), "Too dear", TODAY), gap);
  }

  @Test
  void an_open_gap_is_closed_with_what_mended_it() {
    Gap gap = done(open("No choirs.").close("A choir", TODAY));

    assertEquals(new Gap.Closed(open("No choirs.").particulars(), "A choir", TODAY), gap);
  }

  @Test
  void a_settled_gap_is_settled_otherwise_only_when_it_is_open_again() {
    Gap accepted = done(open("No choirs.").accept("Too dear", TODAY));

    Refusal refusal = refused(accepted.close("A choir", TODAY));

    assertEquals("gaps.not-open", refusal.code());
    assertTrue(refusal.fact().contains("GAP-1 is accepted"), refusal.fact());
    assertTrue(refusal.remedy().contains("gaps reopen GAP-1"), refusal.remedy());
    assertEquals("gaps.already-open", refused(open("No choirs.").reopen()).code());
  }

  @Test
  void it_is_described_better_in_every_state_without_changing_it() {
    Gap.Particulars better = open("No choirs south of the river.").particulars();
    Gap open = open("No choirs.");

    assertEquals(new Gap.Open(better), open.described(better));
    assertEquals(
        new Gap.Accepted(better, "Too dear", TODAY),
        done(open.accept("Too dear", TODAY)).described(better));
    assertEquals(
        new Gap.Closed(better, "A choir", TODAY),
        done(open.close("A choir", TODAY)).described(better));
  }

  @Test
  void no_walk_through_its_life_leaves_the_map() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Gap gap = open("No choirs.");
      for (int step = 0; step < 30; step++) {
        String name = List.of("accept", "close", "reopen").get(random.nextInt(3));
        gap = walked(gap, name, "seed " + seed + ", step " + step);
      }
    }
  }

  private static Gap walked(Gap gap, String step, String where) {
    Optional<State> legal = Optional.ofNullable(LEGAL.get(step).get(gap.state()));
    return switch (STEPS.get(step).apply(gap)) {
      case Outcome.Done<Gap>(Gap next) -> {
        assertEquals(legal, Optional.of(next.state()), where);
        assertEquals(gap.particulars(), next.particulars(), where);
        yield next;
      }
      case Outcome.Refused<Gap>(Refusal refusal) -> {
        assertEquals(Optional.empty(), legal, where);
        assertEquals(Refusal.Kind.RULE, refusal.kind(), where);
        yield gap;
      }
    };
  }

  private static Gap done(Outcome<Gap> outcome) {
    return (Gap) assertInstanceOf(Outcome.Done.class, outcome).value();
  }

  private static Refusal refused(Outcome<Gap> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }

  private static Gap open(String text) {
    return new Gap.Open(
        new Gap.Particulars(
            new Identity(new UUID(0x7000, 1), "GAP-1"),
            new UUID(0x7000, 2),
            text,
            Optional.empty(),
            Optional.of(Gap.Severity.HIGH),
            "",
            List.of("Everybody"),
            Gap.Reach.INSIDE));
  }
}
