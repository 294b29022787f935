package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** What is told of changes to those who look on. */
public abstract class ChangesContract extends HubContract {
  private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

  protected abstract Changes changes();

  @Test
  void what_is_kept_is_told_by_the_names_of_its_collections_only() throws Exception {
    try (Changes.Listening _ = listening()) {
      keep(records -> records.needs().add(Samples.wholeClassRow()));

      assertEquals(Set.of("history", "needs", "tests"), until("tests"));
    }
  }

  @Test
  void what_is_refused_is_not_told() throws Exception {
    try (Changes.Listening _ = listening()) {
      Acting acting = acts.anna();
      hub()
          .decide(
              acting,
              records -> {
                records.needs().add(Samples.wholeClassRow());
                return Outcome.refused(Refusal.rule("tests.no", "No.", ""));
              });
      keep(_ -> {});

      assertEquals(Set.of("history", "tests"), until("tests"));
    }
  }

  @Test
  void whoever_listens_no_more_is_told_nothing() throws Exception {
    Changes.Listening gone = listening();
    gone.close();
    LinkedBlockingQueue<String> other = new LinkedBlockingQueue<>();
    try (Changes.Listening _ = changes().listen(to(other))) {
      settle(other);
      heard.clear();
      keep(_ -> {});

      assertTrue(other.poll(10, TimeUnit.SECONDS) != null);
      assertEquals(0, heard.size());
    }
  }

  private Changes.Listening listening() throws InterruptedException {
    Changes.Listening listening = changes().listen(to(heard));
    settle(heard);
    return listening;
  }

  /** Something is changed until it is heard: listening begins a little after it is asked for. */
  private void settle(LinkedBlockingQueue<String> queue) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    do {
      keep(_ -> {});
      assertTrue(System.nanoTime() < end, "Nothing is heard.");
    } while (queue.poll(200, TimeUnit.MILLISECONDS) == null);
    while (queue.poll(500, TimeUnit.MILLISECONDS) != null) {
      // What is still on its way.
    }
  }

  private Set<String> until(String last) throws InterruptedException {
    Set<String> all = new TreeSet<>();
    while (!all.contains(last)) {
      String next = heard.poll(10, TimeUnit.SECONDS);
      assertTrue(next != null, "heard only " + all);
      all.add(next);
    }
    for (String next = heard.poll(); next != null; next = heard.poll()) {
      all.add(next);
    }
    return all;
  }

  private static Changes.Listener to(LinkedBlockingQueue<String> queue) {
    return new Changes.Listener() {
      @Override
      public void changed(Set<String> collections) {
        queue.addAll(new TreeSet<>(collections));
      }

      @Override
      public void missed() {
        queue.add("missed");
      }
    };
  }
}
