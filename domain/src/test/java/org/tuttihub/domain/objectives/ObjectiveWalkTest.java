package org.tuttihub.domain.objectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.objectives.Promises.DUE;
import static org.tuttihub.domain.objectives.Promises.TODAY;
import static org.tuttihub.domain.objectives.Promises.action;
import static org.tuttihub.domain.objectives.Promises.measure;
import static org.tuttihub.domain.objectives.Promises.rating;
import static org.tuttihub.domain.objectives.Promises.smart;
import static org.tuttihub.domain.objectives.Promises.words;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.objectives.Objective.State;
import org.tuttihub.domain.outcome.Outcome;

/** Random walks through an objective's life: none leaves the map. */
class ObjectiveWalkTest {
  private static final List<String> STEPS =
      List.of("agree", "activate", "close", "reopen", "reword", "pursue", "review");

  /** Where a step may lead from where it begins. */
  private static final Set<List<State>> MOVES =
      Set.of(
          List.of(State.DRAFT, State.AGREED),
          List.of(State.AGREED, State.ACTIVE),
          List.of(State.ACTIVE, State.CLOSED),
          List.of(State.CLOSED, State.ACTIVE));

  @Test
  void no_walk_leaves_the_map_and_none_forgets_a_rating() {
    int closed = 0;
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Objective objective = new Objective.Draft(smart());
      for (int step = 0; step < 60; step++) {
        String name = STEPS.get(random.nextInt(STEPS.size()));
        String where = "seed " + seed + ", step " + step + ": " + name;
        objective = walked(objective, name, random, where);
        closed += objective.state() == State.CLOSED ? 1 : 0;
      }
    }
    assertTrue(closed > 100, "The walks must reach the end of a life: " + closed);
  }

  private static Objective walked(Objective from, String name, Random random, String where) {
    return switch (step(from, name, random)) {
      case Outcome.Refused<Objective> _ -> from;
      case Outcome.Done<Objective>(Objective to) -> {
        assertTrue(
            from.state() == to.state() || MOVES.contains(List.of(from.state(), to.state())), where);
        if (to.state() != State.DRAFT) {
          assertEquals(List.of(), Smart.missing(to.promise()), where);
        }
        List<Rating> before = from.promise().ratings();
        assertEquals(before, to.promise().ratings().subList(0, before.size()), where);
        if (from.state() != State.DRAFT && from.state() != State.AGREED) {
          assertEquals(from.promise().words(), to.promise().words(), where);
        }
        yield to;
      }
    };
  }

  private static Outcome<Objective> step(Objective from, String name, Random random) {
    return switch (name) {
      case "agree" -> from.agree(TODAY);
      case "activate" -> from.activate(TODAY);
      case "close" -> from.close("So be it.", TODAY);
      case "reopen" -> from.reopen(TODAY);
      case "reword" -> from.reword(wording(random));
      case "pursue" -> from.pursue(acting(random));
      default -> from.review(reviewing(random));
    };
  }

  private static UnaryOperator<Promise> wording(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> p -> p.measured(_ -> List.of());
      case 1 -> p -> p.measured(_ -> List.of(measure(3), measure(5)));
      case 2 ->
          p -> p.worded(words("S", "", "R", Optional.of(DUE)), p.functions(), p.aims(), p.gaps());
      default ->
          p -> p.worded(words("S", "O", "R", Optional.of(DUE)), p.functions(), p.aims(), p.gaps());
    };
  }

  private static UnaryOperator<Promise> acting(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> p -> p.acting(_ -> List.of());
      case 1 -> p -> p.acting(_ -> List.of(action(4, DUE.plusDays(1))));
      default -> p -> p.acting(_ -> List.of(action(4, DUE).done(TODAY), action(6, TODAY)));
    };
  }

  private static UnaryOperator<Promise> reviewing(Random random) {
    int number = random.nextInt(1000);
    return p -> p.rated(rating(number));
  }
}
