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

  /** What it gives, or a failure: what it threw, or that it took too long. */
  static <T> T within(Duration time, String name, Callable<T> work) throws Failure {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((_, _) -> {});
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      thread.interrupt();
      throw new Failure("it took longer than " + said(time) + ".");
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause();
      throw thrown instanceof Failure failure ? failure : Failure.of(thrown);
    } catch (InterruptedException _) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw Failure.notItsFault("the asking was broken off.");
    }
  }

  private static String said(Duration time) {
    long tenths = Math.max(1, time.toMillis() / 100);
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " seconds";
  }
}
