package org.tuttihub.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepsTest {
  private final Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);

  @Test
  void a_refused_step_ends_the_play_and_says_where_it_stands() {
    Map<String, Object> fault = Map.of("do", "objectives agree", "with", Map.of("id", "OBJ-9"));

    String told = play(List.of(draft("one"), fault, draft("two")));

    assertTrue(told.startsWith("some.json, step 2: There is no objective OBJ-9."), told);
    assertEquals(1, rehearsal.objectives().size());
  }

  @Test
  void a_later_step_names_what_an_earlier_one_made() {
    Map<String, Object> owned =
        Map.of("do", "objectives change", "with", Map.of("id", "${one}", "owner", "R. Hale"));

    String told = play(List.of(draft("one"), owned));

    assertEquals("2", told);
    assertEquals("R. Hale", rehearsal.objectives().getFirst().promise().words().owner());
  }

  @Test
  void a_name_that_nobody_gave_and_one_given_twice_are_told() {
    Map<String, Object> unknown =
        Map.of("do", "objectives agree", "with", Map.of("id", "${nobody}"));

    String unknownTold = play(List.of(unknown));
    String twiceTold = play(List.of(draft("one"), draft("one")));

    assertTrue(unknownTold.contains("No step before this one is called nobody."), unknownTold);
    assertTrue(twiceTold.contains("The name one is given twice."), twiceTold);
  }

  @Test
  void a_misspelt_operation_or_field_of_a_step_is_told() {
    String operation = play(List.of(Map.of("do", "objectives adopt")));
    String field = play(List.of(Map.of("do", "objectives add", "width", Map.of())));

    assertTrue(operation.contains("The catalogue has no objectives adopt."), operation);
    assertTrue(field.contains("A step has no field \"width\"."), field);
  }

  @Test
  void a_row_that_is_looked_for_must_be_the_only_one() {
    Map<String, Object> vague =
        Map.of("do", "frameworks list", "with", Map.of("code", "npme-2022"));

    String told = play(List.of(vague));

    assertTrue(told.contains("0 rows of frameworks list have {code=npme-2022}."), told);
  }

  @Test
  void what_was_played_before_is_not_done_twice() {
    play(List.of(draft("one")));
    long deeds = rehearsal.hub.deeds();

    String told = play(List.of(draft("one")));

    assertEquals("1", told);
    assertEquals(deeds, rehearsal.hub.deeds());
  }

  @Test
  void an_import_that_makes_something_anew_is_told_how_to_see_that_it_was_done() {
    Map<String, Object> bookings =
        Map.of(
            "do", "booking-sets import",
            "as", "set",
            "file", "first-access-2024-25.csv",
            "once", "title",
            "with", Map.of("title", "The classes"));
    play(List.of(bookings));

    String told = play(List.of(bookings));

    assertEquals("1", told);
    assertEquals(
        List.of("BKS-1"), rehearsal.bookingSets().stream().map(s -> s.identity().ref()).toList());
  }

  @Test
  void dates_follow_from_the_day_of_loading_and_fall_on_weekdays() {
    References references = new References(LocalDate.of(2026, 11, 22));

    Object resolved =
        references.resolved(
            List.of("${today}", "${today-1}", "${today+30}", "${year-1}", "${spring}-07-16"));

    assertEquals(
        List.of("2026-11-22", "2026-11-20", "2026-12-22", "2025/26", "2027-07-16"), resolved);
  }

  private String play(List<Map<String, Object>> steps) {
    return Rehearsal.told(rehearsal.steps().play("some.json", steps));
  }

  private static Map<String, Object> draft(String name) {
    return Map.of(
        "do",
        "objectives add",
        "as",
        name,
        "with",
        Map.of("year", "${year}", "statement", "Something will be different."));
  }
}
