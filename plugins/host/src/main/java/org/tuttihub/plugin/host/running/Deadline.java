package org.tuttihub.plugin.host.running;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs something that may never end, on a daemon platform thread of its own: a policy that spins on
 * a virtual thread would starve all others, and one on a pooled thread could leave things behind.
 */
final class Deadline {
  private static final long STACK = 512 << 10;

  private Deadline() {}

  /** What came of it; a hostile exception is never left to others, who would ask it to speak. */
  private record End<T>(T result, Failure failure) {
    static <T> End<T> of(Callable<T> work) {
      try {
        return new End<>(work.call(), null);
      } catch (Throwable thrown) {
        return new End<>(null, thrown instanceof Failure told ? told : Failure.of(thrown));
      }
    }
  }

  /** What it gives, or a failure: what it threw, or that it took too long. */
  static <T> T within(Duration time, String name, Callable<T> work) throws Failure {
    FutureTask<End<T>> task = new FutureTask<>(() -> End.of(work));
    Thread thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((_, _) -> {});
    thread.start();
    try {
      End<T> end = task.get(time.toMillis(), TimeUnit.MILLISECONDS);
      if (end.failure() != null) {
        throw end.failure();
      }
      return end.result();
    } catch (TimeoutException _) {
      thread.interrupt();
      throw new Failure("it took longer than " + said(time) + ".");
    } catch (ExecutionException _) {
      throw new Failure("it broke down.");
    } catch (InterruptedException _) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw Failure.notItsFault("the asking was broken off.");
    }
  }

  private static String said(Duration time) {
    long tenths = Math.max(1, time.toMillis() / 100);
    return tenths == 10
        ? "a second"
        : tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " seconds";
  }
}
