package org.tuttihub.launcher.post;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.domain.files.Attachment.Verdict;

/**
 * A virus scanner that is a command: it gets the content on its input and ends with 0 for clean and
 * 1 for infected, as {@code clamdscan -} does. Any other end, and one that does not come within a
 * minute, says nothing. What it prints is not looked at.
 */
record CommandScanner(List<String> command) implements Scanner {
  private static final Logger LOG = LoggerFactory.getLogger(CommandScanner.class);
  private static final int SECONDS = 60;

  @Override
  public Verdict scan(DocumentOut.Writing content) {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException _) {
      LOG.warn("The virus scanner cannot be started: look at the setting files_scanner");
      return Verdict.UNKNOWN;
    }
    try {
      Thread feeding = Thread.ofVirtual().start(() -> feed(process, content));
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      feeding.interrupt();
      return ended ? verdict(process.exitValue()) : late();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Verdict.UNKNOWN;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void feed(Process process, DocumentOut.Writing content) {
    try (OutputStream in = process.getOutputStream()) {
      content.to(in);
    } catch (IOException _) {
      // It has heard enough, or was ended: its exit says what it thinks.
    }
  }

  private static Verdict verdict(int exit) {
    return switch (exit) {
      case 0 -> Verdict.CLEAN;
      case 1 -> Verdict.INFECTED;
      default -> {
        LOG.warn("The virus scanner failed with {}; the file is held", exit);
        yield Verdict.UNKNOWN;
      }
    };
  }

  private static Verdict late() {
    LOG.warn("The virus scanner took longer than {} seconds; the file is held", SECONDS);
    return Verdict.UNKNOWN;
  }
}
