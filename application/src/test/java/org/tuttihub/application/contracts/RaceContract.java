package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.no;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.needs.NeedsStatement.Consultation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** What becomes of many who do something at once: nothing is lost. */
public abstract class RaceContract extends HubContract {
  private static final Key ROW = new Key.ByRef("NEED-801");
  private static final int ADDERS = 50;

  @Test
  void fifty_who_add_at_once_lose_nothing() throws Exception {
    keep(records -> records.needs().add(Samples.wholeClassRow()));

    atOnce(adder -> consult("Group " + adder));

    Stored<NeedsStatement> stored = seen(r -> r.needs().find(ROW)).orElseThrow();
    assertEquals(ADDERS + 1, stored.version());
    assertEquals(
        ADDERS, stored.value().consultations().stream().map(Consultation::who).distinct().count());
  }

  @Test
  void of_many_who_found_the_hub_at_once_one_does() throws Exception {
    List<Outcome<Receipt>> outcomes = atOnce(_ -> found());

    assertEquals(1, outcomes.stream().filter(o -> o instanceof Outcome.Done).count());
    assertTrue(holds(records -> records.hubs().only().isPresent()));
  }

  private Outcome<Receipt> found() {
    Acting acting = acts.anna();
    return patiently(
        () ->
            hub()
                .decide(
                    acting,
                    records ->
                        records.hubs().only().isPresent()
                            ? no()
                            : Outcome.done(
                                records
                                    .hubs()
                                    .added(acting, Samples.rivenhallHub(), "It is founded."))));
  }

  private Outcome<Receipt> consult(String who) {
    Acting acting = acts.anna();
    Consultation consultation = new Consultation(who, Acts.TODAY, "Survey", "");
    return patiently(
        () ->
            hub()
                .decide(
                    acting,
                    records ->
                        records
                            .needs()
                            .step(
                                acting,
                                ROW,
                                row -> Outcome.done(row.consulted(consultation)),
                                _ -> "It is recorded.")));
  }

  /** Asks again as long as others are quicker, as a patient caller would. */
  private static Outcome<Receipt> patiently(Callable<Outcome<Receipt>> deed) {
    try {
      Outcome<Receipt> outcome = deed.call();
      for (int again = 0; again < 50 && isBusy(outcome); again++) {
        outcome = deed.call();
      }
      return outcome;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isBusy(Outcome<Receipt> outcome) {
    return outcome instanceof Outcome.Refused<Receipt>(Refusal refusal)
        && refusal.kind() == Refusal.Kind.BUSY;
  }

  private interface Adder {
    Outcome<Receipt> add(int number);
  }

  private static List<Outcome<Receipt>> atOnce(Adder adder)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Outcome<Receipt>>> running = new ArrayList<>();
      for (int i = 0; i < ADDERS; i++) {
        int number = i;
        running.add(threads.submit(() -> adder.add(number)));
      }
      List<Outcome<Receipt>> outcomes = new ArrayList<>();
      for (Future<Outcome<Receipt>> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    }
  }
}
