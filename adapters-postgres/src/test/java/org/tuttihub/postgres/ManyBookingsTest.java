package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.postgres.Deeds.done;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.charging.whatif.WhatIfAnswer;
import org.tuttihub.application.fakes.CountingIds;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.LambdaPolicies;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.samples.Policies;
import org.tuttihub.domain.values.Money;

/** A county's bookings of many years are played over in a moment. */
class ManyBookingsTest {
  private static final int MANY = 100_000;
  private static final Duration MOST = Duration.ofSeconds(4);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final LambdaPolicies POLICIES = new LambdaPolicies();
  private static final RowsAsFiles FILES = new RowsAsFiles();
  private static final CountingIds IDS = new CountingIds();
  private static TestDatabase database;
  private static PgHub hub;
  private static Catalogue catalogue;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
    catalogue =
        new TuttiCatalogue(
                hub.work(),
                hub.reads(),
                hub.importDesk(),
                FILES,
                IDS,
                new CountingSecrets(),
                POLICIES,
                () -> TODAY,
                LONDON)
            .catalogue();
    Policies.bring(POLICIES);
    perform("price-lists take-over", Map.of("policy", Policies.TODAY.toString()));
    perform("adoptions add", Map.of("policy", Policies.TODAY.toString(), "from", "2024-09-01"));
    bring("bookings.csv", false);
    bring("particular.csv", true);
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void a_hundred_thousand_bookings_are_played_exactly_and_fast() {
    WhatIfAnswer answer = timed("BKS-1");

    assertEquals(MANY, answer.compared());
    assertEquals(Money.of("572").times(MANY), answer.totals().getFirst().grant());
  }

  @Test
  void so_are_a_hundred_thousand_of_which_no_two_are_alike() {
    WhatIfAnswer answer = timed("BKS-2");

    assertEquals(MANY, answer.compared());
    assertTrue(answer.saving().compareTo(Money.ZERO) > 0);
  }

  /**
   * What the playing itself takes: the database's work, and waiting for others, are not counted.
   */
  private static WhatIfAnswer timed(String set) {
    run(set);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    WhatIfAnswer answer = run(set);
    Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);

    assertTrue(taken.compareTo(MOST) < 0, "It took " + taken);
    return answer;
  }

  private static WhatIfAnswer run(String set) {
    Ask<?, ?> ask = (Ask<?, ?>) catalogue.find("what-ifs run").orElseThrow();
    return done(
        ask.answer(
                acting(),
                Map.of("bookings", set, "policy", Policies.OPTION_A.toString()),
                Manner.TYPED_BY_HAND,
                Progress.SILENT)
            .map(WhatIfAnswer.class::cast));
  }

  private static void perform(String deed, Map<String, String> given) {
    done(
        ((Deed<?>) catalogue.find(deed).orElseThrow())
            .perform(acting(), given, Manner.TYPED_BY_HAND));
  }

  private static void bring(String name, boolean particular) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("urn", "service", "terms", "quantity", "fact.note"));
    for (int i = 0; i < MANY; i++) {
      rows.add(
          List.of(
              String.valueOf(100_000 + i % 500),
              "first-access",
              String.valueOf(1 + i % 3),
              "1",
              particular ? "booking " + i : ""));
    }
    ImportFile file = FILES.file(name, rows);
    done(
        ((FileIn<?>) catalogue.find("booking-sets import").orElseThrow())
            .open(acting(), file, Map.of("title", name))
            .then(opened -> opened.run(Progress.SILENT)));
  }

  private static Acting acting() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), LONDON);
    return new Acting.Beginning(clock, IDS).by(Actor.local("tester"), Door.COMMAND);
  }
}
