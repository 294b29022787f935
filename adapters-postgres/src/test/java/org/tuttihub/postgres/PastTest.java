package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.postgres.Deeds.change;
import static org.tuttihub.postgres.Deeds.done;
import static org.tuttihub.postgres.Deeds.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.access.PersonRow;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.history.HistoryRow;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Rating;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;

/** What was, and how it comes back. */
class PastTest {
  private static final int LOCKS = 500;

  private static TestDatabase database;
  private static PgHub hub;
  private static Deeds deeds;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
    deeds = new Deeds(hub);
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void records_lists_and_cards_are_read_as_they_were_at_the_end_of_a_day() {
    Person person = Examples.person("PER-1", "zoe1");
    deeds.at(Instant.parse("2024-01-10T10:00:00Z"), r -> r.people().add(person));
    deeds.at(
        Instant.parse("2024-06-09T22:59:59Z"),
        change(AllRecords::people, "PER-1", p -> done(p.withKey(key("SHA256:second")))));
    deeds.at(
        Instant.parse("2024-06-09T23:00:00Z"),
        change(AllRecords::people, "PER-1", p -> done(p.withoutKey("SHA256:abc"))));

    assertEquals(List.of(), keysAsAt("2024-01-09"));
    assertEquals(List.of(1), keysAsAt("2024-01-10"));
    assertEquals(List.of(1), keysAsAt("2024-06-08"));
    assertEquals(List.of(2), keysAsAt("2024-06-09"), "summer time: the day ended at 23:00 UTC");
    assertEquals(List.of(1), keysAsAt("2024-06-10"));
    assertEquals(2, cardKeysAsAt("2024-06-09"));
    assertEquals(1, cardKeysAsAt("2024-06-10"));
  }

  private List<Integer> keysAsAt(String day) {
    return hub.reads().access().people().page(asAt(day)).rows().stream()
        .map(PersonRow::keys)
        .toList();
  }

  private int cardKeysAsAt(String day) {
    return hub.reads()
        .access()
        .person(Key.of("PER-1"), Optional.of(LocalDate.parse(day)))
        .orElseThrow()
        .value()
        .keys()
        .size();
  }

  private static ListQuery asAt(String day) {
    return new ListQuery(
        List.of(), List.of(), "", new Window.First(10), Optional.of(LocalDate.parse(day)));
  }

  private static Person.PublicKey key(String fingerprint) {
    return new Person.PublicKey("ssh-ed25519 B", fingerprint, Examples.DAY);
  }

  @Test
  void rows_that_a_deed_left_alone_stay_out_of_the_past() {
    objectiveWithGap(2);

    deeds.now(change(AllRecords::objectives, "OBJ-2", o -> done(o.review(p -> p.rated(rating())))));

    assertEquals(
        List.of("1"), database.sql("select count(*) from objective_past where ref = 'OBJ-2'"));
    assertEquals(List.of("0"), count("objective_measure_past", "OBJ-2"));
    assertEquals(List.of("0"), count("objective_rating_past", "OBJ-2"));
    assertEquals(List.of("2"), count("objective_rating", "OBJ-2"));
  }

  private static List<String> count(String table, String objective) {
    return database.sql(
        "select count(*) from %s where objective_id = (select id from objective where ref = '%s')"
            .formatted(table, objective));
  }

  @Test
  void what_one_deed_writes_twice_is_superseded_once() {
    deeds.now(r -> r.people().add(Examples.person("PER-3", "zoe3")));

    deeds.now(
        change(AllRecords::people, "PER-3", (Person p) -> done(p.disable(Examples.DAY)))
            .andThen(change(AllRecords::people, "PER-3", p -> done(p.enable()))));

    assertEquals(
        List.of("1"), database.sql("select count(*) from person_past where ref = 'PER-3'"));
    assertEquals(3, deeds.find(AllRecords::people, "PER-3").version());
  }

  @Test
  void a_change_is_put_back_as_a_new_version() {
    objectiveWithGap(4);
    Stored<Objective> before = deeds.find(AllRecords::objectives, "OBJ-4");
    UUID deed =
        deeds.now(
            change(
                AllRecords::objectives,
                "OBJ-4",
                o -> done(o.review(p -> p.rated(rating()).acting(_ -> List.of())))));

    done(deeds.undo(deed));

    Stored<Objective> after = deeds.find(AllRecords::objectives, "OBJ-4");
    assertEquals(before.value(), after.value());
    assertEquals(3, after.version());
    assertTrue(undone(deed));
  }

  /**
   * The database has room for some thousands of locks: undoing must not hold all tables, only those
   * that were written and what is asked about them.
   */
  @Test
  void undoing_locks_little_beyond_what_the_deed_wrote() {
    deeds.now(r -> r.people().add(Examples.person("PER-77", "lena")));
    UUID deed = deeds.now(change(AllRecords::people, "PER-77", p -> done(p.disable(Examples.DAY))));
    Acting acting = Examples.acting();

    done(
        hub.work()
            .decide(
                acting,
                records -> {
                  done(records.past().putBack(deed));
                  int held =
                      Integer.parseInt(
                          database
                              .sql(
                                  "select max(n) from (select count(*) as n from pg_locks l join"
                                      + " pg_database d on d.oid = l.database where d.datname ="
                                      + " current_database() group by pid) p")
                              .getFirst());
                  assertTrue(held < LOCKS, () -> held + " locks");
                  return Outcome.done(Examples.receipt(acting));
                }));
  }

  @Test
  void what_was_undone_can_be_done_again_by_undoing_that() {
    deeds.now(r -> r.people().add(Examples.person("PER-5", "zoe5")));
    UUID disabled =
        deeds.now(change(AllRecords::people, "PER-5", p -> done(p.disable(Examples.DAY))));

    UUID undoing = done(deeds.undo(disabled)).deed();
    done(deeds.undo(undoing));

    assertFalse(deeds.find(AllRecords::people, "PER-5").value().isEnabled());
    assertFalse(undone(disabled), "its undoing was undone");
    assertTrue(undone(undoing));
  }

  @Test
  void what_was_added_goes_and_what_was_removed_comes_back() {
    UUID added = deeds.now(r -> r.people().add(Examples.person("PER-6", "zoe6")));
    Subject subject = new Subject("people", UUID.randomUUID(), "PER-6");
    deeds.now(r -> r.otherIds().tie(subject, "hr", "9"));
    UUID untied = deeds.now(r -> r.otherIds().untie("people", "hr", "9"));

    done(deeds.undo(added));
    done(deeds.undo(untied));

    assertFalse(deeds.isThere(AllRecords::people, "PER-6"));
    assertEquals(
        Optional.of(subject), hub.work().look(r -> r.otherIds().find("people", "hr", "9")));
  }

  @Test
  void what_was_changed_since_is_not_put_back() {
    deeds.now(r -> r.people().add(Examples.person("PER-7", "zoe7")));
    UUID deed = deeds.now(change(AllRecords::people, "PER-7", p -> done(p.disable(Examples.DAY))));
    deeds.now(change(AllRecords::people, "PER-7", p -> done(p.withKey(key("SHA256:new")))));

    Refusal refusal = refusal(deeds.undo(deed));

    assertEquals("history.written-since", refusal.code());
    assertTrue(refusal.fact().contains("PER-7"), refusal::fact);
    assertFalse(deeds.find(AllRecords::people, "PER-7").value().isEnabled());
  }

  @Test
  void what_others_rest_on_is_not_taken_away() {
    NeedsStatement need = Examples.need("NEED-8", 1);
    Gap gap = Examples.gap("GAP-8", need);
    deeds.now(r -> r.needs().add(need));
    UUID found = deeds.now(r -> r.gaps().add(gap));
    deeds.now(r -> r.objectives().add(Examples.objective("OBJ-8", gap)));

    Refusal refusal = refusal(deeds.undo(found));

    assertEquals("history.in-use", refusal.code());
    assertTrue(deeds.isThere(AllRecords::gaps, "GAP-8"));
  }

  @Test
  void an_import_of_many_schools_is_taken_back_as_a_whole() {
    List<School> first = schools(0, 1000);
    deeds.now(r -> r.schools().addAll(first));
    List<Urn> urns = first.stream().map(School::urn).toList();
    UUID imported =
        deeds.now(
            r -> {
              Map<Urn, Stored<School>> stored = r.schools().findAll(urns);
              r.schools()
                  .replaceAll(
                      first.stream().map(s -> stored.get(s.urn()).with(renamed(s))).toList());
              r.schools().addAll(schools(1000, 2000));
            });

    String rows = done(deeds.undo(imported)).facts().get("rows");

    assertEquals("2000", rows);
    assertEquals(1000, hub.reads().schools().schools().count(ListQuery.ALL));
    Map<Urn, Stored<School>> back = hub.work().look(r -> r.schools().findAll(urns));
    assertTrue(
        first.stream().allMatch(s -> back.get(s.urn()).equals(new Stored<>(s, 3))),
        "each as it was, in its third version");
  }

  private static List<School> schools(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> Examples.school(200_000 + i, "School " + i))
        .toList();
  }

  private static School renamed(School school) {
    School other = Examples.school(Integer.parseInt(school.urn().text()), "Renamed");
    return school.reentered(other.entry());
  }

  private static void objectiveWithGap(int n) {
    deeds.now(
        r -> {
          NeedsStatement need = Examples.need("NEED-" + n, 1);
          Gap gap = Examples.gap("GAP-" + n, need);
          r.needs().add(need);
          r.gaps().add(gap);
          r.objectives().add(Examples.objective("OBJ-" + n, gap));
        });
  }

  private static Rating rating() {
    return new Rating(UUID.randomUUID(), "spring 2024/25", "amber", "Board", Examples.DAY, "", "");
  }

  private static boolean undone(UUID deed) {
    boolean listed =
        hub.reads().history().history().page(ListQuery.ALL).rows().stream()
            .filter(row -> row.deed().equals(deed))
            .map(HistoryRow::undone)
            .findFirst()
            .orElseThrow();
    assertEquals(listed, hub.work().look(r -> r.past().deed(deed)).orElseThrow().undone());
    return listed;
  }
}
