package org.tuttihub.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * From the event loop to a virtual thread and back. Each piece of work has a thread of its own; how
 * many run at once is capped. A work that outlives its deadline goes on unheard, and keeps its
 * place until it ends.
 */
public final class Bridge implements AutoCloseable {
  private static final Problem FULL =
      Problem.busy("Tutti has too much to do at the moment: try again in a few seconds.");

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory());
  private final Semaphore works;
  private final Semaphore streams;
  private final Duration forWork;
  private final Duration forStreams;

  public Bridge(int works, int streams, Duration forWork, Duration forStreams) {
    this.works = new Semaphore(works);
    this.streams = new Semaphore(streams);
    this.forWork = forWork;
    this.forStreams = forStreams;
  }

  /**
   * Does the work elsewhere and goes on with its result on the event loop.
   *
   * @return whether it was taken on; if not, the answer is given
   */
  public <T> boolean call(Exchange exchange, Supplier<T> work, Consumer<T> then) {
    return call(exchange, forWork, work, then);
  }

  private <T> boolean call(Exchange exchange, Duration limit, Supplier<T> work, Consumer<T> then) {
    if (!works.tryAcquire()) {
      exchange.refuse(FULL);
      return false;
    }
    exchange.answerWithin(limit, late(exchange));
    try {
      threads.execute(() -> work(exchange, work, then));
      return true;
    } catch (RejectedExecutionException _) {
      works.release();
      exchange.refuse(Problem.busy("Tutti is about to stop: try again in a minute."));
      return false;
    }
  }

  private <T> void work(Exchange exchange, Supplier<T> work, Consumer<T> then) {
    try {
      T result = work.get();
      exchange.onLoop(() -> goOn(exchange, result, then));
    } catch (Throwable thrown) {
      Problem problem = Mishaps.problem(thrown, exchange.id());
      exchange.onLoop(() -> exchange.refuse(problem));
    } finally {
      works.release();
    }
  }

  /**
   * Does the work elsewhere and answers with what comes of it.
   *
   * @return whether it was taken on; if not, the answer is given
   */
  public boolean answer(Exchange exchange, Supplier<Reply> work) {
    return call(
        exchange, () -> settled(exchange, work.get()), whole -> whole.ifPresent(exchange::answer));
  }

  /**
   * The same for work that may take longer than usual.
   *
   * @param after done when the work has ended, or was not taken on
   */
  public void answer(Exchange exchange, Duration limit, Supplier<Reply> work, Runnable after) {
    Supplier<Optional<Reply.Whole>> whole =
        () -> {
          try {
            return settled(exchange, work.get());
          } finally {
            after.run();
          }
        };
    if (!call(exchange, limit, whole, reply -> reply.ifPresent(exchange::answer))) {
      after.run();
    }
  }

  private static <T> void goOn(Exchange exchange, T result, Consumer<T> then) {
    if (!exchange.isAnswered()) {
      exchange.noDeadline();
      then.accept(result);
    }
  }

  private Optional<Reply.Whole> settled(Exchange exchange, Reply reply) {
    return switch (reply) {
      case Reply.Whole whole -> Optional.of(whole);
      case Reply.Streamed(var headers, _) when exchange.isHead() ->
          Optional.of(new Reply.Whole(200, headers, io.vertx.core.buffer.Buffer.buffer()));
      case Reply.Streamed streamed -> sent(exchange, streamed);
    };
  }

  private Optional<Reply.Whole> sent(Exchange exchange, Reply.Streamed reply) {
    if (!streams.tryAcquire()) {
      throw new NotServed(FULL);
    }
    ResponseStream out = new ResponseStream(exchange, reply.headers());
    try {
      reply.writing().to(out, () -> exchange.onLoop(() -> exchange.completeWithin(forStreams)));
      return out.finish();
    } catch (IOException | RuntimeException broken) {
      if (!out.hasBegun()) {
        throw broken instanceof RuntimeException ours
            ? ours
            : new UncheckedIOException((IOException) broken);
      }
      exchange.onLoop(exchange::abort);
      return Optional.empty();
    } finally {
      streams.release();
    }
  }

  private static Problem late(Exchange exchange) {
    return exchange.mayBeDone()
        ? Problem.busy(
            "The answer is not there in time, and it may have been done all the same: look first,"
                + " or send it again with the same Idempotency-Key.")
        : Problem.busy("The answer is not there in time: try again in a few seconds.");
  }

  /** Waits a little for what is at work, then interrupts it. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException _) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
