package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tuttihub.application.samples.Outcomes.done;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.samples.Life;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** What every collection of aggregates keeps to. */
public abstract class KeptContract extends HubContract {
  private static final String LIVES = "org.tuttihub.application.samples.Lives#all";

  @ParameterizedTest
  @MethodSource(LIVES)
  <T> void every_state_of_a_life_comes_back_as_it_was_kept(Life<T> life) {
    keep(Lives::ground);
    keep(records -> life.kept(records).add(life.values().getFirst()));
    comesBack(life, life.values().getFirst(), 1);

    for (int i = 1; i < life.values().size(); i++) {
      T next = life.values().get(i);
      long version = i + 1L;
      keep(
          records -> {
            Stored<T> stored = byId(life, records).orElseThrow();
            assertEquals(version, life.kept(records).replace(stored.with(next)));
          });

      comesBack(life, next, version);
    }
  }

  @ParameterizedTest
  @MethodSource(LIVES)
  <T> void the_last_of_a_life_can_be_added_as_well_as_the_first(Life<T> life) {
    keep(Lives::ground);

    keep(records -> life.kept(records).add(life.values().getLast()));

    comesBack(life, life.values().getLast(), 1);
  }

  @ParameterizedTest
  @MethodSource(LIVES)
  <T> void one_is_found_by_id_by_reference_and_by_what_another_system_calls_it(Life<T> life) {
    T value = life.values().getFirst();
    keep(Lives::ground);
    keep(records -> life.kept(records).add(value));

    keep(
        records ->
            records.otherIds().tie(subject(life.kept(records), value), "finance", "4711: a b"));

    Identity identity = seen(records -> identityIn(life.kept(records), life));
    Optional<Stored<T>> found = Optional.of(new Stored<>(value, 1));
    assertEquals(found, seen(r -> life.kept(r).find(new Key.ById(identity.id()))));
    assertEquals(found, seen(r -> life.kept(r).find(new Key.ByRef(identity.ref()))));
    assertEquals(found, seen(r -> life.kept(r).find(new Key.ByOther("finance", "4711: a b"))));
  }

  @ParameterizedTest
  @MethodSource(LIVES)
  <T> void what_was_never_added_is_absent(Life<T> life) {
    assertEquals(Optional.empty(), seen(r -> life.kept(r).find(new Key.ById(Samples.id(998)))));
    assertEquals(Optional.empty(), seen(r -> life.kept(r).find(new Key.ByRef("NOTHING-1"))));
    assertEquals(Optional.empty(), seen(r -> life.kept(r).find(new Key.ByOther("no", "4711"))));
  }

  @ParameterizedTest
  @MethodSource(LIVES)
  <T> void what_was_never_added_cannot_be_replaced(Life<T> life) {
    keep(Lives::ground);

    assertThrows(
        RuntimeException.class,
        () -> keep(r -> life.kept(r).replace(new Stored<>(life.values().getLast(), 1))));

    assertEquals(Optional.empty(), seen(r -> byId(life, r)));
  }

  @ParameterizedTest
  @MethodSource(LIVES)
  <T> void the_same_one_cannot_be_added_twice(Life<T> life) {
    keep(Lives::ground);
    keep(records -> life.kept(records).add(life.values().getFirst()));

    assertThrows(
        RuntimeException.class, () -> keep(r -> life.kept(r).add(life.values().getFirst())));

    comesBack(life, life.values().getFirst(), 1);
  }

  @Test
  void references_begin_with_their_prefix_and_never_repeat() {
    List<String> refs = new ArrayList<>();

    for (int i = 0; i < 3; i++) {
      refs.addAll(List.of(given().said().split(" ")));
    }
    List<String> inVain = new ArrayList<>();
    assertThrows(
        IllegalStateException.class,
        () ->
            keep(
                records -> {
                  inVain.addAll(nextOfEach(records));
                  throw new IllegalStateException("A bug.");
                }));
    refs.addAll(inVain);
    refs.addAll(List.of(given().said().split(" ")));

    assertEquals(5 * 71, new HashSet<>(refs).size(), refs.toString());
  }

  private Receipt given() {
    Acting acting = acts.anna();
    Subject subject = new Subject("tests", Samples.id(999), "TEST-1");
    return done(
        hub()
            .decide(
                acting,
                records ->
                    Outcome.done(
                        Receipt.of(acting, subject, 1, String.join(" ", nextOfEach(records))))));
  }

  private static List<String> nextOfEach(AllRecords records) {
    List<Kept<?>> all =
        List.of(
            records.frameworks(),
            records.needs(),
            records.gaps(),
            records.objectives(),
            records.people(),
            records.tokens(),
            records.plans(),
            records.approvals(),
            records.adoptions(),
            records.policySettings(),
            records.services(),
            records.priceLists(),
            records.bookingSets(),
            records.funds(),
            records.grants(),
            records.budgetLines(),
            records.incomes(),
            records.spendings(),
            records.activities(),
            records.offerWindows(),
            records.bookings(),
            records.organisations(),
            records.contacts(),
            records.relationships(),
            records.partners(),
            records.agreements(),
            records.heldPolicies(),
            records.breaches(),
            records.standards(),
            records.reviews(),
            records.surveyRounds(),
            records.surveyReturns(),
            records.complaints(),
            records.staff(),
            records.clearanceRecords(),
            records.overrides(),
            records.releases(),
            records.sessions(),
            records.cpdEvents(),
            records.cpdBookings(),
            records.observations(),
            records.observationRules(),
            records.workforceTargets(),
            records.vacancies(),
            records.checkIns(),
            records.pathways(),
            records.traineeships(),
            records.provision(),
            records.links(),
            records.templates(),
            records.messages(),
            records.attachments(),
            records.calls(),
            records.bids(),
            records.sheets(),
            records.conflicts(),
            records.projects(),
            records.models(),
            records.items(),
            records.kits(),
            records.loans(),
            records.reservations(),
            records.repairs(),
            records.schedules(),
            records.maintenance(),
            records.stockTakes(),
            records.stockLines(),
            records.selfAudits(),
            records.capitalRules(),
            records.disposalApprovals(),
            records.purchases());
    List<String> refs = new ArrayList<>();
    for (Kept<?> kept : all) {
      String ref = kept.nextRef();
      assertEquals(kept.noun().prefix(), ref.substring(0, ref.indexOf('-')));
      assertEquals(new Key.ByRef(ref), Key.of(ref));
      refs.add(ref);
    }
    return refs;
  }

  private <T> void comesBack(Life<T> life, T value, long version) {
    assertEquals(Optional.of(new Stored<>(value, version)), seen(r -> byId(life, r)));
  }

  private static <T> Optional<Stored<T>> byId(Life<T> life, AllRecords records) {
    return life.kept(records).find(new Key.ById(identityIn(life.kept(records), life).id()));
  }

  private static <T> Identity identityIn(Kept<T> kept, Life<T> life) {
    return kept.identityOf(life.values().getFirst());
  }

  private static <T> Subject subject(Kept<T> kept, T value) {
    Identity identity = kept.identityOf(value);
    return new Subject(kept.noun().plural(), identity.id(), identity.ref());
  }
}
