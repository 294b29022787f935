package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.NoObservationReads;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.PartnerSamples;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.Observation.State;
import org.tuttihub.domain.workforce.ObservationRule;
import org.tuttihub.domain.workforce.Theme;
import org.tuttihub.domain.workforce.Theme.Whose;

/** An observation from its plan to the last target, and what follows from many. */
class ObservationLifeTest {
  private final WorkforceRoom room = new WorkforceRoom();
  private String ada;
  private String bo;

  @BeforeEach
  void open() {
    room.tutti.hub.decide(
        room.anna(),
        r -> {
          Lives.ground(r);
          r.standards()
              .add(
                  new Standard(
                      new Identity(UUID.randomUUID(), "STD-900"),
                      "yes-no",
                      "Yes or no",
                      "",
                      List.of("no", "yes"),
                      List.of(new Standard.Principle("Y1", "", ""))));
          return Outcome.done(
              r.standards()
                  .receipt(room.anna(), PartnerSamples.quality(), 1, "The ground is laid."));
        });
    ada = room.teacher("Ada");
    bo = room.teacher("Bo");
  }

  @Test
  void from_the_plan_to_the_last_target_that_is_followed_up() {
    String observation = planned(room.today.minusDays(2));

    done(record(observation, "fully", List.of(target("Q1", 5), target("Q1", 9))));
    done(room.ask("observations share", Map.of("id", observation)));
    done(follow(observation, "1", "partly"));
    done(room.ask("observations acknowledge", Map.of("id", observation, "reply", "So it is")));
    State before = kept(observation).state();
    Receipt last = done(follow(observation, "2", "met"));

    assertEquals(State.SHARED, before);
    assertEquals(observation + " is followed up, and closed.", last.said());
    assertEquals(State.CLOSED, kept(observation).state());
    assertEquals(2, kept(observation).findings().ratings().size());
    assertEquals(
        Optional.empty(), kept(observation).findings().ratings().get(1).level(), "not seen");
  }

  @Test
  void what_has_no_targets_closes_when_it_is_acknowledged() {
    String observation = planned(room.today);
    done(record(observation, "fully", List.of()));
    done(room.ask("observations share", Map.of("id", observation)));

    done(room.ask("observations acknowledge", Map.of("id", observation)));

    assertEquals(State.CLOSED, kept(observation).state());
  }

  @Test
  void a_step_out_of_turn_is_refused_by_its_rule() {
    String observation = planned(room.today.plusDays(1));

    Refusal toCome = refused(record(observation, "fully", List.of()));
    done(room.ask("observations change", Map.of("id", observation, "on", room.today.toString())));
    Refusal early = refused(room.ask("observations share", Map.of("id", observation)));
    done(record(observation, "not yet", List.of()));
    done(record(observation, "fully", List.of(target("Q1", 5))));
    Refusal late = refused(room.ask("observations change", Map.of("id", observation)));
    Refusal open = refused(follow(observation, "1", "met"));
    Refusal before =
        refused(
            room.ask(
                "observations share",
                Map.of("id", observation, "on", room.today.minusDays(1).toString())));
    done(room.ask("observations share", Map.of("id", observation)));
    Refusal none = refused(follow(observation, "2", "met"));
    done(room.ask("observations withdraw", Map.of("id", observation, "why", "Of somebody else")));
    Refusal gone = refused(follow(observation, "1", "met"));

    assertEquals("workforce.to-come", toCome.code());
    for (Refusal one : List.of(early, late, open, gone)) {
      assertEquals("workforce.observation-state", one.code());
    }
    assertEquals("workforce.observation-day", before.code());
    assertEquals("workforce.observation-target", none.code());
    assertFalse(gone.toString().contains("somebody else"), gone.toString());
  }

  @Test
  void findings_are_of_the_framework_and_faults_never_repeat_what_was_written() {
    String observation = planned(room.today);
    Map<String, Object> given = new HashMap<>();
    given.put("id", observation);
    given.put(
        "ratings",
        List.of(
            Map.of("principle", "Q9", "level", "fully"),
            Map.of("principle", "Q1", "level", "splendid-secret"),
            Map.of("principle", "Q1")));
    given.put(
        "targets",
        List.of(
            Map.of("principle", "Q2", "what", "a secret", "by", room.today.plusDays(1).toString()),
            Map.of("principle", "Q1", "what", "a secret", "by", "2020-01-01")));

    Refusal faulty = refused(room.ask("observations record", given));
    Refusal nothing =
        refused(
            room.ask(
                "observations record",
                Map.of("id", observation, "ratings", List.of(Map.of("principle", "Q1")))));

    assertEquals("workforce.observation-findings", faulty.code());
    assertEquals(
        List.of(
            "ratings.0.principle",
            "ratings.1.level",
            "ratings.2.principle",
            "targets.0.principle",
            "targets.1.by"),
        faulty.faults().stream().map(Refusal.Fault::field).toList());
    assertFalse(faulty.toString().contains("secret"), faulty.toString());
    assertEquals("ratings", nothing.faults().getFirst().field());
  }

  @Test
  void nobody_observes_themself_or_their_own_partner_and_exactly_one_is_observed() {
    String theirs =
        done(room.ask(
                "staff add",
                Map.of(
                    "name", "Cy",
                    "engagement", "partner",
                    "partner", PartnerSamples.partner().identity().ref(),
                    "roles", "teacher",
                    "from", "2020-09-01")))
            .subject()
            .ref();
    String partner = PartnerSamples.partner().identity().ref();

    Refusal own = refused(plan(Map.of("staff", ada, "observer", ada)));
    Refusal ownPartner = refused(plan(Map.of("partner", partner, "observer", theirs)));
    Refusal both = refused(plan(Map.of("staff", ada, "partner", partner)));
    Refusal neither = refused(plan(Map.of()));
    Refusal before = refused(plan(Map.of("staff", ada, "on", "2020-08-31")));
    Refusal scale = refused(plan(Map.of("staff", ada, "standard", "STD-900")));
    Receipt fine = done(plan(Map.of("partner", partner)));

    assertEquals("workforce.observation-own", own.code());
    assertEquals("workforce.observation-own", ownPartner.code());
    assertEquals("workforce.observation-whom", both.code());
    assertEquals("workforce.observation-whom", neither.code());
    assertEquals("workforce.observation-not-here", before.code());
    assertEquals("workforce.observation-scale", scale.code());
    assertEquals("OBS-1 is planned.", fine.said().replaceAll("[0-9]+", "1"));
  }

  @Test
  void rules_are_of_a_day_and_stay_in_bounds() {
    Refusal small = refused(room.ask("observation-rules add", Map.of("fewest", "2")));
    done(room.ask("observation-rules add", Map.of("months", "24")));
    Refusal twice = refused(room.ask("observation-rules add", Map.of()));
    done(room.ask("observation-rules change", Map.of("id", "OBR-2", "fewest", "7")));

    List<ObservationRule> all = room.tutti.hub.look(r -> r.observationRules().every());
    assertEquals("fewest", small.faults().getFirst().field());
    assertEquals("workforce.observation-rule", twice.code());
    assertEquals(24, ObservationRule.months(all, room.today));
    assertEquals(7, ObservationRule.fewest(all, room.today));
    assertEquals(12, ObservationRule.months(all, room.today.minusDays(1)));
  }

  @Test
  void whoever_was_never_observed_is_due_an_interval_after_their_first_day() {
    LocalDate day = LocalDate.of(2026, 11, 1);
    ObservationReads reads =
        new NoObservationReads() {
          @Override
          public ObservationDueRow.Roll due(Optional<LocalDate> asAt) {
            return new ObservationDueRow.Roll(
                day,
                List.of(),
                List.of(
                    found("STF-1", LocalDate.of(2026, 9, 1), Optional.empty()),
                    found("STF-2", LocalDate.of(2020, 9, 1), Optional.of(day.minusMonths(13)))));
          }
        };

    List<ObservationDueRow> rows = new Themes(reads).due(Optional.empty());

    assertEquals(
        List.of(LocalDate.of(2027, 9, 1), day.minusMonths(1)),
        rows.stream().map(ObservationDueRow::due).toList());
    assertEquals(-31, rows.get(1).daysLeft());
  }

  @Test
  void themes_show_each_word_of_the_scale_and_nothing_of_small_groups() {
    ObservationReads reads =
        new NoObservationReads() {
          @Override
          public ObservationThemeRow.Roll rated() {
            return new ObservationThemeRow.Roll(
                room.today,
                List.of(),
                IntStream.range(0, 9)
                    .mapToObj(i -> oneRated(i < 5 ? Whose.OWN_STAFF : Whose.PARTNERS, i))
                    .toList());
          }
        };

    List<ObservationThemeRow> rows = new Themes(reads).rows();

    assertEquals(List.of("low 0", "high 4", "once 1"), rows.get(0).ratings());
    assertEquals(Optional.of(5), rows.get(0).people());
    assertFalse(rows.get(1).shown());
    assertEquals(List.of(), rows.get(1).ratings());
    assertTrue(rows.get(1).people().isEmpty() && rows.get(1).observations().isEmpty());
    assertTrue(rows.get(1).targets().isEmpty() && rows.get(1).met().isEmpty());
  }

  private static ObservationThemeRow.Found oneRated(Whose whose, int whom) {
    return new ObservationThemeRow.Found(
        new Theme.Rated(
            new Theme.Group(new AcademicYear(2026), whose, "STD-1", "Q1"),
            new UUID(0, whom),
            whom == 0 ? "once" : "high",
            1,
            0),
        "Welcome",
        List.of("low", "high"));
  }

  private static ObservationDueRow.Found found(
      String whom, LocalDate since, Optional<LocalDate> last) {
    return new ObservationDueRow.Found(whom, Whose.OWN_STAFF, whom, since, last, Optional.empty());
  }

  private String planned(LocalDate on) {
    return done(plan(Map.of("staff", ada, "on", on.toString()))).subject().ref();
  }

  private Outcome<Receipt> plan(Map<String, String> given) {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "observer",
                bo,
                "setting",
                "ensemble",
                "standard",
                PartnerSamples.quality().identity().ref()));
    all.putAll(given);
    return room.ask("observations add", all);
  }

  private Outcome<Receipt> record(
      String observation, String level, List<Map<String, String>> targets) {
    return room.ask(
        "observations record",
        Map.of(
            "id",
            observation,
            "ratings",
            List.of(Map.of("principle", "Q1", "level", level)),
            "strengths",
            "Much",
            "targets",
            targets));
  }

  private Map<String, String> target(String principle, int days) {
    return Map.of(
        "principle", principle, "what", "Do it", "by", room.today.plusDays(days).toString());
  }

  private Outcome<Receipt> follow(String observation, String target, String met) {
    return room.ask(
        "observations follow-up", Map.of("id", observation, "target", target, "met", met));
  }

  private Observation kept(String ref) {
    return room.tutti.hub.look(
        r -> r.observations().find(new Key.ByRef(ref)).orElseThrow().value());
  }
}
