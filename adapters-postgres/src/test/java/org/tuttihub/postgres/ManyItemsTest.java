package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.postgres.Deeds.done;

import java.time.Clock;
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
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.CountingIds;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.LambdaPolicies;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.records.Receipt;

/** A long register comes in, in several batches, and again changes nothing. */
class ManyItemsTest {
  private static final int MANY = 3_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

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
                new LambdaPolicies(),
                () -> TODAY,
                LONDON)
            .catalogue();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void a_register_of_many_batches_comes_in_and_is_compared_again() {
    Receipt first = imported("Store ");
    Receipt same = imported("Store ");

    assertEquals(String.valueOf(MANY), first.facts().get("new"));
    assertEquals(String.valueOf(MANY), same.facts().get("same"));
    assertEquals("60", database.sql("select count(*)::text from model").getFirst());
  }

  private static Receipt imported(String place) {
    ImportFile file = FILES.file("register.csv", rows(place));
    return done(
        ((FileIn<?>) catalogue.find("items import").orElseThrow())
            .open(acting(), file, Map.of())
            .then(opened -> opened.run(Progress.SILENT)));
  }

  private static List<List<String>> rows(String place) {
    List<String> makes = List.of("Yamaha", "Jupiter", "Elkhart", "John Packer", "Buffet");
    List<String> kinds =
        List.of("Alto Sax", "Flute", "Bb Clarinet", "Trumpet", "Tenor horn", "Cornet");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Asset No",
            "Item",
            "Serial",
            "Bar code",
            "Kept at",
            "Bought",
            "Cost",
            "State of repair"));
    for (int i = 0; i < MANY; i++) {
      rows.add(
          List.of(
              "HMS-" + i,
              makes.get(i % 5) + " M" + i % 4 + "0 " + kinds.get(i % 6),
              "S/" + i,
              "29" + i,
              place + i % 7,
              "Sept " + (2000 + i % 20),
              "£" + (100 + i % 900) + ".00",
              i % 3 == 0 ? "Very good" : "Fair"));
    }
    return rows;
  }

  private static Acting acting() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), LONDON);
    return new Acting.Beginning(clock, IDS).by(Actor.local("tester"), Door.COMMAND);
  }
}
