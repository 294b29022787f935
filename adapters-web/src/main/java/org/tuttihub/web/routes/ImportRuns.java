package org.tuttihub.web.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Progress;

/** Imports that go on after their answer: two at once, the others wait. */
public final class ImportRuns implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
  private static final int AT_ONCE = 2;
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("import-", 0).factory());
  private final Semaphore running = new Semaphore(AT_ONCE, true);
  private final Semaphore places;
  private final Path spool;

  private ImportRuns(Path spool, int places) {
    this.spool = spool;
    this.places = new Semaphore(places);
  }

  /** Opens the spool folder, and clears it of what a crash left there long ago. */
  public static ImportRuns in(Path spool, int places) {
    try {
      Files.createDirectories(spool);
      try (DirectoryStream<Path> left = Files.newDirectoryStream(spool, "upload-*.part")) {
        for (Path file : left) {
          Instant written = Files.getLastModifiedTime(file).toInstant();
          if (written.isBefore(Instant.now().minus(FORGOTTEN))) {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new ImportRuns(spool, places);
  }

  /**
   * A place for one import, from its first byte to the end of its run; false when there is none.
   */
  public boolean takePlace() {
    return places.tryAcquire();
  }

  public Path freshFile() {
    return spool.resolve("upload-" + UUID.randomUUID() + ".part");
  }

  /** Gives the place back and leaves nothing of the file; may be called from anywhere. */
  public void dropped(Path file) {
    places.release();
    delete(file);
  }

  /** Runs an import when its turn comes; then its place is free and its file gone. */
  void run(OpenedImport opened, Path file) {
    threads.execute(
        () -> {
          try {
            running.acquire();
            try {
              opened.run(Progress.SILENT);
            } finally {
              running.release();
            }
          } catch (InterruptedException _) {
            LOG.warn("Import {} did not run: Tutti stops", opened.ref());
          } catch (RuntimeException broken) {
            LOG.error("Import {} broke off: {}", opened.ref(), broken.getClass().getName());
          } finally {
            delete(file);
            places.release();
          }
        });
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException broken) {
      LOG.warn("An uploaded file could not be deleted: {}", broken.getClass().getName());
    }
  }

  /** Waits a little for what runs, then interrupts it; an import that is cut off keeps nothing. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException _) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
