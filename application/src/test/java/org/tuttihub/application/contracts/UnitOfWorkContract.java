package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.no;
import static org.tuttihub.application.samples.Outcomes.refused;

import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** What every unit of work keeps to. */
public abstract class UnitOfWorkContract extends HubContract {
  private static final Key ROW = new Key.ByRef("NEED-801");

  @Test
  void what_is_done_is_kept_and_stands_once_in_history() {
    Acting acting = acts.anna();

    Receipt receipt = keep(acting, records -> records.needs().add(Samples.wholeClassRow()));

    assertTrue(holds(records -> records.needs().find(ROW).isPresent()));
    assertEquals(acting.deed(), receipt.deed());
    var deed = seen(records -> records.past().deed(acting.deed())).orElseThrow();
    assertEquals("tests act", deed.operation());
    assertEquals("PER-901", deed.actor());
    assertEquals(receipt, deed.receipt());
    assertFalse(deed.undone());
  }

  @Test
  void what_is_refused_leaves_nothing_behind() {
    Acting acting = acts.anna();

    Outcome<Receipt> outcome =
        hub()
            .decide(
                acting,
                records -> {
                  records.needs().add(Samples.wholeClassRow());
                  return no();
                });

    assertEquals("tests.no", refused(outcome).code());
    assertFalse(holds(records -> records.needs().find(ROW).isPresent()));
    assertFalse(isInHistory(acting.deed()));
  }

  @Test
  void a_fault_in_the_work_comes_out_as_it_was_thrown_and_leaves_nothing_behind() {
    Acting acting = acts.anna();
    RuntimeException fault = new IllegalStateException("A bug.");

    RuntimeException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                hub()
                    .decide(
                        acting,
                        records -> {
                          records.needs().add(Samples.wholeClassRow());
                          throw fault;
                        }));

    assertEquals(fault, thrown);
    assertFalse(holds(records -> records.needs().find(ROW).isPresent()));
    assertFalse(isInHistory(acting.deed()));
  }

  @Test
  void after_a_fault_the_next_deed_is_done_as_ever() {
    assertThrows(
        IllegalStateException.class,
        () ->
            hub()
                .decide(
                    acts.anna(),
                    _ -> {
                      throw new IllegalStateException("A bug.");
                    }));

    keep(records -> records.needs().add(Samples.wholeClassRow()));

    assertTrue(holds(records -> records.needs().find(ROW).isPresent()));
  }

  @Test
  void work_sees_what_it_wrote_itself() {
    keep(
        records -> {
          records.needs().add(Samples.wholeClassRow());
          Stored<NeedsStatement> stored = records.needs().find(ROW).orElseThrow();
          assertEquals(1, stored.version());
          long next = records.needs().replace(stored.with(stored.value().written("A", "", "")));
          assertEquals(2, next);
          assertEquals("A", records.needs().find(ROW).orElseThrow().value().partA());
        });

    assertEquals(2, seen(records -> records.needs().find(ROW)).orElseThrow().version());
  }

  @Test
  void what_is_not_there_is_refused_by_name() {
    Outcome<Receipt> outcome = hub().decide(acts.anna(), r -> write(r, acts.anna(), "A"));

    Refusal refusal = refused(outcome);
    assertEquals(Refusal.Kind.UNKNOWN, refusal.kind());
    assertEquals("needs.unknown", refusal.code());
    assertTrue(refusal.fact().contains("NEED-801"), refusal.fact());
  }

  @Test
  void who_saw_an_older_version_is_refused_and_who_saw_this_one_is_not() {
    keep(records -> records.needs().add(Samples.wholeClassRow()));
    Acting ben = acts.ben().expecting(1);
    Acting anna = acts.anna().expecting(1);

    done(hub().decide(ben, r -> write(r, ben, "Ben's")));
    Outcome<Receipt> outcome = hub().decide(anna, r -> write(r, anna, "Anna's"));

    assertEquals(Refusal.Kind.STALE, refused(outcome).kind());
    assertTrue(refused(outcome).fact().contains("version 1, it is now 2"));
    assertEquals("Ben's", partA());
  }

  @Test
  void a_value_of_an_older_version_is_never_written_over_a_newer_one() {
    keep(records -> records.needs().add(Samples.wholeClassRow()));
    Stored<NeedsStatement> old = seen(records -> records.needs().find(ROW)).orElseThrow();
    done(hub().decide(acts.ben(), r -> write(r, acts.ben(), "Ben's")));

    assertThrows(
        RuntimeException.class,
        () -> keep(records -> records.needs().replace(old.with(old.value().written("X", "", "")))));

    assertEquals("Ben's", partA());
  }

  @Test
  void a_look_keeps_nothing() {
    try {
      hub()
          .look(
              records -> {
                records.needs().add(Samples.wholeClassRow());
                return "";
              });
    } catch (RuntimeException _) {
      // it may also say that looking writes nothing
    }

    assertFalse(holds(records -> records.needs().find(ROW).isPresent()));
  }

  @Test
  void a_unit_of_work_is_never_opened_inside_another() {
    assertThrows(
        IllegalStateException.class,
        () -> hub().decide(acts.anna(), _ -> hub().decide(acts.ben(), _ -> no())));
    assertThrows(
        IllegalStateException.class, () -> hub().decide(acts.anna(), _ -> hub().look(_ -> no())));
    assertThrows(IllegalStateException.class, () -> hub().look(_ -> hub().look(_ -> "inside")));
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
