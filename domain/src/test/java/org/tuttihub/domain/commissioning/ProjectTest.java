package org.tuttihub.domain.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tuttihub.domain.commissioning.Rounds.TODAY;
import static org.tuttihub.domain.commissioning.Rounds.budget;
import static org.tuttihub.domain.commissioning.Rounds.code;
import static org.tuttihub.domain.commissioning.Rounds.contract;
import static org.tuttihub.domain.commissioning.Rounds.done;
import static org.tuttihub.domain.commissioning.Rounds.share;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.commissioning.Contract.Contributor;
import org.tuttihub.domain.commissioning.Project.State;
import org.tuttihub.domain.commissioning.Signed.Side;
import org.tuttihub.domain.commissioning.Signed.Signature;
import org.tuttihub.domain.values.Money;

class ProjectTest {
  private static final Signature HUB = new Signature(Side.HUB, "A. Brook", TODAY);
  private static final Signature PARTNER = new Signature(Side.PARTNER, "D. Rummer", TODAY);
  private static final Evaluation EVALUATION =
      new Evaluation("Forty children play.", "A girl drums.", 40, TODAY);
  private static final Share.Exemption BOARD = new Share.Exemption("Rain.", "The board", TODAY);

  @Test
  void a_project_is_signed_by_both_paid_ended_accounted_for_evaluated_and_closed() {
    Project project = new Project.Awarded(contract("1000", "3000"));

    Project half = done(project.sign(PARTNER));
    Project live = done(half.sign(HUB));
    Project paid = done(done(live.pay(1, TODAY)).pay(2, TODAY));
    Project due = done(paid.end(TODAY));
    Project known = done(due.account(actuals("4000", "4000", "4000")));
    Project evaluated = done(known.evaluate(EVALUATION));
    Project closed = done(evaluated.close(TODAY));

    assertEquals(
        List.of(State.PART_SIGNED, State.LIVE, State.EVALUATION_DUE, State.EVALUATED, State.CLOSED),
        List.of(half, live, due, evaluated, closed).stream().map(Project::state).toList());
    assertEquals(List.of(HUB, PARTNER), closed.signatures());
    assertEquals(Money.of("4000"), closed.contract().paid());
  }

  @Test
  void nobody_signs_for_the_same_side_twice() {
    Project half = done(new Project.Awarded(contract("4000")).sign(HUB));

    assertEquals("commissioning.signed-already", code(half.sign(HUB)));
    assertEquals("commissioning.not-in-state", code(live().sign(HUB)));
  }

  @Test
  void nothing_is_paid_before_both_have_signed_or_while_it_is_suspended_and_nothing_twice() {
    Project suspended = done(live().suspend("No reports.", TODAY));

    assertEquals(
        "commissioning.not-in-state", code(new Project.Awarded(contract("4000")).pay(1, TODAY)));
    assertEquals("commissioning.not-in-state", code(suspended.pay(1, TODAY)));
    assertEquals("commissioning.instalment-paid", code(done(live().pay(1, TODAY)).pay(1, TODAY)));
    assertEquals("commissioning.no-such-instalment", code(live().pay(2, TODAY)));
    assertEquals(State.LIVE, done(suspended.resume(TODAY)).state());
    assertInstanceOf(Project.Withdrawn.class, done(suspended.withdraw("Never again.", TODAY)));
  }

  @Test
  void the_share_is_computed_again_and_a_shortfall_stops_the_evaluation() {
    Project known = done(due().account(actuals("4000", "3000", "3000")));

    assertEquals("commissioning.share", code(known.evaluate(EVALUATION)));
    Project passed = done(known.override(BOARD));
    assertEquals(State.EVALUATED, done(passed.evaluate(EVALUATION)).state());
    assertEquals(Optional.of(BOARD), passed.accounted().orElseThrow().share().override());
  }

  @Test
  void it_is_not_evaluated_before_it_is_accounted_for() {
    assertEquals("commissioning.no-actuals", code(due().evaluate(EVALUATION)));
    assertEquals("commissioning.not-in-state", code(due().override(BOARD)));
  }

  @Test
  void what_it_came_to_adds_up_and_lies_between_what_is_paid_and_what_was_granted() {
    Project paid = done(done(live().pay(1, TODAY)).end(TODAY));

    assertEquals("commissioning.below-paid", code(paid.accountable(budget("3999", "5000"))));
    assertEquals("commissioning.beyond-grant", code(paid.accountable(budget("4001", "5000"))));
    assertEquals(
        "commissioning.does-not-add-up",
        code(paid.accountable(new Budget(List.of(), Money.of("4000"), List.of()))));
  }

  @Test
  void it_is_not_closed_while_something_is_owed() {
    Project evaluated =
        done(done(due().account(actuals("4000", "4000", "4000"))).evaluate(EVALUATION));

    assertEquals("commissioning.unpaid", code(evaluated.close(TODAY)));
    assertEquals(State.CLOSED, done(done(evaluated.pay(1, TODAY)).close(TODAY)).state());
  }

  @Test
  void several_may_pool_the_grant_and_the_hub_pays_its_part() {
    List<Contributor> pool = List.of(new Contributor("The next hub", Money.of("1500")));

    assertEquals(
        Money.of("2500"),
        done(contract("4000", pool, "2500").checked(Brief.Support.MONEY)).borneByHub());
    assertEquals(
        "commissioning.instalments",
        code(contract("4000", pool, "4000").checked(Brief.Support.MONEY)));
    assertEquals("commissioning.pool", code(contract("1500", pool).checked(Brief.Support.MONEY)));
    assertEquals(
        "commissioning.no-amount",
        code(contract("0", List.of(), "0").checked(Brief.Support.MONEY)));
  }

  private static Project live() {
    return new Project.Live(contract("4000"), new Signed(HUB, PARTNER), TODAY);
  }

  private static Project due() {
    return done(live().end(TODAY));
  }

  private static Actuals actuals(String grant, String elsewhere, String counted) {
    return new Actuals(budget(grant, elsewhere), share("4000", counted, true), TODAY);
  }
}
