package org.tuttihub.tui.screen;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Something that takes time and is done beside the screen.
 *
 * @param doing the operation, for the log
 * @param running does it, and says what becomes of the screen then
 * @param failed what becomes of the screen when it could not be done
 * @param after how long is waited before
 */
record Work(String doing, Running running, UnaryOperator<State> failed, Duration after) {

  Work(String doing, Running running, UnaryOperator<State> failed) {
    this(doing, running, failed, Duration.ZERO);
  }

  /** The work itself. */
  interface Running {
    /**
     * @param meanwhile takes changes of the screen while it goes on
     */
    UnaryOperator<State> run(Consumer<UnaryOperator<State>> meanwhile) throws Exception;
  }

  /** Something that only happens a while later. */
  static Work later(Duration after, UnaryOperator<State> then) {
    return new Work("later", _ -> then, s -> s, after);
  }

  boolean isLater() {
    return !after.isZero();
  }

  /** Work that has nothing to show before its end. */
  static Work of(String doing, Callable<UnaryOperator<State>> run, UnaryOperator<State> failed) {
    return new Work(doing, _ -> run.call(), failed);
  }
}
