package org.tuttihub.launcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.launcher.demo.DemoHub;
import org.tuttihub.tui.ssh.SshParts;

/** Measures what was promised, on a hub of its own, and prints each figure beside its limit. */
public final class Bench {
  private static final int SCHOOLS = 30_000;
  private static final int ROUNDS = 200;

  private final Catalogue catalogue;
  private final Acting.Beginning beginning;
  private final Path folder;
  private final PrintStream out;

  /**
   * @param folder where the made-up edition is written
   */
  public Bench(Catalogue catalogue, Acting.Beginning beginning, Path folder, PrintStream out) {
    this.catalogue = catalogue;
    this.beginning = beginning;
    this.folder = folder;
    this.out = out;
  }

  /** Prints the table; answers 0 when every figure is within its limit. */
  public int run() {
    try {
      Path file = Edition.write(folder.resolve("edition.csv"), SCHOOLS);
      Measured.heading(out);
      List<Measured> all = new ArrayList<>();
      all.addAll(
          List.of(
              importing("Import 30,000 new schools, 140 columns", file),
              importing("Import the same again: nothing changes", file),
              heap(),
              listing("First page of 30,000, by name, p99", ListQuery.ALL.in(new Window.First(50))),
              listing(
                  "Search and filter, p99",
                  new ListQuery(
                      List.of(Filter.of("open=yes")),
                      List.of(Sort.of("-pupils")),
                      "zoe 299",
                      new Window.First(50),
                      Optional.empty())),
              listing(
                  "A window at row 29,000, p99",
                  ListQuery.ALL.in(new Window.At(29_000, 50, SCHOOLS))),
              listing(
                  "A window in the middle, p99",
                  ListQuery.ALL.in(new Window.At(15_000, 50, SCHOOLS)))));
      for (Measured price : new PricesBench(catalogue, beginning, folder).run()) {
        all.add(told(price));
      }
      for (Measured safe : new WorkforceBench(catalogue, beginning, folder).run()) {
        all.add(told(safe));
      }
      return all.stream().allMatch(m -> m.ratio() <= 1) ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for the console over SSH, on the demonstration with 30,000 schools. */
  public int console(SshParts ssh) throws InterruptedException {
    must(DemoHub.load(catalogue, beginning, _ -> {}));
    List<Measured> all = new ArrayList<>();
    try {
      imported(Edition.write(folder.resolve("edition.csv"), SCHOOLS, "0 Ash Vale"));
      Path changed = Edition.write(folder.resolve("changed.csv"), SCHOOLS, "0 Ash Dale");
      Measured.heading(out);
      new ConsoleBench(catalogue, beginning, ssh, () -> imported(changed))
          .run(figure -> all.add(told(figure)));
      return all.stream().allMatch(m -> m.ratio() <= 1) ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Measured importing(String what, Path file) {
    long began = System.nanoTime();
    imported(file);
    return told(new Measured(what, (System.nanoTime() - began) / 1e9, "s", 20));
  }

  private void imported(Path file) {
    FileIn<?> schools = (FileIn<?>) catalogue.find("schools import").orElseThrow();
    Outcome<Receipt> outcome =
        schools
            .open(acting(), new ImportFile(file, "edition.csv", false), Map.of())
            .then((OpenedImport opened) -> opened.run(Progress.SILENT));
    must(outcome);
  }

  private static void must(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var refusal)) {
      throw new BadValue(refusal.sentence());
    }
  }

  private Measured heap() {
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return told(new Measured("Heap at its peak", peak / 1048576.0, "MB", 512));
  }

  private Measured listing(String what, ListQuery query) {
    return measured(what, catalogue.list("schools").orElseThrow(), query);
  }

  private <R> Measured measured(String what, ListOf<R> list, ListQuery query) {
    double[] millis = new double[ROUNDS];
    ListQuery checked =
        switch (list.query(
            acting().actor(),
            query.filters(),
            query.sort(),
            query.text(),
            query.window(),
            query.asAt())) {
          case Outcome.Done<ListQuery>(ListQuery good) -> good;
          case Outcome.Refused<ListQuery>(var refusal) -> throw new BadValue(refusal.sentence());
        };
    for (int i = 0; i < ROUNDS; i++) {
      long began = System.nanoTime();
      list.page(acting().actor(), checked);
      millis[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(millis);
    return told(new Measured(what, millis[ROUNDS * 99 / 100], "ms", 100));
  }

  private Measured told(Measured measured) {
    measured.print(out);
    return measured;
  }

  private Acting acting() {
    return beginning.by(Actor.local("bench"), Door.SYSTEM);
  }
}
