package org.tuttihub.postgres.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.lists.BadCursor;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.postgres.TestDatabase;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Patience;
import org.tuttihub.postgres.sql.Session;

/** A list in PostgreSQL shows what the same list in memory shows. */
class PgListingTest {
  private static final long SEED = 20_261_122;
  private static final int ROWS = 200;
  private static final List<String> WORDS =
      List.of("", "École", "ecole", "Ærø", "aero", "O'Neill", "100%", "a_b", "Z", "z\\", "ß");

  /** A row with a field of every sort. */
  record Thing(
      long no,
      String name,
      Optional<String> town,
      Optional<Integer> size,
      boolean open,
      Optional<LocalDate> day,
      Optional<Gap.Severity> severity,
      List<String> tags,
      List<Role> roles) {}

  private static TestDatabase test;
  private static Database database;
  private static Listing<Thing> inPostgres;
  private static Listing<Thing> inMemory;

  @BeforeAll
  static void open() {
    test = TestDatabase.empty();
    test.open().close();
    database = new Database(test::options, Patience.USUAL);
    Random random = new Random(SEED);
    List<Thing> things =
        Stream.iterate(1, i -> i + 1).limit(ROWS).map(i -> thing(i, random)).toList();
    database.change(session -> keep(session, things));
    inMemory = new ListedInMemory<>(Thing.class, () -> things);
    inPostgres =
        new PgListing<>(
            database,
            TestDatabase.ZONE,
            Thing.class,
            "select *, folded(concat_ws(' ', name, town)) as search from thing");
  }

  @AfterAll
  static void close() {
    database.close();
    test.close();
  }

  private static Thing thing(int no, Random random) {
    return new Thing(
        no,
        word(random),
        random.nextBoolean() ? Optional.empty() : Optional.of(word(random) + "x"),
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(5)),
        random.nextBoolean(),
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(2024, 1, 1 + random.nextInt(5))),
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(List.of(Gap.Severity.values()).get(random.nextInt(3))),
        random.nextBoolean() ? List.of() : List.of(word(random) + "t", "second"),
        random.nextBoolean() ? List.of() : List.of(List.of(Role.values()).get(random.nextInt(6))));
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static int keep(Session session, List<Thing> things) {
    session.ask(
        """
        create table thing (no bigint, name text, town text, size integer, open boolean, day date,
          severity text, tags text[], roles text[])\
        """);
    things.forEach(
        t ->
            session.send(
                "insert into thing values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                t.no(),
                t.name(),
                t.town().orElse(null),
                t.size().orElse(null),
                t.open(),
                t.day().orElse(null),
                t.severity().map(s -> s.name().toLowerCase(java.util.Locale.ROOT)).orElse(null),
                t.tags().toArray(String[]::new),
                t.roles().stream()
                    .map(r -> r.name().toLowerCase(java.util.Locale.ROOT))
                    .toArray(String[]::new)));
    return things.size();
  }

  static Stream<List<Sort>> orders() {
    return Stream.of(
        List.of(),
        sorts("name"),
        sorts("-name", "no"),
        sorts("town", "-size"),
        sorts("-town", "size"),
        sorts("severity", "-day"),
        sorts("-severity", "day"),
        sorts("open", "-no"),
        sorts("tags", "roles"),
        sorts("-tags", "-roles", "-no"),
        sorts("-day", "-severity", "town"),
        sorts("size", "name"));
  }

  private static List<Sort> sorts(String... written) {
    List<Sort> sorts = new ArrayList<>(Stream.of(written).map(Sort::of).toList());
    if (sorts.stream().noneMatch(s -> s.field().equals("no"))) {
      sorts.add(Sort.of("no"));
    }
    return sorts;
  }

  @ParameterizedTest
  @MethodSource("orders")
  void it_is_sorted_as_in_memory(List<Sort> order) {
    ListQuery query = query(order, List.of(), "", new Window.First(ROWS));

    assertEquals(
        inMemory
            .page(query(order.isEmpty() ? sorts() : order, List.of(), "", query.window()))
            .rows(),
        inPostgres.page(query).rows());
  }

  @ParameterizedTest
  @MethodSource("orders")
  void cursors_forwards_and_backwards_show_what_offsets_show(List<Sort> order) {
    List<Thing> all = inPostgres.page(query(order, List.of(), "", new Window.First(ROWS))).rows();
    List<Page<Thing>> pages = new ArrayList<>();
    Page<Thing> page = inPostgres.page(query(order, List.of(), "", new Window.First(17)));
    pages.add(page);
    while (page.next().isPresent()) {
      page = inPostgres.page(query(order, List.of(), "", new Window.After(page.next().get(), 17)));
      pages.add(page);
    }

    assertEquals(all, pages.stream().flatMap(p -> p.rows().stream()).toList());
    Page<Thing> end =
        inPostgres.page(
            query(order, List.of(), "", new Window.At((pages.size() - 1) * 17L, 17, ROWS)));
    assertEquals(pages.getLast().rows(), end.rows());
    assertTrue(end.next().isEmpty());
    for (int i = pages.size() - 1; i > 0; i--) {
      String before = pages.get(i).previous().orElseThrow();
      Page<Thing> back =
          inPostgres.page(query(order, List.of(), "", new Window.Before(before, 17)));
      assertEquals(pages.get(i - 1).rows(), back.rows());
      assertEquals(i > 1, back.previous().isPresent());
      assertEquals(
          pages.get(i - 1).rows(),
          inPostgres.page(query(order, List.of(), "", new Window.At((i - 1) * 17L, 17))).rows());
      Page<Thing> counted =
          inPostgres.page(query(order, List.of(), "", new Window.At((i - 1) * 17L, 17, ROWS)));
      assertEquals(pages.get(i - 1).rows(), counted.rows());
      assertEquals(i > 1, counted.previous().isPresent());
      assertTrue(counted.next().isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=e",
        "name=ECOLE",
        "name!=ecole",
        "name=%",
        "name=_",
        "name=\\",
        "name=o'n",
        "name=a..f",
        "name=ecole..",
        "town=aer",
        "town!=x",
        "size=3",
        "size!=3",
        "size=1..3",
        "size=..2",
        "open=true",
        "open!=true",
        "day=2024-01-03",
        "day=2024-01-02..2024-01-04",
        "day!=2024-01-03",
        "severity=high",
        "severity!=low",
        "severity=low..medium",
        "severity=medium..",
        "tags=sec",
        "tags!=sec",
        "tags=q..t",
        "roles=board",
        "roles!=board",
        "roles=manager..board",
        "town=",
        "town!=",
        "size=",
        "severity!=",
        "tags=",
        "tags!=",
        "no=7",
        "no=7..9"
      })
  void it_is_filtered_as_in_memory(String filter) {
    ListQuery query = query(sorts(), List.of(Filter.of(filter)), "", new Window.First(ROWS));

    assertEquals(inMemory.page(query).rows(), inPostgres.page(query).rows());
    assertEquals(inMemory.count(query), inPostgres.count(query));
  }

  @Test
  void filters_are_taken_together() {
    List<Filter> both = List.of(Filter.of("open=true"), Filter.of("size=1..3"));
    ListQuery query = query(sorts(), both, "", new Window.First(ROWS));

    assertTrue(inPostgres.count(query) > 0);
    assertEquals(inMemory.page(query).rows(), inPostgres.page(query).rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecole", "ÉCOLE", "100%", "a_b", "z\\", "oneill", "x"})
  void one_word_is_found_wherever_it_stands(String text) {
    ListQuery query = query(sorts(), List.of(), text, new Window.First(ROWS));
    List<Thing> found = inMemory.page(query).rows().stream().filter(t -> hasIt(t, text)).toList();

    assertTrue(!found.isEmpty());
    assertEquals(found, inPostgres.page(query).rows());
  }

  private static boolean hasIt(Thing thing, String text) {
    String all = org.tuttihub.domain.values.Folded.of(thing.name() + " " + thing.town().orElse(""));
    return all.contains(org.tuttihub.domain.values.Folded.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "HIG", "viewer", "integr"})
  void a_choice_is_found_by_its_word_and_its_beginning(String text) {
    ListQuery query = query(sorts(), List.of(), text, new Window.First(ROWS));
    String word = text.toLowerCase(java.util.Locale.ROOT);
    List<Thing> meant = inMemory.page(all()).rows().stream().filter(t -> isSo(t, word)).toList();

    assertTrue(!meant.isEmpty());
    assertEquals(meant, inPostgres.page(query).rows());
    assertEquals(meant.size(), inPostgres.count(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hi", "igh", "ntegr", "vi"})
  void the_middle_of_a_choice_and_two_letters_of_it_find_no_row(String text) {
    ListQuery query = query(sorts(), List.of(), text, new Window.First(ROWS));

    assertEquals(List.of(), inPostgres.page(query).rows());
  }

  private static ListQuery all() {
    return query(sorts(), List.of(), "", new Window.First(ROWS));
  }

  private static boolean isSo(Thing thing, String beginning) {
    Stream<String> choices =
        Stream.concat(
            thing.severity().map(Gap.Severity::name).stream(),
            thing.roles().stream().map(Role::name));
    return choices.anyMatch(c -> c.toLowerCase(java.util.Locale.ROOT).startsWith(beginning));
  }

  @Test
  void every_word_must_be_found() {
    ListQuery query = query(sorts(), List.of(), "zx  ecole", new Window.First(ROWS));

    List<Thing> found = inPostgres.page(query).rows();

    assertTrue(!found.isEmpty());
    assertTrue(found.stream().allMatch(t -> hasIt(t, "zx") && hasIt(t, "ecole")));
  }

  @Test
  void a_cursor_of_another_order_or_of_nobody_is_refused() {
    ListQuery byName = query(sorts("name"), List.of(), "", new Window.First(5));
    String cursor = inPostgres.page(byName).next().orElseThrow();

    for (String foreign : List.of(cursor, "", "x", "%%", cursor + "A", "bnVsbA", "WyIwIl0")) {
      ListQuery bySize = query(sorts("size"), List.of(), "", new Window.After(foreign, 5));
      assertThrows(BadCursor.class, () -> inPostgres.page(bySize), foreign);
    }
  }

  @Test
  void a_cursor_with_a_value_of_another_type_is_refused() {
    String order = new Ordering(List.of(new Ordering.By("r.no", false))).fingerprint();
    String mark = Integer.toHexString(order.hashCode());

    for (String value :
        List.of("\"tx\"", "\"l1e9\"", "\"d2024-02-30\"", "\"u1\"", "7", "\"t\\u0000\"")) {
      String cursor =
          java.util.Base64.getUrlEncoder()
              .encodeToString(
                  ("[\"" + mark + "\"," + value + "]")
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      ListQuery query = query(sorts(), List.of(), "", new Window.After(cursor, 5));
      assertThrows(BadCursor.class, () -> inPostgres.page(query), value);
    }
  }

  private static ListQuery query(
      List<Sort> order, List<Filter> filters, String text, Window window) {
    return new ListQuery(filters, order, text, window, Optional.empty());
  }
}
