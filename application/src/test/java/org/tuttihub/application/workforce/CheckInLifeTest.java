package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.CheckIn;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;

/** Check-ins of line managers with those whom they look after. */
class CheckInLifeTest {
  private final WorkforceRoom room = new WorkforceRoom();
  private final String head = room.teacher("Head");
  private final String ada = managed("Ada");
  private final String bo = managed("Bo");

  @Test
  void what_was_open_that_day_is_found_and_never_typed() {
    room.shows(ada);
    done(plan(0, ada, bo));

    Receipt held = done(hold("CHK-1", Map.of("next", room.today.plusMonths(3).toString())));
    done(hold("CHK-2", Map.of()));

    assertEquals("CHK-1 is held.", held.said());
    assertEquals(List.of(), checkIn("CHK-1").open());
    assertEquals(
        List.of("safeguarding-training", "dbs", "induction", "kcsie", "references"),
        checkIn("CHK-2").open());
    assertEquals("All is well.", checkIn("CHK-2").agreed());
    assertEquals(room.today.plusMonths(3), checkIn("CHK-3").on());
    assertEquals(checkIn("CHK-1").manager(), checkIn("CHK-3").manager());
    assertEquals(
        List.of(CheckIn.State.HELD, CheckIn.State.HELD, CheckIn.State.PLANNED),
        Stream.of("CHK-1", "CHK-2", "CHK-3").map(ref -> checkIn(ref).state()).toList());
  }

  @Test
  void a_policy_that_fails_lets_nothing_be_written_down_as_in_order() {
    done(plan(0, ada));
    room.rule = Outcome.refused(Refusal.rule("policy.failed", "It failed.", "Mend it."));

    assertEquals("workforce.check-in-judged", refused(hold("CHK-1", Map.of())).code());
    assertEquals(CheckIn.State.PLANNED, checkIn("CHK-1").state());
  }

  @Test
  void with_everybody_one_is_planned_at_most_by_somebody_else_who_is_there() {
    assertEquals("workforce.check-in-manager", refused(plan(0, head)).code());
    assertEquals("workforce.check-in-own", refused(plan(0, Map.of("manager", ada), ada)).code());
    done(plan(3, ada));
    Refusal twice = refused(plan(5, bo, ada));

    assertEquals("workforce.check-in-planned", twice.code());
    assertTrue(twice.sentence().startsWith(ada + " has CHK-"), twice.sentence());
    assertTrue(
        twice.sentence().contains(" on " + room.today.plusDays(3) + " already."), twice.sentence());
    done(room.ask("staff leave", Map.of("id", bo)));
    assertEquals("workforce.check-in-left", refused(plan(1, bo)).code());
  }

  @Test
  void what_is_planned_is_moved_held_or_cancelled_once() {
    done(plan(9, ada, bo));
    done(room.ask("check-ins change", Map.of("id", "CHK-1", "on", room.today.toString())));
    done(room.ask("check-ins change", Map.of("id", "CHK-1", "manager", bo)));

    Refusal early = refused(hold("CHK-1", Map.of("on", room.today.plusDays(1).toString())));
    Refusal silent = refused(hold("CHK-1", Map.of("agreed", " ")));
    Refusal before = refused(hold("CHK-1", Map.of("next", room.today.toString())));
    done(hold("CHK-1", Map.of()));
    done(room.ask("check-ins cancel", Map.of("check_ins", "CHK-2")));

    assertEquals("workforce.to-come", early.code());
    assertEquals(Refusal.Kind.SHAPE, silent.kind());
    assertEquals("workforce.check-in-next", before.code());
    assertEquals("workforce.check-in-over", refused(hold("CHK-1", Map.of())).code());
    assertEquals(
        "workforce.check-in-over",
        refused(room.ask("check-ins cancel", Map.of("check_ins", "CHK-1"))).code());
    assertEquals(
        "workforce.check-in-over",
        refused(room.ask("check-ins change", Map.of("id", "CHK-2", "manager", head))).code());
    done(plan(20, ada, bo));
  }

  @Test
  void how_often_is_the_policys_to_say() {
    assertEquals(List.of(), room.board.checkInsDue(Optional.empty()));

    Member one = room.people().getFirst().member();
    ClearanceTerms core =
        WorkforceRoom.core(ClearanceRules.Asked.of(one, room.today)).withCheckIns(6);
    room.rule = Outcome.done(core);
    LocalDate since = one.works().from();
    room.today = since.plusMonths(6);
    List<CheckInDueRow> due = room.board.checkInsDue(Optional.empty());
    room.today = since.plusMonths(6).minusDays(1);
    List<CheckInDueRow> before = room.board.checkInsDue(Optional.empty());

    assertEquals(
        List.of(CheckInDueRow.State.DUE), due.stream().map(r -> r.state()).distinct().toList());
    assertEquals(0, due.getFirst().daysLeft());
    assertEquals(Optional.of(head), due.getLast().manager());
    assertEquals(
        List.of(CheckInDueRow.State.LATER),
        before.stream().map(r -> r.state()).distinct().toList());
    CheckInDueRow held =
        CheckInDueRow.of(
            one,
            Optional.empty(),
            new CheckInDueRow.Found(Optional.of(since.plusMonths(2)), Optional.of(room.today)),
            6,
            since.plusYears(1));
    assertEquals(since.plusMonths(8), held.due());
    assertEquals(CheckInDueRow.State.PLANNED, held.state());
  }

  private String managed(String name) {
    String ref = room.teacher(name);
    done(room.ask("staff change", Map.of("id", ref, "manager", head)));
    return ref;
  }

  private Outcome<Receipt> plan(int days, String... staff) {
    return plan(days, Map.of(), staff);
  }

  private Outcome<Receipt> plan(int days, Map<String, String> more, String... staff) {
    Map<String, Object> given = new HashMap<>(more);
    given.put("staff", List.of(staff));
    given.put("on", room.today.plusDays(days).toString());
    return room.ask("check-ins plan", given);
  }

  private Outcome<Receipt> hold(String ref, Map<String, String> more) {
    Map<String, Object> given = new HashMap<>(Map.of("id", ref, "agreed", "All is well."));
    given.putAll(more);
    return room.ask("check-ins hold", given);
  }

  private CheckIn checkIn(String ref) {
    return room.tutti.hub.look(r -> r.checkIns().find(new Key.ByRef(ref)).orElseThrow().value());
  }
}
