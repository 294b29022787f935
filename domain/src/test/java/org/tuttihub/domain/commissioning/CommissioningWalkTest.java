package org.tuttihub.domain.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.commissioning.Rounds.DRUMS;
import static org.tuttihub.domain.commissioning.Rounds.RULES;
import static org.tuttihub.domain.commissioning.Rounds.TODAY;
import static org.tuttihub.domain.commissioning.Rounds.assessment;
import static org.tuttihub.domain.commissioning.Rounds.brief;
import static org.tuttihub.domain.commissioning.Rounds.budget;
import static org.tuttihub.domain.commissioning.Rounds.contract;
import static org.tuttihub.domain.commissioning.Rounds.offer;
import static org.tuttihub.domain.commissioning.Rounds.share;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.commissioning.Signed.Side;
import org.tuttihub.domain.commissioning.Signed.Signature;
import org.tuttihub.domain.outcome.Outcome;

/** Random walks through the lives of calls, bids and projects: none leaves the map. */
class CommissioningWalkTest {
  private static final int WALKS = 1000;
  private static final int STEPS = 40;
  private static final Share.Exemption WHY = new Share.Exemption("So be it.", "The board", TODAY);

  private static final Map<Call.State, Set<Call.State>> CALLS =
      Map.of(
          Call.State.DRAFTED, EnumSet.of(Call.State.OPEN, Call.State.CANCELLED),
          Call.State.OPEN, EnumSet.of(Call.State.CLOSED, Call.State.CANCELLED),
          Call.State.CLOSED, EnumSet.of(Call.State.ASSESSED, Call.State.CANCELLED),
          Call.State.ASSESSED, EnumSet.of(Call.State.DECIDED, Call.State.NONE_SUITABLE),
          Call.State.DECIDED, EnumSet.noneOf(Call.State.class),
          Call.State.NONE_SUITABLE, EnumSet.noneOf(Call.State.class),
          Call.State.CANCELLED, EnumSet.noneOf(Call.State.class));

  private static final Map<Bid.State, Set<Bid.State>> BIDS =
      Map.of(
          Bid.State.RECEIVED,
              EnumSet.of(Bid.State.COMPLETE, Bid.State.RETURNED, Bid.State.WITHDRAWN),
          Bid.State.RETURNED,
              EnumSet.of(Bid.State.RECEIVED, Bid.State.DECLINED, Bid.State.WITHDRAWN),
          Bid.State.COMPLETE, EnumSet.of(Bid.State.ASSESSED, Bid.State.WITHDRAWN),
          Bid.State.ASSESSED,
              EnumSet.of(Bid.State.AWARDED, Bid.State.DECLINED, Bid.State.WITHDRAWN),
          Bid.State.AWARDED, EnumSet.noneOf(Bid.State.class),
          Bid.State.DECLINED, EnumSet.noneOf(Bid.State.class),
          Bid.State.WITHDRAWN, EnumSet.noneOf(Bid.State.class));

  private static final Map<Project.State, Set<Project.State>> PROJECTS =
      Map.of(
          Project.State.AWARDED, EnumSet.of(Project.State.PART_SIGNED, Project.State.WITHDRAWN),
          Project.State.PART_SIGNED, EnumSet.of(Project.State.LIVE, Project.State.WITHDRAWN),
          Project.State.LIVE,
              EnumSet.of(
                  Project.State.SUSPENDED, Project.State.EVALUATION_DUE, Project.State.WITHDRAWN),
          Project.State.SUSPENDED, EnumSet.of(Project.State.LIVE, Project.State.WITHDRAWN),
          Project.State.EVALUATION_DUE, EnumSet.of(Project.State.EVALUATED),
          Project.State.EVALUATED, EnumSet.of(Project.State.CLOSED),
          Project.State.CLOSED, EnumSet.noneOf(Project.State.class),
          Project.State.WITHDRAWN, EnumSet.noneOf(Project.State.class));

  @Test
  void no_call_leaves_the_map_and_none_is_decided_without_rules() {
    Call first = new Call.Drafted(brief());

    Map<Call.State, Integer> reached =
        walk(
            first,
            CommissioningWalkTest::step,
            Call::state,
            CALLS,
            (before, after) -> {
              assertEquals(
                  after.state() == Call.State.DRAFTED,
                  after.ruled().isEmpty() && after.state() != Call.State.CANCELLED);
              if (before.ruled().isPresent()) {
                assertEquals(before.ruled(), after.ruled());
              }
            });

    assertEquals(CALLS.keySet(), reached.keySet());
  }

  @Test
  void no_bid_leaves_the_map_and_none_is_awarded_below_its_share() {
    Bid first = new Bid.Received(offer());

    Map<Bid.State, Integer> reached =
        walk(
            first,
            CommissioningWalkTest::step,
            Bid::state,
            BIDS,
            (before, after) -> {
              if (after.state() == Bid.State.AWARDED) {
                Share share = after.shared().orElseThrow();
                assertTrue(share.isMet() || share.override().isPresent());
                assertTrue(after.judged().isPresent());
              }
              if (before.shared().isPresent()) {
                assertEquals(before.offer(), after.offer());
              }
            });

    assertEquals(BIDS.keySet(), reached.keySet());
  }

  @Test
  void no_project_leaves_the_map_loses_a_signature_or_pays_anything_back() {
    Project first = new Project.Awarded(contract("1000", "1000", "2000"));

    Map<Project.State, Integer> reached =
        walk(
            first,
            CommissioningWalkTest::step,
            Project::state,
            PROJECTS,
            (before, after) -> {
              assertTrue(after.signatures().containsAll(before.signatures()));
              assertTrue(after.contract().paid().compareTo(before.contract().paid()) >= 0);
              if (!after.contract().paid().isZero()) {
                assertEquals(2, after.signatures().size());
              }
              if (after.state() == Project.State.EVALUATED) {
                Share share = after.accounted().orElseThrow().share();
                assertTrue(share.isMet() || share.override().isPresent());
              }
            });

    assertEquals(PROJECTS.keySet(), reached.keySet());
  }

  private interface Step<T> {
    Outcome<T> of(T from, Random random);
  }

  /** Walks at random; the states that were reached, and how often. */
  private static <T, S extends Enum<S>> Map<S, Integer> walk(
      T first, Step<T> step, Function<T, S> state, Map<S, Set<S>> map, BiConsumer<T, T> check) {
    Map<S, Integer> reached = new HashMap<>();
    for (long seed = 0; seed < WALKS; seed++) {
      Random random = new Random(seed);
      T at = first;
      for (int i = 0; i < STEPS; i++) {
        if (step.of(at, random) instanceof Outcome.Done<T>(T next)) {
          S from = state.apply(at);
          S to = state.apply(next);
          assertTrue(from == to || map.get(from).contains(to), "seed " + seed + ": " + to);
          check.accept(at, next);
          at = next;
        }
        reached.merge(state.apply(at), 1, Integer::sum);
      }
    }
    return reached;
  }

  private static Outcome<Call> step(Call call, Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> call.open(RULES, TODAY);
      case 1 -> call.close(TODAY);
      case 2 -> call.assess(TODAY);
      case 3 -> call.decide(TODAY);
      case 4 -> call.noneSuitable("None.", TODAY);
      case 5 -> random.nextInt(5) == 0 ? call.cancel("No.", TODAY) : call.change(b -> b);
      case 6 -> call.invite(List.of(DRUMS), TODAY);
      case 7 -> call.reviewedBy(call.brief().reviewers(), call.brief().standIns());
      default -> call.change(b -> b.closing(TODAY));
    };
  }

  private static Outcome<Bid> step(Bid bid, Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> bid.complete(brief(), share("4000", "4000", true), TODAY);
      case 1 -> bid.complete(brief(), share("4000", "1", random.nextBoolean()), TODAY);
      case 2 -> bid.giveBack("Say more.", TODAY);
      case 3 -> bid.revise(_ -> random.nextBoolean() ? offer() : offer(budget("1", "0")));
      case 4 -> bid.override(WHY);
      case 5 -> bid.assess(assessment());
      case 6 -> bid.award(TODAY);
      case 7 -> bid.decline("No.", TODAY);
      default -> random.nextInt(5) == 0 ? bid.withdraw("No.", TODAY) : bid.assess(assessment());
    };
  }

  private static Outcome<Project> step(Project project, Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1 ->
          project.sign(
              new Signature(random.nextBoolean() ? Side.HUB : Side.PARTNER, "Somebody", TODAY));
      case 2 -> project.pay(1 + random.nextInt(4), TODAY);
      case 3 -> project.suspend("Why.", TODAY);
      case 4 -> project.resume(TODAY);
      case 5 -> project.end(TODAY);
      case 6 ->
          project.account(
              new Actuals(
                  budget(random.nextBoolean() ? "4000" : "2000", "4000"),
                  share("4000", random.nextBoolean() ? "4000" : "0", random.nextBoolean()),
                  TODAY));
      case 7 -> project.override(WHY);
      case 8 -> project.evaluate(new Evaluation("F", "C", 1, TODAY));
      default -> random.nextInt(4) == 0 ? project.withdraw("No.", TODAY) : project.close(TODAY);
    };
  }
}
