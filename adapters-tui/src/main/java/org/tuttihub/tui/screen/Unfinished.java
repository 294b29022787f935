package org.tuttihub.tui.screen;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tuttihub.application.access.Drafts;

/**
 * Keeps what a session leaves unfinished, however it ends: forms that were left, and open ones.
 * While somebody types it is kept now and then, for a server that ends without a word.
 */
final class Unfinished {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  static final Duration APART = Duration.ofSeconds(3);

  private Map<String, Map<String, String>> kept;
  private Thread keeping = Thread.ofVirtual().unstarted(() -> {});
  private long keptAt = System.nanoTime() - APART.toNanos();

  /** What is left at the beginning is kept already. */
  Unfinished(State first) {
    kept = first.memory().drafts();
  }

  /** How long until this is to be called again for what was typed last; negative for never. */
  long look(State state) {
    Map<String, Map<String, String>> left = left(state);
    if (left.equals(kept)) {
      return -1;
    }
    long wait = APART.toNanos() - (System.nanoTime() - keptAt);
    if (wait <= 0 && !keeping.isAlive()) {
      keep(state);
      return -1;
    }
    return Math.max(wait, Duration.ofMillis(100).toNanos());
  }

  /** Keeps what is left at the end. */
  void last(State state) {
    waitForIt();
    if (!left(state).equals(kept)) {
      keep(state);
      waitForIt();
    }
  }

  /** On a thread of its own, one after the other: the last that was typed is what is kept. */
  private void keep(State state) {
    Map<String, Map<String, String>> before = kept;
    Map<String, Map<String, String>> left = left(state);
    Drafts drafts = state.parts().desk().drafts();
    String actor = state.parts().actor().id();
    Thread earlier = keeping;
    keeping =
        Thread.ofVirtual()
            .start(
                () -> {
                  await(earlier);
                  keep(drafts, actor, before, left);
                });
    kept = left;
    keptAt = System.nanoTime();
  }

  private static void keep(
      Drafts drafts,
      String actor,
      Map<String, Map<String, String>> before,
      Map<String, Map<String, String>> left) {
    before.keySet().stream()
        .filter(form -> !left.containsKey(form))
        .forEach(form -> drafts.drop(actor, form));
    left.forEach(
        (form, texts) -> {
          if (!texts.equals(before.get(form))) {
            drafts.keep(actor, form, texts);
          }
        });
  }

  /** Waits although whoever is shown out is interrupted: else what was typed last is lost. */
  private void waitForIt() {
    boolean shownOut = Thread.interrupted();
    await(keeping);
    if (shownOut) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(Thread writer) {
    try {
      if (writer.isAlive()) {
        var _ = writer.join(PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, Map<String, String>> left(State state) {
    Map<String, Map<String, String>> left = new LinkedHashMap<>(state.memory().drafts());
    for (Place place : state.places()) {
      if (place instanceof FormPlace form && !form.busy() && form.isTyped()) {
        left.put(form.name(), form.typed());
      }
    }
    return left;
  }
}
