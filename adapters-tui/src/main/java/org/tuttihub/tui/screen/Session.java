package org.tuttihub.tui.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.tui.Broken;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Desk;
import org.tuttihub.tui.canvas.Sheet;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.terminal.Keyboard;
import org.tuttihub.tui.terminal.Painter;
import org.tuttihub.tui.terminal.SessionTerminal;

/**
 * One person at one terminal. One thread takes keys and results and draws; work runs on virtual
 * threads and hands its results to that thread.
 */
final class Session {
  private static final Logger LOG = LoggerFactory.getLogger(Session.class);
  private static final long SAY_WORKING_NS = TimeUnit.MILLISECONDS.toNanos(150);

  private final LinkedBlockingQueue<UnaryOperator<State>> events = new LinkedBlockingQueue<>();
  private final SessionTerminal terminal;
  private final Painter painter;
  private final Keyboard keyboard;
  private final Unfinished unfinished;
  private final Frames frames = new Frames(System.nanoTime());
  private State state;
  private int running;
  private long runningSince;
  private boolean dirty = true;
  private boolean saidWorking;

  Session(ConsoleParts parts, SessionTerminal terminal, InputStream keys, Size size) {
    this.terminal = terminal;
    this.painter = new Painter(terminal, parts.colour());
    this.keyboard = new Keyboard(keys, parts.charset(), () -> events.add(this::typed));
    this.state = State.first(parts, size);
    this.unfinished = new Unfinished(state);
  }

  /** Told from any thread that the window has another size. */
  void resized(Size size) {
    events.add(s -> s.size().equals(size) ? s : s.sized(size));
  }

  /** Until the person leaves, or is gone. */
  void run() throws IOException {
    terminal.take();
    try (Desk.Visit _ = state.parts().visit();
        LookingOn _ = new LookingOn(state.parts(), events::add)) {
      state = settled(state);
      while (!state.left()) {
        if (dirty && frames.pause(System.nanoTime()) == 0) {
          draw();
        }
        take(events.poll(patience(), TimeUnit.NANOSECONDS));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      unfinished.last(state);
      terminal.giveBack();
    }
  }

  /** How long nothing needs to be drawn. */
  private long patience() {
    long now = System.nanoTime();
    if (dirty) {
      return frames.pause(now);
    }
    long keeping = unfinished.look(state);
    long quiet = keeping < 0 ? TimeUnit.MINUTES.toNanos(1) : keeping;
    return running > 0 && !saidWorking
        ? Math.min(quiet, Math.max(0, SAY_WORKING_NS - (now - runningSince)))
        : quiet;
  }

  /** Takes everything that has come, so that what only the last of it needs is read once. */
  private void take(UnaryOperator<State> first) {
    if (first == null) {
      dirty |= isWorking() != saidWorking;
      return;
    }
    UnaryOperator<State> event = first;
    while (event != null) {
      state = safely(state, event);
      event = events.poll();
    }
    state = settled(state);
    dirty = true;
  }

  private static State safely(State now, UnaryOperator<State> event) {
    try {
      return event.apply(now);
    } catch (RuntimeException broken) {
      return now.remark(Broken.sentence("console", broken));
    }
  }

  private State typed(State now) {
    State next = now;
    try {
      for (Press press : keyboard.take()) {
        next = Pressing.press(next, press);
      }
      return keyboard.isEnded() ? next.leave() : next;
    } catch (IOException e) {
      LOG.info("The keyboard is gone: {}", e.getClass().getName());
      return next.leave();
    }
  }

  private State settled(State now) {
    State settled = safely(now, s -> s.top().settle(s));
    settled.started().forEach(this::start);
    if (settled.repaint()) {
      painter.forget();
    }
    return settled.startedAll();
  }

  private void start(Work work) {
    if (work.isLater()) {
      Thread.ofVirtual().start(() -> later(work));
      return;
    }
    if (running == 0) {
      runningSince = System.nanoTime();
    }
    running++;
    Thread.ofVirtual().start(() -> events.add(finished(work)));
  }

  /** Nobody waits for what happens later. */
  private void later(Work work) {
    try {
      Thread.sleep(work.after());
      events.add(result(work));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private UnaryOperator<State> finished(Work work) {
    UnaryOperator<State> result = result(work);
    return now -> {
      running--;
      return result.apply(now);
    };
  }

  private UnaryOperator<State> result(Work work) {
    try {
      return work.running().run(events::add);
    } catch (Unavailable unavailable) {
      return now -> work.failed().apply(now).remark(unavailable.sentence());
    } catch (Exception | Error broken) {
      String sentence = Broken.sentence(work.doing(), broken);
      return now -> work.failed().apply(now).remark(sentence);
    }
  }

  private boolean isWorking() {
    return running > 0 && System.nanoTime() - runningSince >= SAY_WORKING_NS;
  }

  /** A place that cannot be drawn is left. */
  private Sheet drawn() {
    while (true) {
      try {
        return Drawing.of(state, saidWorking);
      } catch (RuntimeException broken) {
        if (state.places().size() == 1) {
          throw broken;
        }
        state = state.back().remark(Broken.sentence("drawing", broken));
      }
    }
  }

  private void draw() throws IOException {
    saidWorking = isWorking();
    painter.take(state.parts().terminal().palette());
    painter.paint(drawn());
    frames.drawn(System.nanoTime());
    dirty = false;
  }
}
