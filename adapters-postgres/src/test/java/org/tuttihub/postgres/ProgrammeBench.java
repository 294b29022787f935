package org.tuttihub.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.imports.UndoImport;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.programme.BookingLine;
import org.tuttihub.application.programme.BookingRow;
import org.tuttihub.application.programme.ImportBookings;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.values.Key;

/** Measures by hand what a hundred thousand bookings cost; no test. */
final class ProgrammeBench {
  private static final int SCHOOLS = 500;
  private static final int BOOKINGS = Integer.getInteger("bookings", 100_000);

  private final PgHub hub;
  private final RowsAsFiles files = new RowsAsFiles();
  private final RunImport<AllRecords> imports;

  private ProgrammeBench(PgHub hub) {
    this.hub = hub;
    this.imports = new RunImport<>(hub.work(), hub.importDesk(), files, UUID::randomUUID);
  }

  public static void main(String[] args) {
    try (TestDatabase database = TestDatabase.empty();
        PgHub hub = database.open()) {
      new ProgrammeBench(hub).run();
    }
  }

  private void run() {
    new Deeds(hub)
        .now(
            r ->
                r.schools()
                    .addAll(
                        IntStream.range(0, SCHOOLS)
                            .mapToObj(i -> Examples.school(110_001 + 2 * i, "School " + i))
                            .toList()));
    ImportFile file = files.file("bookings.csv", rows(2));
    timed("dry run", () -> bring(RowsAsFiles.dryRun(file)));
    List<Receipt> kept = new ArrayList<>();
    timed("import", () -> kept.add(bring(file)));
    timed("the same again", () -> bring(file));
    timed("all changed", () -> kept.add(bring(files.file("more.csv", rows(3)))));
    timed("undo", () -> undo(kept.getLast()));
    lists(hub.reads().programme().bookings());
  }

  private Receipt bring(ImportFile file) {
    ImportBookings importer =
        new ImportBookings(
            UUID::randomUUID,
            Examples.DAY,
            new BookingLine.Beside(Optional.empty(), Optional.empty()));
    Receipt receipt =
        Deeds.done(
            Deeds.done(imports.open(Examples.acting(), file, importer)).run(Progress.SILENT));
    System.out.println(receipt.said());
    return receipt;
  }

  private void undo(Receipt receipt) {
    Deeds.done(
        new UndoImport(hub.work())
            .perform(Examples.acting(), new UndoImport.Request(Key.of(receipt.subject().ref()))));
  }

  private static void lists(Listing<BookingRow> list) {
    for (int i = 0; i < 3; i++) {
      timed("first 50", () -> list.page(query("", "-requested_on")));
      timed("by school", () -> list.page(query("", "school")));
      timed("offset 90000", () -> list.page(query("", "school").in(new Window.At(90_000, 50))));
      timed("search", () -> list.page(query("school 123", "ref")));
      timed("filter", () -> list.page(query("", "ref").where(Filter.of("urn=110001"))));
      timed("count", () -> list.count(query("", "ref").where(Filter.of("state=requested"))));
      timed("each", () -> list.each(query("", "ref"), _ -> {}));
    }
  }

  private static ListQuery query(String text, String sort) {
    return new ListQuery(
        List.of(), List.of(Sort.of(sort)), text, new Window.First(50), Optional.empty());
  }

  private static List<List<String>> rows(int quantity) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Reference", "URN", "Year", "Service", "Quantity", "Terms", "Pupils"));
    for (int i = 0; i < BOOKINGS; i++) {
      rows.add(
          List.of(
              "R" + i,
              String.valueOf(110_001 + 2 * (i % SCHOOLS)),
              "2024/25",
              "first-access",
              String.valueOf(quantity),
              String.valueOf(1 + i % 3),
              "60"));
    }
    return rows;
  }

  private static void timed(String what, Runnable work) {
    long began = System.nanoTime();
    work.run();
    System.out.printf("%-22s %8.1f ms%n", what, (System.nanoTime() - began) / 1e6);
  }
}
