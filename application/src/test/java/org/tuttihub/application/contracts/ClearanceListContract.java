package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.imports.ImportJob.Counts;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.policy.DbsLevel;

/** Lists of training and of checks come in: what is asked of people is kept, and nothing else. */
public abstract class ClearanceListContract extends ListContract {
  private static final List<String> COURSES =
      List.of(
          "Employee no",
          "Learner",
          "Course name",
          "Completion status",
          "Date completed",
          "Expires");

  @Override
  protected String takesIn() {
    return "clearance-records import";
  }

  @Test
  void a_list_with_a_row_for_each_course_comes_in_and_remembers_what_a_course_is() {
    String grace = teacher("Grace Okafor", "hr:00417");
    String tom = teacher("Tom Ash", "hr:00520");
    Map<String, String> map =
        Map.of("map", "Safeguarding L2 refresher=safeguarding-training, Fire safety=nothing");
    List<List<String>> rows =
        List.of(
            COURSES,
            List.of("00417", "", "Safeguarding L2 refresher", "Completed", "03/09/2026", ""),
            List.of("00417", "", "KCSIE 2026", "Completed", "12 Sept 2026", ""),
            List.of("", "Ash, Tom", "Safeguarding L2 Refresher", "Passed", "2026-10-01", ""),
            List.of("00520", "", "Safeguarding L2 refresher", "Not started", "", ""),
            List.of("00520", "", "Fire safety", "Completed", "2026-10-01", ""),
            List.of("00520", "", "Manual handling", "Completed", "2026-10-01", ""),
            List.of("99", "Somebody Else", "Safeguarding L2 refresher", "Completed", "2026-10-01"),
            List.of("00520", "", "Safeguarding L2 refresher", "Completed", ""),
            List.of("00520", "", "Safeguarding L2 refresher", "Completed", "2027-10-01"));

    Receipt first = done(bring(Map.of("map", map.get("map") + ", KCSIE 2026=kcsie"), rows));
    Receipt again = done(bring(Map.of(), rows));

    assertEquals(new Counts(9, 3, 0, 0, 4, 2), counts(first));
    assertEquals(new Counts(9, 0, 0, 3, 4, 2), counts(again));
    assertEquals(
        List.of(
            new Credential(
                "kcsie",
                LocalDate.of(2026, 9, 12),
                Optional.empty(),
                Optional.empty(),
                Optional.of("2026")),
            new Credential(
                "safeguarding-training",
                LocalDate.of(2026, 9, 3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        shown(grace));
    assertEquals(1, shown(tom).size());
    assertTrue(
        refusedIn(first).stream().allMatch(v -> v.cells().isEmpty()), "what was shown is not kept");
    assertTrue(refusedIn(first).getFirst().reason().contains("map"));
    done(perform("imports undo", Map.of("id", first.subject().ref())));
    assertEquals(List.of(), shown(grace));
  }

  @Test
  void a_list_with_a_column_for_each_requirement_comes_in() {
    String grace = teacher("Grace Okafor", "hr:00417");
    String tom = teacher("Tom Ash", "hr:00520");

    Receipt receipt =
        done(
            bring(
                Map.of("map", "Enhanced DBS issued=dbs, Child protection=safeguarding-training"),
                List.of("Single central record", "", "", ""),
                List.of(
                    "Name", "Enhanced DBS issued", "Level of check", "Child protection", "KCSIE"),
                List.of("Dr Grace OKAFOR", "1/9/2025", "Enhanced with barred list", "n/a", "45910"),
                List.of("Tom Ash", "", "", "not started", ""),
                List.of("Tom Ash", "", "", "yes", ""),
                List.of("", "", "", "", "")));

    assertEquals(new Counts(4, 1, 0, 0, 1, 2), counts(receipt));
    assertEquals(
        List.of("dbs", "kcsie"), shown(grace).stream().map(Credential::requirement).toList());
    assertEquals(Optional.of(DbsLevel.ENHANCED_BARRED), shown(grace).getFirst().level());
    assertEquals(List.of(), shown(tom));
    assertEquals("Child protection", refusedIn(receipt).getFirst().column());
  }

  @Test
  void what_is_no_such_list_is_refused_with_the_words_that_would_do() {
    teacher("Grace Okafor", "hr:1");

    String sentence = refused(bring(List.of("Name", "Colour"), List.of("Grace", "red"))).sentence();

    assertTrue(sentence.contains("safeguarding_training"), sentence);
  }

  @Test
  void whatever_lists_come_nobody_has_shown_the_same_twice_and_every_row_is_told_of() {
    List<String> people = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      people.add(teacher("Person " + (char) ('A' + i), "hr:" + i));
    }
    Random random = new Random(5);
    for (int round = 0; round < 8; round++) {
      List<List<String>> rows = new ArrayList<>(List.of(COURSES));
      for (int row = 0; row < 10; row++) {
        rows.add(
            List.of(
                "" + random.nextInt(5),
                "",
                List.of("induction", "references", "kcsie", "unheard of").get(random.nextInt(4)),
                random.nextInt(6) == 0 ? "Booked" : "Completed",
                Acts.TODAY.minusDays(random.nextInt(3)).toString(),
                ""));
      }
      Counts counts = counts(done(bring(Map.of(), rows)));
      assertEquals(
          counts.read(), counts.fresh() + counts.same() + counts.refused() + counts.passedOver());
      people.forEach(p -> assertEquals(shown(p).stream().distinct().toList(), shown(p)));
    }
  }

  private String teacher(String name, String key) {
    String ref =
        done(perform(
                "staff put",
                Map.of(
                    "id",
                    key,
                    "name",
                    name,
                    "engagement",
                    "employed",
                    "roles",
                    "teacher",
                    "from",
                    "2020-09-01")))
            .subject()
            .ref();
    return ref;
  }

  private List<Credential> shown(String staff) {
    return seen(
        r ->
            r
                .rolls()
                .of(List.of(r.staff().find(Key.of(staff)).orElseThrow().value().identity().id()))
                .getFirst()
                .credentials()
                .stream()
                .sorted(
                    Comparator.comparing(Credential::requirement).thenComparing(Credential::gotOn))
                .toList());
  }
}
