package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;
import static org.tuttihub.application.workforce.WorkforceRoom.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Standing;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.RequirementKind;

/** From the first day of a teacher to the last, through the gate and back. */
class SafeToTeachLifeTest {
  private static final Map<String, String> AUTUMN = Map.of("year", "2026/27", "term", "autumn");

  private final WorkforceRoom room = new WorkforceRoom();

  @Test
  void a_term_is_released_once_everybody_who_holds_a_session_is_clear() {
    String ada = room.teacher("Ada");
    String bo = room.teacher("Bo");
    room.shows(ada);
    done(
        room.bring(
            row("a", room.today.plusDays(1), ada),
            row("b", room.today.plusDays(2), bo),
            row("c", room.today.plusDays(3), "")));

    Refusal refusal = refused(room.ask("releases make", AUTUMN));
    done(room.ask("sessions reassign", Map.of("sessions", "SES-2", "to", ada)));
    Receipt released = done(room.ask("releases make", AUTUMN));

    assertEquals("workforce.not-clear", refusal.code());
    assertEquals(List.of(bo), refusal.faults().stream().map(Refusal.Fault::field).toList());
    String told = refusal.faults().getFirst().sentence();
    assertTrue(told.startsWith("Bo is not clear on 2026-11-24: "), told);
    assertTrue(told.contains("DBS check is missing."), told);
    assertTrue(told.contains("Holds SES-2."), told);
    assertTrue(refusal.remedy().contains("sessions reassign"), refusal.remedy());
    assertTrue(refusal.remedy().contains("sessions remove"), refusal.remedy());
    assertEquals("3", released.facts().get("sessions"));
    assertEquals(3, room.sessions().stream().filter(s -> s.releasedUnder().isPresent()).count());
  }

  @Test
  void on_ones_own_word_only_the_edition_of_today_is_read_and_nothing_else_is_shown() {
    String ada = room.teacher("Ada");
    Map<String, Object> dbs =
        Map.of(
            "staff", ada,
            "requirement", "dbs",
            "got_on", room.today.toString(),
            "level", "enhanced-barred",
            "how", "own-word");

    Refusal later = refused(room.ask("staff confirm", read(ada, "2027")));
    Refusal check = refused(room.ask("clearance-records add", dbs));
    done(room.ask("staff confirm", read(ada, "2026")));

    assertEquals("workforce.edition-not-asked", later.code());
    assertEquals("workforce.record-own-word", check.code());
  }

  private static Map<String, Object> read(String staff, String edition) {
    return Map.of("id", staff, "requirement", "kcsie", "edition", edition, "understood", true);
  }

  @Test
  void a_lapse_after_the_release_stands_down_until_the_missing_thing_is_there() {
    String ada = room.teacher("Ada");
    room.shows(ada);
    done(room.bring(row("a", room.today.plusDays(20), ada)));
    done(room.ask("releases make", AUTUMN));

    done(room.ask("clearance-records withdraw", Map.of("id", "CLR-2", "why", "Somebody else's.")));
    List<Bar> without = room.board.bars(Optional.empty());
    Standing.State before = room.board.rows(Optional.empty()).getFirst().state();
    done(
        room.ask(
            "clearance-records add",
            Map.of(
                "staff",
                ada,
                "requirement",
                "dbs",
                "got_on",
                room.today.toString(),
                "level",
                "enhanced-barred")));

    assertEquals(Standing.State.NOT_CLEAR, before);
    assertEquals(Optional.empty(), without.getFirst().from());
    assertEquals(Optional.of(room.today), room.board.bars(Optional.empty()).getFirst().from());
    assertTrue(room.board.rows(Optional.empty()).getFirst().state() != Standing.State.NOT_CLEAR);
  }

  @Test
  void nobody_takes_over_a_session_who_is_not_clear_and_a_file_cannot_put_them_there() {
    String ada = room.teacher("Ada");
    String bo = room.teacher("Bo");
    room.shows(ada);
    done(room.bring(row("a", room.today.plusDays(1), ada)));
    done(room.ask("releases make", AUTUMN));

    Refusal refusal = refused(room.ask("sessions reassign", Map.of("sessions", "SES-1", "to", bo)));
    done(room.bring(row("a", room.today.plusDays(1), bo)));

    assertEquals("workforce.not-clear", refusal.code());
    assertEquals(TeachingSession.State.PLANNED, room.sessions().getFirst().state());
    assertEquals("workforce.not-clear", refused(room.ask("releases make", AUTUMN)).code());
  }

  @Test
  void a_training_system_puts_what_it_holds_and_corrects_it_and_the_gate_goes_by_it() {
    String ada = room.teacher("Ada");
    String bo = room.teacher("Bo");
    room.shows(ada);
    Map<String, String> training =
        Map.of(
            "id",
            "learning:9",
            "staff",
            bo,
            "requirement",
            "safeguarding-training",
            "got_on",
            room.today.minusDays(3).toString());
    done(room.ask("clearance-records put", training));
    int missing = missing(bo);
    Map<String, String> old = new HashMap<>(training);
    old.put("got_on", room.today.minusYears(3).toString());

    String said = done(room.ask("clearance-records put", old)).said();

    assertTrue(said.endsWith(" is corrected."), said);
    assertEquals(missing + 1, missing(bo), "what is three years old counts no more");
    Map<String, String> others = new HashMap<>(training);
    others.put("staff", ada);
    assertEquals(
        "workforce.record-of-another", refused(room.ask("clearance-records put", others)).code());
    done(room.ask("clearance-records withdraw", Map.of("id", "learning:9", "why", "Not theirs.")));
    assertEquals(
        "workforce.record-withdrawn", refused(room.ask("clearance-records put", training)).code());
  }

  private int missing(String staff) {
    return room.board.rows(Optional.empty()).stream()
        .filter(row -> row.ref().equals(staff))
        .findFirst()
        .orElseThrow()
        .missing();
  }

  @Test
  void a_policy_that_fails_closes_the_gate_and_never_opens_it() {
    String ada = room.teacher("Ada");
    room.shows(ada);
    done(room.bring(row("a", room.today.plusDays(1), ada)));
    room.rule = Outcome.refused(Refusal.rule("policy.failed", "It failed.", "Nothing is guessed."));

    Refusal refusal = refused(room.ask("releases make", AUTUMN));

    assertEquals("workforce.not-clear", refusal.code());
    assertTrue(refusal.sentence().contains("The gate is closed: It failed."), refusal.sentence());
    ClearanceRow told = room.board.rows(Optional.empty()).getFirst();
    assertEquals(Standing.State.NOT_CLEAR, told.state());
    assertEquals(
        "workforce.not-clear",
        refused(room.ask("sessions reassign", Map.of("sessions", "SES-1", "to", ada))).code());
  }

  @Test
  void an_override_needs_a_policy_that_allows_it_a_second_person_and_an_end_within_ten_days() {
    Requirement insurance =
        Requirement.of("insurance", "Insurance", "Insurance in force.", RequirementKind.INSURANCE);
    String ada = room.teacher("Ada");
    done(room.bring(row("a", room.today.plusDays(1), ada)));
    room.rule = Outcome.done(new ClearanceTerms(List.of(insurance), 6));
    Refusal notAllowed = refused(override(ada, 3));
    room.rule = Outcome.done(new ClearanceTerms(List.of(insurance.thatMayBeOverridden()), 6));
    Refusal tooLong = refused(override(ada, 11));

    String override = done(override(ada, 10)).subject().ref();
    Refusal waiting = refused(room.ask("releases make", AUTUMN));
    Refusal same = refused(room.ask("overrides approve", Map.of("id", override)));
    done(room.ask(room.ben(), "overrides approve", Map.of("id", override)));
    done(room.ask("releases make", AUTUMN));

    assertEquals("workforce.override-not-allowed", notAllowed.code());
    assertEquals("workforce.override-end", tooLong.code());
    assertEquals("workforce.not-clear", waiting.code());
    assertEquals("workforce.override-second", same.code());
    assertEquals(
        Optional.of(room.today.plusDays(10)), room.board.bars(Optional.empty()).getFirst().until());
    room.today = room.today.plusDays(11);
    assertEquals(Optional.empty(), room.board.bars(Optional.empty()).getFirst().from());
  }

  @Test
  void what_forty_people_learnt_is_recorded_at_once_and_all_or_none() {
    List<String> all = IntStream.range(0, 40).mapToObj(i -> room.teacher("T" + i)).toList();
    Map<String, String> given =
        Map.of(
            "staff", String.join(", ", all),
            "requirement", "safeguarding-training",
            "got_on", room.today.toString());

    Receipt receipt = done(room.ask("clearance-records record", given));
    Refusal refusal =
        refused(
            room.ask(
                "clearance-records record",
                Map.of(
                    "staff", "STF-1, STF-99",
                    "requirement", "safeguarding-training",
                    "got_on", room.today.toString())));

    assertEquals("40", receipt.facts().get("records"));
    assertEquals("staff.unknown", refusal.code());
    assertTrue(room.people().stream().allMatch(one -> one.credentials().size() == 1));
  }

  @Test
  void people_and_their_managers_are_told_what_is_due_in_words_that_lists_do_not_show() {
    String ada = room.teacher("Ada");
    String bo = room.teacher("Bo");
    done(room.ask("staff change", Map.of("id", bo, "manager", ada)));
    room.shows(ada);

    done(room.ask("renewals alert", Map.of()));

    List<Message> messages =
        room.tutti.hub.look(
            r ->
                List.of(
                    r.messages().find(new Key.ByRef("MSG-1")).orElseThrow().value(),
                    r.messages().find(new Key.ByRef("MSG-2")).orElseThrow().value()));
    assertEquals("Bo", messages.getFirst().particulars().to().name());
    assertTrue(messages.getFirst().particulars().wording().body().contains("DBS check is missing"));
    assertFalse(messages.getFirst().particulars().wording().subject().contains("DBS"));
    assertEquals("Ada", messages.getLast().particulars().to().name());
    assertFalse(messages.getLast().particulars().wording().body().contains("DBS"));
  }

  @Test
  void everybody_whose_renewal_is_due_is_told_however_many_they_are() {
    List<List<String>> list =
        new ArrayList<>(List.of(List.of("Surname", "Email", "Contract", "Job")));
    for (int n = 0; n < 1_200; n++) {
      list.add(List.of("Nobody-" + n, "n" + n + "@hub.invalid", "Volunteer", "Teacher"));
    }
    done(room.take("staff import", list));

    assertEquals("1200", done(room.ask("renewals alert", Map.of())).facts().get("messages"));
  }

  @Test
  void details_of_a_check_are_forgotten_for_good_unless_somebody_says_why_not() {
    String ada = room.teacher("Ada");
    room.shows(ada);
    done(room.ask("clearance-records keep", Map.of("id", "CLR-2", "why", "A court asks.")));
    Refusal kept = refused(room.ask("clearance-records forget", Map.of("records", "CLR-2")));
    done(room.ask("clearance-records keep", Map.of("id", "CLR-2")));

    Receipt receipt = done(room.ask("clearance-records forget", Map.of("records", "CLR-2")));

    assertEquals("workforce.details-kept", kept.code());
    assertEquals("CLR-2", receipt.facts().get("records"));
    assertFalse(receipt.said().contains("00123"));
    assertEquals(Optional.empty(), room.detail("CLR-2"));
    assertTrue(room.board.rows(Optional.empty()).getFirst().state() != Standing.State.NOT_CLEAR);
  }

  private Outcome<Receipt> override(String staff, int days) {
    return room.ask(
        "overrides ask",
        Map.of(
            "staff",
            staff,
            "requirement",
            "insurance",
            "reason",
            "It is in the post.",
            "until",
            room.today.plusDays(days).toString()));
  }
}
