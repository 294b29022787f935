package org.tuttihub.launcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.launcher.demo.DemoHub;
import org.tuttihub.tui.ssh.SshParts;

/** Measures what was promised, on a hub of its own, and prints each figure beside its limit. */
public final class Bench {
  private static final int SCHOOLS = 30_000;

  private final Catalogue catalogue;
  private final Acting.Beginning beginning;
  private final MeasuredHub hub;
  private final Path folder;
  private final PrintStream out;

  /**
   * @param folder where the made-up edition is written
   */
  public Bench(Catalogue catalogue, Acting.Beginning beginning, Path folder, PrintStream out) {
    this.catalogue = catalogue;
    this.beginning = beginning;
    this.hub = new MeasuredHub(catalogue, beginning);
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
      for (Measured safe : new WorkforceBench(hub, folder).run()) {
        all.add(told(safe));
      }
      new InstrumentsBench(hub, folder).run(measured -> all.add(told(measured)));
      return all.stream().allMatch(m -> m.ratio() <= 1) ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for the console over SSH, on the demonstration with 30,000 schools. */
  public int console(SshParts ssh) throws InterruptedException {
    MeasuredHub.done(DemoHub.load(catalogue, beginning, _ -> {}));
    List<Measured> all = new ArrayList<>();
    try {
      brought(Edition.write(folder.resolve("edition.csv"), SCHOOLS, "0 Ash Vale"));
      Path changed = Edition.write(folder.resolve("changed.csv"), SCHOOLS, "0 Ash Dale");
      Measured.heading(out);
      new ConsoleBench(catalogue, beginning, ssh, () -> brought(changed))
          .run(figure -> all.add(told(figure)));
      return all.stream().allMatch(m -> m.ratio() <= 1) ? 0 : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Measured importing(String what, Path file) {
    return told(hub.imported(what, "schools import", file));
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
    return told(hub.listed(what, "schools", query, MeasuredHub.P99, 100));
  }

  private Measured told(Measured measured) {
    measured.print(out);
    return measured;
  }

  private void brought(Path file) {
    var _ = hub.imported("", "schools import", file);
  }
}
