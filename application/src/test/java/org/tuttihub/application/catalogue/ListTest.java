package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.lists.BadCursor;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;

class ListTest {

  /** Somebody who plays. */
  record Player(
      int no, String name, Optional<Integer> age, List<String> plays, Optional<String> phone) {}

  private static final Actor VIEWER = new Actor("PER-1", "V", Set.of(Role.VIEWER));
  private static final Actor MANAGER = new Actor("PER-2", "M", Set.of(Role.MANAGER));
  private static final Actor NOBODY = new Actor("PER-3", "N", Set.of());
  private static final List<Player> PLAYERS =
      List.of(
          player(1, "Zoë", Optional.of(12), "violin", "voice"),
          player(2, "anna", Optional.of(9), "horn"),
          player(3, "Émile", Optional.empty()),
          player(4, "Ben", Optional.of(10), "Violin"),
          player(5, "Ánna Lee", Optional.of(12), "flute"));
  private static final ListOf<Player> LIST =
      ListOf.of(
              new Noun("tests", "players", "player", ""),
              "Who plays",
              Player.class,
              new ListedInMemory<>(Player.class, () -> PLAYERS),
              Column.of("name", "Name", 20))
          .hiding("phone")
          .sortedBy("name");

  /** A day on which they played. */
  record Played(int no, LocalDate on) {}

  private static final ListOf<Played> DAYS =
      ListOf.of(
          new Noun("tests", "days", "day", ""),
          "When they played",
          Played.class,
          new ListedInMemory<>(
              Played.class,
              () ->
                  List.of(
                      new Played(1, LocalDate.of(2026, 11, 23)),
                      new Played(2, LocalDate.of(2026, 11, 30)))));

  @ParameterizedTest
  @CsvSource({
    "on=2026-11-23, 1",
    "on=23/11/26, 1",
    "on!=23 Nov 2026, 2",
    "on=24 Nov 2026.., 2",
    "on=..29/11/2026, 1"
  })
  void conditions_on_days_are_read_as_forms_read_them(String condition, int no) {
    ListQuery query =
        done(
            DAYS.query(
                VIEWER,
                List.of(Filter.of(condition)),
                List.of(),
                "",
                new Window.First(10),
                Optional.empty()));

    assertEquals(List.of(no), DAYS.page(VIEWER, query).rows().stream().map(Played::no).toList());
  }

  @Test
  void what_is_no_day_is_said() {
    Refusal refusal =
        refused(
            DAYS.query(
                VIEWER,
                List.of(Filter.of("on=31/02/2026")),
                List.of(),
                "",
                new Window.First(10),
                Optional.empty()));

    assertEquals("on", refusal.faults().getFirst().field());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name=anna|2 5",
        "name!=anna|4 3 1",
        "age=12|5 1",
        "age!=12|2 4 3",
        "age=10..12|5 4 1",
        "age=..10|2 4",
        "age=11..|5 1",
        "age=|3",
        "age!=|2 5 4 1",
        "plays=violin|4 1",
        "plays=|3",
        "no=1..3|2 3 1",
        "name=b..c|4"
      })
  void filters_choose_rows(String filter, String numbers) {
    assertEquals(numbers, numbers(query(List.of(Filter.of(filter)), List.of(), "")));
  }

  @Test
  void filters_join_and_text_is_searched_in_every_column() {
    List<Filter> twelve = List.of(Filter.of("age=12"), Filter.of("plays=flute"));

    assertEquals("5", numbers(query(twelve, List.of(), "")));
    assertEquals("4 1", numbers(query(List.of(), List.of(), "VIOL")));
    assertEquals("5 1", numbers(query(List.of(), List.of(), "12")));
    assertEquals(2, LIST.listing().count(query(List.of(), List.of(), "VIOL")));
  }

  @Test
  void rows_are_sorted_as_asked_and_else_by_the_lists_own_order() {
    assertEquals("2 5 4 3 1", numbers(query(List.of(), List.of(), "")));
    assertEquals("5 4 3 2 1", numbers(query(List.of(), sorts("-no"), "")));
    assertEquals("3 2 4 1 5", numbers(query(List.of(), sorts("age"), "")));
    assertEquals("1 5 4 2 3", numbers(query(List.of(), sorts("-age"), "")));
    assertEquals("5 1 4 2 3", numbers(query(List.of(), sorts("-age", "name"), "")));
  }

  @Test
  void pages_lead_on_and_back_without_losing_or_doubling_a_row() {
    ListQuery all = query(List.of(), sorts("no"), "");
    List<Integer> seen = new ArrayList<>();

    Page<Player> page = LIST.page(MANAGER, all.in(new Window.First(2)));
    assertEquals(Optional.empty(), page.previous());
    page.rows().forEach(row -> seen.add(row.no()));
    while (page.next().isPresent()) {
      page = LIST.page(MANAGER, all.in(new Window.After(page.next().get(), 2)));
      page.rows().forEach(row -> seen.add(row.no()));
    }

    assertEquals(List.of(1, 2, 3, 4, 5), seen);
    Page<Player> before =
        LIST.page(MANAGER, all.in(new Window.Before(page.previous().orElseThrow(), 3)));
    assertEquals(List.of(2, 3, 4), before.rows().stream().map(Player::no).toList());
    assertTrue(before.next().isPresent() && before.previous().isPresent());
  }

  @Test
  void a_window_by_place_never_falls_off_the_edge() {
    ListQuery all = query(List.of(), sorts("no"), "");

    assertEquals(2, LIST.page(MANAGER, all.in(new Window.At(3, 9))).rows().size());
    assertEquals(0, LIST.page(MANAGER, all.in(new Window.At(99, 9))).rows().size());
    assertEquals(1, LIST.page(MANAGER, all.in(new Window.At(-3, 1))).rows().getFirst().no());
    assertEquals(0, LIST.page(MANAGER, all.in(new Window.After("77", 2))).rows().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "9999999999", "1;2"})
  void a_cursor_that_this_list_never_gave_is_refused(String cursor) {
    ListQuery all = query(List.of(), List.of(), "");

    assertThrows(BadCursor.class, () -> LIST.page(MANAGER, all.in(new Window.After(cursor, 2))));
  }

  @Test
  void every_fault_of_a_query_is_told_at_once() {
    Refusal refusal =
        refused(
            LIST.query(
                MANAGER,
                List.of(Filter.of("nam=x"), Filter.of("age=old"), Filter.of("age=1..b")),
                sorts("colour"),
                "x".repeat(201),
                new Window.First(1001),
                Optional.empty()));

    assertEquals(Refusal.Kind.SHAPE, refusal.kind());
    assertEquals(
        List.of("nam", "age", "age", "colour", "limit", "q"),
        refusal.faults().stream().map(Refusal.Fault::field).toList());
    assertEquals(
        "There is no such column to filter by. Did you mean name?",
        refusal.faults().getFirst().sentence());
  }

  @Test
  void words_that_are_searched_for_are_text_like_any_other() {
    List<Refusal.Fault> faults = refused(queried(MANAGER, "a\u0000")).faults();

    assertEquals("q", faults.getFirst().field());
    assertTrue(faults.getFirst().sentence().contains("U+0000"), faults.toString());
  }

  @Test
  void what_is_personal_is_left_out_for_those_who_may_not_see_it() {
    ListQuery all = query(List.of(), List.of(), "");
    List<Player> seen = new ArrayList<>();
    LIST.each(VIEWER, all, seen::add);

    assertTrue(LIST.page(VIEWER, all).rows().stream().allMatch(p -> p.phone().isEmpty()));
    assertTrue(seen.stream().allMatch(p -> p.phone().isEmpty()));
    assertTrue(LIST.page(MANAGER, all).rows().stream().allMatch(p -> p.phone().isPresent()));
  }

  @Test
  void what_is_personal_cannot_be_found_out_by_filtering_or_sorting() {
    Window window = new Window.First(10);

    assertEquals(
        List.of("phone", "phone"),
        refused(
                LIST.query(
                    VIEWER,
                    List.of(Filter.of("phone=0192")),
                    sorts("phone"),
                    "",
                    window,
                    Optional.empty()))
            .faults()
            .stream()
            .map(Refusal.Fault::field)
            .toList());
  }

  @Test
  void who_may_not_see_the_list_is_told_so_before_any_fault() {
    assertEquals(Refusal.Kind.FORBIDDEN, refused(queried(NOBODY, "x".repeat(999))).kind());
    assertEquals(
        Refusal.Kind.FORBIDDEN,
        refused(
                LIST.needing(Permission.MANAGE_ACCESS)
                    .query(
                        MANAGER, List.of(), List.of(), "", new Window.First(1), Optional.empty()))
            .kind());
  }

  @Test
  void a_filter_is_written_with_an_equals_sign() {
    assertEquals(new Filter("a", Filter.Test.IS_NOT, "b=c", ""), Filter.of("a != b=c"));
    assertEquals(new Filter("a", Filter.Test.NOT_EMPTY, "", ""), Filter.of("a!="));
    assertThrows(BadValue.class, () -> Filter.of("open"));
    assertThrows(BadValue.class, () -> Filter.of("=open"));
  }

  private static Outcome<ListQuery> queried(Actor actor, String text) {
    return LIST.query(actor, List.of(), List.of(), text, new Window.First(10), Optional.empty());
  }

  private static ListQuery query(List<Filter> filters, List<Sort> sorts, String text) {
    return done(LIST.query(MANAGER, filters, sorts, text, new Window.First(10), Optional.empty()));
  }

  private static List<Sort> sorts(String... fields) {
    return Stream.of(fields).map(Sort::of).toList();
  }

  private static String numbers(ListQuery query) {
    List<String> numbers = new ArrayList<>();
    LIST.each(MANAGER, query, player -> numbers.add(String.valueOf(player.no())));
    return String.join(" ", numbers);
  }

  private static Player player(int no, String name, Optional<Integer> age, String... plays) {
    return new Player(no, name, age, List.of(plays), Optional.of("01923"));
  }
}
