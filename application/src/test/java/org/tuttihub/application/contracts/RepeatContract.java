package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** How a unit of work answers who asks again with the same key. */
public abstract class RepeatContract extends HubContract {
  private static final Key ROW = new Key.ByRef("NEED-801");

  @Test
  void a_repeated_request_gets_the_first_answer_and_is_not_done_again() {
    keep(records -> records.needs().add(Samples.wholeClassRow()));
    Acting first = acts.annaRepeating("key-1", "write A");
    Acting second = acts.annaRepeating("key-1", "write A");

    Receipt one = done(hub().decide(first, r -> write(r, first, "A")));
    Receipt two = done(hub().decide(second, r -> write(r, second, "A")));

    assertEquals(one, two);
    assertEquals(first.deed(), two.deed());
    assertEquals(2, seen(r -> r.needs().find(ROW)).orElseThrow().version());
    assertFalse(isInHistory(second.deed()));
  }

  @Test
  void the_secret_of_a_receipt_is_given_once_and_never_kept() {
    Acting first = acts.annaRepeating("key-1", "a token");
    Acting second = acts.annaRepeating("key-1", "a token");

    Receipt one =
        done(hub().decide(first, _ -> Outcome.done(receipt(first).showingOnce("secret"))));
    Receipt two =
        done(hub().decide(second, _ -> Outcome.done(receipt(second).showingOnce("secret"))));

    assertEquals(Optional.of("secret"), one.secret());
    assertEquals(Optional.empty(), two.secret());
  }

  @Test
  void the_facts_of_a_receipt_are_kept() {
    Acting acting = acts.anna();

    Receipt given = receipt(acting).fact("zebra", "a \"b\"").fact("new", 3).fact("also", "ü\n{x}");
    done(hub().decide(acting, _ -> Outcome.done(given)));

    Receipt kept = seen(r -> r.past().deed(acting.deed())).orElseThrow().receipt();
    assertEquals(given, kept);
  }

  @Test
  void the_same_key_for_another_request_is_refused() {
    keep(records -> records.needs().add(Samples.wholeClassRow()));
    Acting first = acts.annaRepeating("key-1", "write A");
    Acting other = acts.annaRepeating("key-1", "write B");
    done(hub().decide(first, r -> write(r, first, "A")));

    Refusal refusal = refused(hub().decide(other, r -> write(r, other, "B")));

    assertEquals(Refusal.Kind.REPEATED, refusal.kind());
    assertEquals("request.repeat-key-used", refusal.code());
    assertEquals("A", partA());
  }

  @Test
  void the_same_key_of_somebody_else_is_another_key() {
    Acting anna = acts.annaRepeating("key-1", "write A");
    Acting ben = acts.ben().repeatable(anna.repeat().orElseThrow());
    keep(records -> records.needs().add(Samples.wholeClassRow()));

    done(hub().decide(anna, r -> write(r, anna, "A")));
    done(hub().decide(ben, r -> write(r, ben, "B")));

    assertEquals("B", partA());
  }

  @Test
  void a_refused_request_may_be_repeated_and_is_judged_again() {
    Acting first = acts.annaRepeating("key-1", "write A");
    Acting second = acts.annaRepeating("key-1", "write A");
    refused(hub().decide(first, r -> write(r, first, "A")));
    keep(records -> records.needs().add(Samples.wholeClassRow()));

    done(hub().decide(second, r -> write(r, second, "A")));

    assertEquals("A", partA());
  }

  private String partA() {
    return seen(records -> records.needs().find(ROW)).orElseThrow().value().partA();
  }

  private static Outcome<Receipt> write(AllRecords records, Acting acting, String partA) {
    return records
        .needs()
        .step(
            acting,
            ROW,
            row -> Outcome.done(row.written(partA, "", "")),
            row -> row.identity() + " is written.");
  }
}
