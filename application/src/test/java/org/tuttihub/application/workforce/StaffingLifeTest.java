package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Traineeship;
import org.tuttihub.domain.workforce.Vacancy;

/** Targets for the workforce and vacancies, through their deeds. */
class StaffingLifeTest {
  private final WorkforceRoom room = new WorkforceRoom();

  @Test
  void a_retention_target_without_its_unit_is_refused_and_with_it_says_both_readings() {
    Map<String, Object> asked = retention();
    asked.remove("unit");

    Refusal refusal = refused(room.ask("workforce-targets add", asked));

    assertEquals("workforce.target", refusal.code());
    assertEquals(List.of("unit"), refusal.faults().stream().map(Fault::field).toList());
    assertEquals(
        "WTG-1 for 2025/26: Up by 4 percent of 80% in 2023/24: 83.2%."
            + " By 4 percentage points on 80% it would be 84%.",
        done(room.ask("workforce-targets add", retention())).said());
  }

  @Test
  void a_figure_of_another_measure_is_refused_and_so_is_a_second_target() {
    Map<String, Object> asked = retention();
    asked.put("hours", "3");
    assertEquals(
        List.of("hours"),
        refused(room.ask("workforce-targets add", asked)).faults().stream()
            .map(Fault::field)
            .toList());
    done(room.ask("workforce-targets add", retention()));

    assertEquals(
        "workforce.target-twice", refused(room.ask("workforce-targets add", retention())).code());

    done(room.ask("workforce-targets drop", Map.of("id", "WTG-1")));
    done(room.ask("workforce-targets add", retention()));
  }

  @Test
  void figures_of_a_target_are_corrected_and_its_measure_stays() {
    done(room.ask("workforce-targets add", retention()));

    assertEquals(
        "WTG-1 for 2025/26: Up by 4 percentage points on 80% in 2023/24: 84%."
            + " By 4 percent of 80% it would be 83.2%.",
        done(room.ask(
                "workforce-targets change", Map.of("id", "WTG-1", "unit", "percentage-points")))
            .said());
    assertEquals(
        "workforce.target",
        refused(room.ask("workforce-targets change", Map.of("id", "WTG-1", "hours", "9"))).code());
    assertEquals(
        "workforce.target",
        refused(room.ask("workforce-targets change", Map.of("id", "WTG-1", "unit", ""))).code());
  }

  @Test
  void a_vacancy_is_filled_once_by_somebody_who_works_for_the_hub() {
    String staff = room.teacher("Jory Penn");
    String gone = room.teacher("Una Marsh");
    done(room.ask("staff leave", Map.of("id", gone, "on", room.today.minusDays(9).toString())));
    String vacancy = vacancy();

    assertEquals(
        "workforce.vacancy-staff",
        refused(room.ask("vacancies fill", Map.of("id", vacancy, "staff", gone))).code());
    assertEquals(
        "workforce.to-come",
        refused(
                room.ask(
                    "vacancies fill",
                    Map.of("id", vacancy, "staff", staff, "on", room.today.plusDays(1).toString())))
            .code());
    done(room.ask("vacancies fill", Map.of("id", vacancy, "staff", staff)));
    assertEquals(
        "workforce.vacancy-open",
        refused(room.ask("vacancies withdraw", Map.of("vacancies", vacancy))).code());
    assertEquals(Optional.of(room.today), seen(vacancy).endedOn());
    assertTrue(seen(vacancy).filledBy().isPresent());
  }

  @Test
  void a_vacancy_is_changed_and_withdrawn_but_not_before_it_opened() {
    String vacancy = vacancy();
    done(room.ask("vacancies change", Map.of("id", vacancy, "hours", "10", "area", "")));

    assertEquals(Optional.empty(), seen(vacancy).area());
    assertEquals(
        "workforce.vacancy-open",
        refused(
                room.ask(
                    "vacancies withdraw",
                    Map.of("vacancies", vacancy, "on", room.today.minusDays(99).toString())))
            .code());
    done(room.ask("vacancies withdraw", Map.of("vacancies", vacancy)));
    assertEquals(Vacancy.State.WITHDRAWN, seen(vacancy).state());
    assertEquals(
        "workforce.vacancy",
        refused(room.ask("vacancies change", Map.of("id", vacancy, "hours", "0"))).code());
  }

  @Test
  void a_trainee_goes_part_by_part_and_finishes_when_all_is_done() {
    String mentor = room.teacher("Jory Penn");
    String trainee = trainee();
    String pathway = pathway();
    done(room.ask("traineeships add", Map.of("pathway", pathway, "staff", trainee)));

    assertEquals(
        "TRN-1 lacks a mentor; Sessions; Recruiting; 2 hours of shadowing; one strand chosen.",
        refused(room.ask("traineeships finish", Map.of("id", "TRN-1"))).fact());
    assertEquals(
        "workforce.traineeship-mentor",
        refused(room.ask("traineeships mentor", Map.of("id", "TRN-1", "mentor", trainee))).code());
    done(room.ask("traineeships mentor", Map.of("id", "TRN-1", "mentor", mentor)));
    done(room.ask("traineeships done", Map.of("id", "TRN-1", "part", "recruiting")));
    done(room.ask("traineeships done", Map.of("id", "TRN-1", "part", "Sessions")));
    assertEquals(
        "workforce.pathway-part",
        refused(room.ask("traineeships done", Map.of("id", "TRN-1", "part", "Sleeping"))).code());
    done(room.ask("traineeships shadow", Map.of("id", "TRN-1", "hours", "1.5")));
    done(room.ask("traineeships shadow", Map.of("id", "TRN-1", "hours", "2")));
    assertEquals(
        "workforce.pathway-strand",
        refused(room.ask("traineeships choose", Map.of("id", "TRN-1", "strand", "Both"))).code());
    done(room.ask("traineeships choose", Map.of("id", "TRN-1", "strand", "Whole class")));
    done(room.ask("traineeships choose", Map.of("id", "TRN-1", "strand", "freelance")));
    done(room.ask("traineeships finish", Map.of("id", "TRN-1")));

    Traineeship kept =
        room.tutti
            .hub
            .look(r -> r.traineeships().find(new Key.ByRef("TRN-1")))
            .orElseThrow()
            .value();
    assertEquals(Optional.of("Freelance"), kept.strand());
    assertEquals(new BigDecimal("2"), kept.hoursShadowed());
    assertEquals(Traineeship.State.FINISHED, kept.state());
    assertEquals(
        "workforce.traineeship-over",
        refused(room.ask("traineeships stop", Map.of("id", "TRN-1"))).code());
  }

  @Test
  void only_trainees_are_on_a_pathway_one_at_a_time_and_it_stays_what_they_began() {
    String teacher = room.teacher("Jory Penn");
    String trainee = trainee();
    String pathway = pathway();

    assertEquals(
        "workforce.traineeship-trainee",
        refused(room.ask("traineeships add", Map.of("pathway", pathway, "staff", teacher))).code());
    done(room.ask("pathways change", Map.of("id", pathway, "parts", "Sessions, Recruiting")));
    String begun =
        done(room.ask("traineeships add", Map.of("pathway", pathway, "staff", trainee)))
            .subject()
            .ref();
    assertEquals(
        "workforce.traineeship-once",
        refused(room.ask("traineeships add", Map.of("pathway", pathway, "staff", trainee))).code());
    assertEquals(
        "workforce.pathway-begun",
        refused(room.ask("pathways change", Map.of("id", pathway, "parts", "Sessions"))).code());
    done(room.ask("pathways change", Map.of("id", pathway, "title", "Another name")));
    done(room.ask("traineeships stop", Map.of("id", begun)));
    done(room.ask("traineeships add", Map.of("pathway", pathway, "staff", trainee)));
  }

  private String trainee() {
    return done(room.ask(
            "staff add", Map.of("name", "Min Rhee", "engagement", "trainee", "roles", "teacher")))
        .subject()
        .ref();
  }

  private String pathway() {
    return done(room.ask(
            "pathways add",
            Map.of(
                "title",
                "Career Accelerator",
                "parts",
                "Sessions, Recruiting",
                "strands",
                "Whole class, Freelance",
                "shadowing",
                "2")))
        .subject()
        .ref();
  }

  private Vacancy seen(String ref) {
    return room.tutti.hub.look(r -> r.vacancies().find(new Key.ByRef(ref))).orElseThrow().value();
  }

  private String vacancy() {
    return done(room.ask(
            "vacancies add",
            Map.of(
                "role",
                "teacher",
                "instrument",
                "oboe",
                "area",
                "West",
                "hours",
                "6",
                "opened_on",
                room.today.minusDays(30).toString())))
        .subject()
        .ref();
  }

  private static Map<String, Object> retention() {
    return new HashMap<>(
        Map.of(
            "year", "2025/26",
            "measure", "retention",
            "up_by", "4",
            "unit", "percent",
            "base", "80",
            "base_year", "2023/24",
            "source", "The plan, page 9"));
  }
}
