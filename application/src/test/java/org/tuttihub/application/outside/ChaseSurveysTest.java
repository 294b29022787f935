package org.tuttihub.application.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.Outward;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.values.Key;

/** Partners who have not answered are written to, each once a step. */
class ChaseSurveysTest {
  private static final List<Integer> STEPS = List.of(-7, 1, 14);

  private final InMemoryTutti tutti =
      new InMemoryTutti(
          new Outward(Optional.of("https://hub.example"), true, Scanner.NONE, Outward.USUAL_BYTES));

  @BeforeEach
  void two_partners_are_asked() {
    done(
        tutti.hub.decide(
            tutti.acts.anna(),
            records -> {
              Bands.add(records, 2);
              return Outcome.done(
                  records
                      .partners()
                      .receipt(
                          tutti.acts.anna(),
                          records.partners().find(Key.of(Bands.ref(1))).orElseThrow().value(),
                          1,
                          "There are two."));
            }));
    ask(
        "contacts add",
        "name",
        "I. Finch",
        "organisation",
        "ORG-1001",
        "email",
        "finch@band.example");
    ask(
        "survey-rounds add",
        "year",
        "2026/27",
        "term",
        "autumn",
        "asked_on",
        "2026-10-01",
        "due",
        "2026-11-10");
  }

  @Test
  void all_who_are_late_get_a_link_and_are_chased_once_a_day() {
    Receipt receipt = ask("survey-rounds chase", "id", "SUR-1");

    assertEquals(
        "SUR-1: 1 partners are chased with 1 messages; 1 cannot be written to: see contacts list.",
        receipt.said());
    Message message = message("MSG-1");
    assertEquals(
        "Our survey for the autumn term 2026/27", message.particulars().wording().subject());
    assertTrue(message.particulars().link().isPresent());
    assertTrue(message.particulars().wording().body().contains("by 2026-11-10"));
    assertEquals(List.of(Acts.TODAY), asked("RET-1").facts().chased());
    assertEquals(List.of(), asked("RET-2").facts().chased());
  }

  @Test
  void where_nobody_is_late_there_is_nothing_to_do() {
    answered("RET-1");
    answered("RET-2");

    assertEquals(
        "partners.nobody-late",
        refused(tutti.ask("survey-rounds chase", Map.of("id", "SUR-1"))).code());
  }

  @Test
  void the_program_chases_each_step_once_and_those_it_missed_together() {
    assertEquals("none", chasedOn("2026-11-02"));
    assertEquals("chased", chasedOn("2026-11-03"));
    assertEquals("none", chasedOn("2026-11-03"));
    assertEquals("none", chasedOn("2026-11-10"));
    assertEquals("chased", chasedOn("2026-12-20"));
    assertEquals("none", chasedOn("2026-12-21"));
    assertEquals(
        List.of(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 20)),
        asked("RET-1").facts().chased());
  }

  @Test
  void who_was_chased_by_hand_is_not_chased_again_for_the_same_step() {
    ask("survey-rounds chase", "id", "SUR-1");

    assertEquals("none", chasedOn("2026-11-23"));
    assertEquals("chased", chasedOn("2026-11-24"));
  }

  @Test
  void who_has_answered_or_is_no_partner_any_more_is_left_alone() {
    answered("RET-1");

    assertEquals("none", chasedOn("2026-11-24"));
  }

  @Test
  void a_hub_writes_its_own_words() {
    ask(
        "templates add",
        "code",
        "survey-reminds",
        "subject",
        "{organisation}, please",
        "body",
        "By {due}: {link}");

    ask("survey-rounds chase", "id", "SUR-1");

    assertTrue(message("MSG-1").particulars().wording().subject().endsWith(", please"));
  }

  private String chasedOn(String day) {
    Clock clock =
        Clock.offset(
            Acts.CLOCK,
            Duration.between(Acts.TODAY.atStartOfDay(), LocalDate.parse(day).atStartOfDay()));
    Acting acting =
        new Acting.Beginning(clock, tutti.ids)
            .by(Actor.program("reminders", ChaseSurveys.ANSWERS), Door.SYSTEM)
            .doing("survey-rounds chase");
    return tutti.chase.due(acting, STEPS).map(ChaseSurveysTest::chased).orElse("none");
  }

  private static String chased(Outcome<Receipt> outcome) {
    done(outcome);
    return "chased";
  }

  private void answered(String ref) {
    ask("survey-returns answer", "id", ref, "on", "2026-10-20", "words", "All went well");
  }

  private SurveyReturn asked(String ref) {
    return tutti
        .hub
        .look(r -> r.surveyReturns().find(Key.of(ref)))
        .map(Stored::value)
        .orElseThrow();
  }

  private Message message(String ref) {
    return tutti.hub.look(r -> r.messages().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }

  private Receipt ask(String operation, String... given) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < given.length; i += 2) {
      fields.put(given[i], given[i + 1]);
    }
    return done(tutti.ask(operation, fields));
  }
}
