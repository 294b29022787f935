package org.tuttihub.application.fakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.outcome.Outcome;

class InMemoryHubTest {
  private final InMemoryHub hub = new InMemoryHub();
  private final Acting anna = new Acts(new CountingIds()).anna();

  @Test
  void work_that_cannot_be_run_again_comes_to_light() {
    AtomicInteger runs = new AtomicInteger();

    assertThrows(
        IllegalStateException.class,
        () ->
            hub.decide(
                anna, _ -> runs.incrementAndGet() == 1 ? Outcome.done(receipt()) : Outcomes.no()));

    assertEquals(0, hub.deeds());
  }

  @Test
  void what_is_run_in_vain_leaves_no_trace() {
    Outcomes.done(
        hub.decide(
            anna,
            records -> {
              records.needs().add(Samples.wholeClassRow());
              return Outcome.done(receipt());
            }));

    assertEquals(1, hub.deeds());
    assertEquals("NEED-1", hub.references().next("NEED"));
  }

  private Receipt receipt() {
    return Receipt.of(anna, new Subject("tests", Samples.id(999), "TEST-1"), 1, "Done.");
  }
}
