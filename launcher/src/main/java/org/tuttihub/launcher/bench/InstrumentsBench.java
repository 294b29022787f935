package org.tuttihub.launcher.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;

/** The instruments of a large hub: a register of 30,000, searched as one types, and scanned. */
final class InstrumentsBench {
  private static final int ITEMS = 30_000;
  private static final List<String> MAKERS = List.of("Yamaha", "Jupiter", "Elkhart", "Buffet");
  private static final List<String> KINDS =
      List.of("Alto Sax", "Flute", "Bb Clarinet", "Trumpet", "Tenor horn", "Violin 3/4");

  private final MeasuredHub hub;
  private final Path folder;

  InstrumentsBench(MeasuredHub hub, Path folder) {
    this.hub = hub;
    this.folder = folder;
  }

  /** Tells each figure once it is known. */
  void run(Consumer<Measured> told) throws IOException {
    Path register = register();
    told.accept(hub.imported("Import a register of 30,000 items", "items import", register));
    told.accept(hub.imported("The same again: nothing changes", "items import", register));
    told.accept(
        hub.listed(
            "Search items as one types, p99",
            "items",
            typed("violin yamaha hms-29"),
            MeasuredHub.P99,
            50));
    told.accept(
        hub.listed("The forecast of them all, p99", "forecast", first(""), MeasuredHub.P99, 2000));
    told.accept(hub.timed("A scan out or in, p99", MeasuredHub.P99, 100, this::scan));
  }

  private Path register() throws IOException {
    Path file = folder.resolve("register.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("Asset No,Item,Serial,Kept at,Bought,Cost\n");
      for (int i = 0; i < ITEMS; i++) {
        out.write(
            "HMS-%d,%s M%d0 %s,S/%d,Store %d,Sept %d,£%d.00%n"
                .formatted(
                    i,
                    MAKERS.get(i % MAKERS.size()),
                    i % 4,
                    KINDS.get(i % KINDS.size()),
                    i,
                    i % 7,
                    2000 + i % 20,
                    100 + i % 900));
      }
    }
    return file;
  }

  private static ListQuery first(String words) {
    return new ListQuery(List.of(), List.of(), words, new Window.First(50), Optional.empty());
  }

  /** What is asked after each letter. */
  private static List<ListQuery> typed(String words) {
    return IntStream.rangeClosed(1, words.length())
        .mapToObj(letters -> first(words.substring(0, letters)))
        .toList();
  }

  /** Out to somebody, and in again by the next scan. */
  private void scan(int turn) {
    String what = "HMS-" + (turn / 2 * 137);
    hub.done(
        "items scan",
        turn % 2 == 0
            ? Map.of("what", what, "borrower", "Bench", "kind", "teacher")
            : Map.of("what", what, "place", "Store 1", "condition", "good"));
  }
}
