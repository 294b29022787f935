package org.tuttihub.tui.screen;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tuttihub.application.records.Changes;
import org.tuttihub.tui.ConsoleParts;

/**
 * Hears for a session what others change, and hands it on: what comes together is handed on as one,
 * and no more than twice a second.
 */
final class LookingOn implements Changes.Listener, AutoCloseable {
  static final Duration APART = Duration.ofMillis(500);

  private final ConsoleParts parts;
  private final Consumer<UnaryOperator<State>> events;
  private final ReentrantLock lock = new ReentrantLock();
  private final Changes.Listening listening;
  private Overtaken waiting = Overtaken.NOTHING;
  private boolean handing;
  private long handedAt = System.nanoTime() - APART.toNanos();

  LookingOn(ConsoleParts parts, Consumer<UnaryOperator<State>> events) {
    this.parts = parts;
    this.events = events;
    this.listening = parts.changes().listen(this);
  }

  @Override
  public void changed(Set<String> collections) {
    hear(Overtaken.of(parts.catalogue(), collections));
  }

  @Override
  public void missed() {
    hear(Overtaken.ANYTHING);
  }

  private void hear(Overtaken more) {
    lock.lock();
    try {
      waiting = waiting.and(more);
      if (handing) {
        return;
      }
      handing = true;
      long pause = Math.max(0, APART.toNanos() - (System.nanoTime() - handedAt));
      Thread.ofVirtual().start(() -> handOn(pause));
    } finally {
      lock.unlock();
    }
  }

  private void handOn(long pause) {
    try {
      Thread.sleep(Duration.ofNanos(pause));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    lock.lock();
    try {
      Overtaken now = waiting;
      waiting = Overtaken.NOTHING;
      handing = false;
      handedAt = System.nanoTime();
      events.accept(state -> state.overtaken(now));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    listening.close();
  }
}
