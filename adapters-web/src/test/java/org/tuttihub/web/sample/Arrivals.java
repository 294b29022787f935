package org.tuttihub.web.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** Imports of the sample: what came is told to the test, which may hold them up. */
public final class Arrivals {
  /** What came. */
  public record Arrived(
      String name, boolean dryRun, long bytes, Instruments.Reading reading, Optional<String> key) {}

  public final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
  public final AtomicInteger running = new AtomicInteger();
  public final AtomicInteger most = new AtomicInteger();
  public volatile CountDownLatch hold = new CountDownLatch(0);
  private final AtomicInteger refs = new AtomicInteger();

  Outcome<OpenedImport> open(Acting acting, ImportFile file, Instruments.Reading reading) {
    if (file.name().endsWith(".txt")) {
      return Outcome.refused(
          Refusal.shape("instruments.not-a-table", "It is no table.", "Send a table.", List.of()));
    }
    String ref = "IMP-" + refs.incrementAndGet();
    return Outcome.done(
        new OpenedImport() {
          @Override
          public String ref() {
            return ref;
          }

          @Override
          public Outcome<Receipt> run(Progress progress) {
            return ran(acting, file, reading, ref);
          }
        });
  }

  private Outcome<Receipt> ran(
      Acting acting, ImportFile file, Instruments.Reading reading, String ref) {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    try {
      hold.await();
      arrived.add(
          new Arrived(
              file.name(),
              file.dryRun(),
              Files.size(file.path()),
              reading,
              acting.repeat().map(repeat -> repeat.key())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      running.decrementAndGet();
    }
    Subject subject = new Subject("imports", UUID.randomUUID(), ref);
    return Outcome.done(
        new Receipt(acting.deed(), subject, 1, "Imported.", Map.of(), Optional.empty()));
  }
}
