package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.postgres.Examples.acting;
import static org.tuttihub.postgres.Examples.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** What a unit of work keeps, what it does not, and what two at once do to each other. */
class UnitOfWorkTest {
  private static TestDatabase database;
  private static PgHub hub;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void what_is_done_is_kept_with_one_row_of_history() {
    Acting acting = acting();

    Outcome<Receipt> outcome = addPerson(acting, "PER-1", "done");

    Receipt receipt = done(outcome);
    assertEquals("It is done.", receipt.said());
    assertTrue(person("PER-1").isPresent());
    assertEquals(List.of("1"), history(acting));
  }

  @Test
  void what_is_refused_is_not_kept_and_leaves_no_history() {
    Acting acting = acting();

    Outcome<Receipt> outcome =
        hub.work()
            .decide(
                acting,
                r -> {
                  r.people().add(Examples.person("PER-2", "refused"));
                  return Outcome.refused(Refusal.rule("no", "No.", "Never."));
                });

    assertEquals("no", refusal(outcome).code());
    assertTrue(person("PER-2").isEmpty());
    assertEquals(List.of("0"), history(acting));
  }

  @Test
  void a_bug_keeps_nothing_and_comes_out() {
    Acting acting = acting();

    assertThrows(
        ArithmeticException.class,
        () ->
            hub.work()
                .decide(
                    acting,
                    r -> {
                      r.people().add(Examples.person("PER-3", "broken"));
                      throw new ArithmeticException("a bug");
                    }));

    assertTrue(person("PER-3").isEmpty());
    assertEquals(List.of("0"), history(acting));
  }

  @Test
  void a_unit_of_work_inside_another_is_a_bug() {
    assertThrows(
        IllegalStateException.class,
        () -> hub.work().decide(acting(), _ -> addPerson(acting(), "PER-4", "nested")));
    assertThrows(IllegalStateException.class, () -> hub.work().look(_ -> hub.work().look(_ -> 1)));
    assertTrue(person("PER-4").isEmpty());
  }

  @Test
  void replacing_what_is_no_longer_as_it_was_read_is_a_bug() {
    addPerson(acting(), "PER-5", "stale");
    Stored<Person> seen = person("PER-5").orElseThrow();
    Acting acting = acting();

    assertThrows(
        IllegalStateException.class,
        () ->
            hub.work()
                .decide(
                    acting,
                    r -> {
                      r.people().replace(new Stored<>(seen.value(), 7));
                      return Outcome.done(receipt(acting));
                    }));
  }

  @Test
  void who_saw_an_older_version_is_told() {
    addPerson(acting(), "PER-6", "older");

    Outcome<Receipt> outcome =
        hub.work()
            .decide(
                acting().expecting(3),
                r ->
                    r.people()
                        .step(
                            acting().expecting(3),
                            Key.of("PER-6"),
                            p -> p.disable(Examples.DAY),
                            _ -> ""));

    assertEquals(Refusal.Kind.STALE, refusal(outcome).kind());
  }

  @Test
  void a_constraint_speaks_in_the_words_of_the_rule() {
    addPerson(acting(), "PER-7", "taken");

    Outcome<Receipt> outcome = addPerson(acting(), "PER-8", "taken");

    assertEquals("people.sign-in-taken", refusal(outcome).code());
    assertTrue(person("PER-8").isEmpty());
  }

  @Test
  void a_repeated_request_gets_the_first_answer_and_is_not_done_again() {
    AtomicInteger runs = new AtomicInteger();
    Acting first = acting().repeatable(new RepeatKey("key-1", "print"));
    Acting second = acting().repeatable(new RepeatKey("key-1", "print"));

    Outcome<Receipt> one = hub.work().decide(first, _ -> counted(first, runs));
    Outcome<Receipt> two = hub.work().decide(second, _ -> counted(second, runs));

    assertEquals(Optional.of("once"), done(one).secret());
    assertEquals(Optional.empty(), done(two).secret());
    assertEquals(done(one).deed(), done(two).deed());
    assertEquals(done(one).facts(), done(two).facts());
    assertEquals(1, runs.get());
  }

  private static Outcome<Receipt> counted(Acting acting, AtomicInteger runs) {
    runs.incrementAndGet();
    return Outcome.done(receipt(acting).fact("read", 3).fact("new", "é\"").showingOnce("once"));
  }

  @Test
  void a_key_that_was_used_for_another_request_is_refused() {
    Acting first = acting().repeatable(new RepeatKey("key-2", "print"));
    Acting other = acting().repeatable(new RepeatKey("key-2", "another"));
    hub.work().decide(first, _ -> Outcome.done(receipt(first)));

    Outcome<Receipt> outcome = hub.work().decide(other, _ -> Outcome.done(receipt(other)));

    assertEquals("request.repeat-key-used", refusal(outcome).code());
    assertEquals(Refusal.Kind.REPEATED, refusal(outcome).kind());
  }

  @Test
  void equal_requests_at_once_are_done_once() throws Exception {
    List<Outcome<Receipt>> outcomes =
        atOnce(
            20,
            i -> {
              Acting acting = acting().repeatable(new RepeatKey("key-3", "print"));
              return hub.work()
                  .decide(
                      acting,
                      r -> {
                        r.people().add(Examples.person("PER-20" + i, "same"));
                        return Outcome.done(receipt(acting));
                      });
            });

    assertEquals(1, outcomes.stream().map(o -> done(o).deed()).distinct().count());
    assertEquals(List.of("1"), database.sql("select count(*) from person where sign_in = 'same'"));
  }

  @Test
  void a_sum_that_is_capped_stays_below_its_cap_whoever_adds() throws Exception {
    addPerson(acting(), "PER-9", "sum");

    List<Outcome<Receipt>> outcomes =
        atOnce(
            50,
            i -> {
              Acting acting = acting();
              return hub.work().decide(acting, r -> addBelowTen(r, acting, i));
            });

    long done = outcomes.stream().filter(o -> o instanceof Outcome.Done).count();
    assertEquals(10, done);
    assertEquals(List.of("10"), database.sql("select count(*) from person where email = 'sum'"));
    assertTrue(
        outcomes.stream()
            .filter(o -> o instanceof Outcome.Refused)
            .map(o -> refusal(o).code())
            .allMatch(code -> code.equals("full") || code.equals("request.busy")));
  }

  /** The rule looks at all rows: only a serializable transaction keeps it. */
  private static Outcome<Receipt> addBelowTen(
      org.tuttihub.application.AllRecords r, Acting acting, int i) {
    int present = 0;
    for (int n = 0; n < 50; n++) {
      present += r.people().bySignIn("sum-" + n).isPresent() ? 1 : 0;
    }
    if (present >= 10) {
      return Outcome.refused(Refusal.rule("full", "It is full.", "Wait."));
    }
    Person p = Examples.person("PER-3" + String.format("%02d", i), "sum-" + i);
    r.people()
        .add(
            new Person(
                p.identity(), p.signIn(), p.name(), "sum", p.roles(), p.keys(), p.disabledOn()));
    return Outcome.done(receipt(acting));
  }

  private interface Numbered<T> {
    T run(int number);
  }

  private static <T> List<T> atOnce(int times, Numbered<T> work) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<T>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        all.add(() -> work.run(number));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(all)) {
        results.add(future.get());
      }
      return results;
    }
  }

  private static Outcome<Receipt> addPerson(Acting acting, String ref, String signIn) {
    return hub.work()
        .decide(
            acting,
            r -> {
              r.people().add(Examples.person(ref, signIn));
              return Outcome.done(receipt(acting));
            });
  }

  private static Optional<Stored<Person>> person(String ref) {
    return hub.work().look(r -> r.people().find(new Key.ByRef(ref)));
  }

  private static List<String> history(Acting acting) {
    return database.sql("select count(*) from history where deed = '" + acting.deed() + "'");
  }

  private static Receipt done(Outcome<Receipt> outcome) {
    return switch (outcome) {
      case Outcome.Done<Receipt>(Receipt receipt) -> receipt;
      case Outcome.Refused<Receipt>(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private static Refusal refusal(Outcome<Receipt> outcome) {
    return switch (outcome) {
      case Outcome.Done<Receipt>(Receipt receipt) -> throw new AssertionError(receipt);
      case Outcome.Refused<Receipt>(Refusal refusal) -> refusal;
    };
  }
}
