package org.tuttihub.launcher.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;

/** Prices of First Access, as the policy that Tutti brings has them: one by one, and a year's. */
final class PricesBench {
  private static final int BOOKINGS = 100_000;
  private static final int QUOTES = 10_000;
  private static final int TIMES = 5;
  private static final String PRICES = "First Access 2024-25";
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 9, 1);

  private final Catalogue catalogue;
  private final Acting.Beginning beginning;
  private final Path folder;

  PricesBench(Catalogue catalogue, Acting.Beginning beginning, Path folder) {
    this.catalogue = catalogue;
    this.beginning = beginning;
    this.folder = folder;
  }

  List<Measured> run() throws IOException {
    String today = policy("first-access-today");
    done("price-lists take-over", Map.of("policy", today, "title", PRICES));
    done("adoptions add", Map.of("policy", today, "from", FIRST_DAY.toString()));
    String set = imported(bookings(folder.resolve("bookings.csv")));
    return List.of(whatIf(Map.of("bookings", set, "policy", policy("first-access-b"))), quotes());
  }

  /** The reference of a policy that Tutti brings, whatever its version is today. */
  private String policy(String name) {
    ListOf<?> policies = catalogue.list("policies").orElseThrow();
    Part ref = policies.row().parts().getFirst();
    List<String> found = new ArrayList<>();
    policies.each(
        acting().actor(),
        ListQuery.ALL,
        row -> found.add(String.valueOf(policies.row().value(row, ref))));
    return found.stream().filter(one -> one.endsWith("/" + name)).findFirst().orElseThrow();
  }

  /** Bookings that differ in day, classes and terms, so that most must be priced one by one. */
  private static Path bookings(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("urn,service,quantity,terms,customer,on\n");
      for (int i = 0; i < BOOKINGS; i++) {
        out.write(
            String.join(
                ",",
                String.valueOf(100_000 + i % 30_000),
                "first-access",
                String.valueOf(1 + i / 300 % 41),
                String.valueOf(1 + i / 12_300 % 3),
                "school",
                FIRST_DAY.plusDays(i % 300).toString()));
        out.write('\n');
      }
    }
    return file;
  }

  private String imported(Path file) {
    FileIn<?> in = (FileIn<?>) catalogue.find("booking-sets import").orElseThrow();
    Outcome<Receipt> outcome =
        in.open(acting(), new ImportFile(file, "bookings.csv", false), Map.of("title", "A year's"))
            .then((OpenedImport opened) -> opened.run(Progress.SILENT));
    must(outcome);
    return "BKS-1";
  }

  private Measured whatIf(Map<String, ?> asked) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      best = Math.min(best, seconds("what-ifs run", asked));
    }
    return new Measured("What-if over 100,000 bookings", best, "s", 2);
  }

  private Measured quotes() {
    double[] millis = new double[QUOTES];
    for (int i = 0; i < QUOTES; i++) {
      millis[i] = 1000 * seconds("quotes make", quote(i));
    }
    Arrays.sort(millis);
    return new Measured("One of 10,000 quotes, p99", millis[QUOTES * 99 / 100], "ms", 100);
  }

  private static Map<String, ?> quote(int number) {
    return Map.of(
        "customer",
        "school",
        "on",
        FIRST_DAY.plusDays(number % 300).toString(),
        "items",
        List.of("service=first-access; quantity=" + (1 + number % 41) + "; terms=3"));
  }

  private double seconds(String name, Map<String, ?> asked) {
    Ask<?, ?> ask = (Ask<?, ?>) catalogue.find(name).orElseThrow();
    long began = System.nanoTime();
    must(ask.answer(acting(), asked, Manner.TYPED_BY_HAND, Progress.SILENT));
    return (System.nanoTime() - began) / 1e9;
  }

  private void done(String name, Map<String, ?> asked) {
    Deed<?> deed = (Deed<?>) catalogue.find(name).orElseThrow();
    must(deed.perform(acting(), asked, Manner.TYPED_BY_HAND));
  }

  private static void must(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var refusal)) {
      throw new BadValue(refusal.sentence());
    }
  }

  private Acting acting() {
    return beginning.by(Actor.local("bench"), Door.SYSTEM);
  }
}
