package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.no;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.FundSamples;
import org.tuttihub.application.samples.Life;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.ObjectiveSamples;
import org.tuttihub.application.samples.ProgrammeSamples;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** What the past keeps to: a deed is put back as a whole, or not at all. */
public abstract class PastContract extends HubContract {
  private static final Key ROW = new Key.ByRef("NEED-801");
  private static final Key GAP = new Key.ByRef("GAP-801");

  /** Lives of what undoing touches: the record of an import is left as it is. */
  static List<Life<?>> lives() {
    return Lives.all()
        .filter(life -> !life.toString().contains("ImportJob"))
        .filter(life -> !life.toString().contains("ColumnMapping"))
        .toList();
  }

  /** Those of them that change. */
  static List<Life<?>> changingLives() {
    return lives().stream().filter(life -> life.values().size() > 1).toList();
  }

  @ParameterizedTest
  @MethodSource("org.tuttihub.application.contracts.PastContract#changingLives")
  <T> void whatever_a_deed_changed_becomes_what_it_was_as_a_new_version(Life<T> life) {
    T first = life.values().getFirst();
    keep(Lives::ground);
    keep(records -> life.kept(records).add(first));
    UUID deed = keepAs(records -> replace(life.kept(records), first, life.values().getLast()));

    assertEquals(1, putBack(deed));

    assertEquals(
        Optional.of(new Stored<>(first, 3)),
        seen(records -> life.kept(records).find(idOf(life.kept(records), first))));
  }

  @ParameterizedTest
  @MethodSource("org.tuttihub.application.contracts.PastContract#lives")
  <T> void whatever_a_deed_added_goes_with_all_that_it_consists_of(Life<T> life) {
    T value = life.values().getLast();
    keep(Lives::ground);
    UUID deed = keepAs(records -> life.kept(records).add(value));

    assertEquals(1, putBack(deed));

    assertEquals(
        Optional.empty(),
        seen(records -> life.kept(records).find(idOf(life.kept(records), value))));
    keep(records -> life.kept(records).add(value));
  }

  @Test
  void a_deed_that_was_put_back_is_known_as_undone() {
    UUID deed = keepAs(records -> records.needs().add(Samples.wholeClassRow()));
    assertFalse(isUndone(deed));

    putBack(deed);

    assertTrue(isUndone(deed));
  }

  @Test
  void a_row_that_a_deed_wrote_twice_becomes_what_it_was_before_the_first_time() {
    keep(records -> records.needs().add(Samples.wholeClassRow()));
    UUID deed =
        keepAs(
            records -> {
              write(records, "A");
              write(records, "B");
            });

    assertEquals(1, putBack(deed));

    assertEquals(Optional.of(new Stored<>(Samples.wholeClassRow(), 4)), row());
  }

  @Test
  void what_a_deed_both_added_and_changed_goes() {
    UUID deed =
        keepAs(
            records -> {
              records.needs().add(Samples.wholeClassRow());
              write(records, "A");
            });

    putBack(deed);

    assertEquals(Optional.empty(), row());
  }

  @Test
  void what_was_written_again_since_is_not_put_back() {
    keep(records -> records.needs().add(Samples.wholeClassRow()));
    UUID first = keepAs(records -> write(records, "A"));
    keep(records -> write(records, "B"));

    Outcome<Receipt> outcome = tryToPutBack(first);

    assertEquals("history.written-since", refused(outcome).code());
    assertTrue(refused(outcome).fact().contains("NEED-801"), refused(outcome).fact());
    assertEquals("B", row().orElseThrow().value().partA());
    assertFalse(isUndone(first));
  }

  @Test
  void one_row_that_was_written_since_holds_back_all_of_a_deed() {
    keep(Lives::ground);
    UUID deed =
        keepAs(
            records -> {
              write(records, "A");
              replace(
                  records.gaps(),
                  Samples.fewStringTeachers(),
                  Samples.fewStringTeachers().described(Samples.fewStringTeachers().particulars()));
            });
    keep(
        records -> {
          var gap = records.gaps().find(GAP).orElseThrow();
          records.gaps().replace(gap);
        });

    assertEquals("history.written-since", refused(tryToPutBack(deed)).code());

    assertEquals("A", row().orElseThrow().value().partA());
  }

  @Test
  void a_deed_is_put_back_after_the_deeds_upon_it_are_put_back() {
    UUID first = keepAs(records -> records.needs().add(Samples.wholeClassRow()));
    UUID second = keepAs(records -> records.gaps().add(Samples.fewStringTeachers()));
    assertEquals("history.in-use", refused(tryToPutBack(first)).code());

    putBack(second);
    putBack(first);

    assertEquals(Optional.empty(), row());
  }

  @Test
  void a_row_whose_gaps_stand_does_not_go() {
    UUID deed = keepAs(records -> records.needs().add(Samples.wholeClassRow()));
    keep(records -> records.gaps().add(Samples.fewStringTeachers()));

    Outcome<Receipt> outcome = tryToPutBack(deed);

    assertEquals("history.in-use", refused(outcome).code());
    assertTrue(refused(outcome).fact().contains("NEED-801"), refused(outcome).fact());
    assertTrue(row().isPresent());
  }

  @Test
  void a_gap_that_an_objective_answers_does_not_go() {
    keep(records -> records.needs().add(Samples.wholeClassRow()));
    UUID deed = keepAs(records -> records.gaps().add(Samples.fewStringTeachers()));
    keep(
        records ->
            records
                .objectives()
                .add(
                    new Objective.Draft(
                        ObjectiveSamples.stringsInEveryDistrict(Samples.identity(41, "OBJ-801")))));

    assertEquals("history.in-use", refused(tryToPutBack(deed)).code());

    assertTrue(holds(records -> records.gaps().find(GAP).isPresent()));
  }

  @Test
  void a_school_that_has_booked_does_not_go() {
    UUID deed = keepAs(records -> records.schools().add(ProgrammeSamples.ashPrimary()));
    keep(
        records ->
            records
                .bookings()
                .add(
                    new Booking.Requested(
                        ProgrammeSamples.facts(
                            Samples.identity(138, "BKG-803"), "lessons", Optional.empty()))));

    assertEquals("history.in-use", refused(tryToPutBack(deed)).code());
  }

  @Test
  void what_was_spent_is_not_left_without_the_money_that_paid_it() {
    keep(Lives::ground);
    UUID confirmed =
        keepAs(
            records ->
                replace(
                    records.grants(),
                    FundSamples.grant(),
                    done(FundSamples.grant().confirm(Money.of("50000"), Optional.empty()))));
    keep(records -> records.spendings().add(spent("45000")));

    Outcome<Receipt> outcome = tryToPutBack(confirmed);

    assertEquals("funds.overdrawn", refused(outcome).code());
    assertFalse(isUndone(confirmed));
    assertEquals(
        Money.of("4000"),
        seen(r -> r.funds().position(FundSamples.revenue().identity().id())).left());
  }

  @Test
  void a_person_for_whom_a_token_acts_does_not_go() {
    UUID deed = keepAs(records -> records.people().add(Samples.annaBrook()));
    keep(records -> records.tokens().add(Samples.financeToken()));

    assertEquals("history.in-use", refused(tryToPutBack(deed)).code());
  }

  @Test
  void what_another_system_is_tied_to_does_not_go() {
    UUID deed = keepAs(records -> records.needs().add(Samples.wholeClassRow()));
    keep(records -> records.otherIds().tie(need(), "finance", "1"));

    assertEquals("history.in-use", refused(tryToPutBack(deed)).code());
  }

  @Test
  void what_belongs_together_goes_together() {
    UUID deed =
        keepAs(
            records -> {
              Lives.ground(records);
              records.otherIds().tie(need(), "finance", "1");
            });

    assertEquals(Lives.GROUND, putBack(deed));

    assertEquals(Optional.empty(), row());
    assertTrue(holds(records -> records.gaps().find(GAP).isEmpty()));
    assertEquals(Optional.empty(), seen(r -> r.otherIds().find("needs", "finance", "1")));
  }

  @Test
  void an_id_that_was_untied_is_tied_again() {
    keep(Lives::ground);
    keep(records -> records.otherIds().tie(need(), "finance", "1"));
    UUID deed = keepAs(records -> records.otherIds().untie("needs", "finance", "1"));

    putBack(deed);

    assertEquals(Optional.of(need()), seen(r -> r.otherIds().find("needs", "finance", "1")));
  }

  @Test
  void headings_are_put_back_as_well() {
    List<List<String>> old = List.of(List.of("Ours"), List.of("Area", "", "Part A"));
    keep(records -> records.needs().keepHeadings(Acts.THIS_YEAR, old));
    UUID deed = keepAs(r -> r.needs().keepHeadings(Acts.THIS_YEAR, List.of(List.of("Theirs"))));

    putBack(deed);

    assertEquals(old, seen(records -> records.needs().headings(Acts.THIS_YEAR)));
  }

  @Test
  void the_record_of_an_import_is_left_as_it_is() {
    keep(records -> records.imports().add(Samples.registerImport()));
    Key job = new Key.ById(Samples.registerImport().identity().id());
    UUID deed =
        keepAs(
            records -> {
              records.needs().add(Samples.wholeClassRow());
              records.imports().replace(records.imports().find(job).orElseThrow());
            });

    assertEquals(1, putBack(deed));

    assertEquals(Samples.registerImport(), seen(r -> r.imports().find(job)).orElseThrow().value());
  }

  @Test
  void a_deed_that_wrote_nothing_is_put_back_as_nothing() {
    UUID deed = keepAs(_ -> {});

    assertEquals(0, putBack(deed));
  }

  @Test
  void putting_back_that_is_refused_in_the_end_puts_nothing_back() {
    UUID deed = keepAs(records -> records.needs().add(Samples.wholeClassRow()));

    hub()
        .decide(
            acts.anna(),
            records -> {
              done(records.past().putBack(deed));
              return no();
            });

    assertTrue(row().isPresent());
    assertFalse(isUndone(deed));
  }

  private UUID keepAs(Change change) {
    Acting acting = acts.anna();
    keep(acting, change);
    return acting.deed();
  }

  private long putBack(UUID deed) {
    return Long.parseLong(done(tryToPutBack(deed)).facts().get("rows"));
  }

  private Outcome<Receipt> tryToPutBack(UUID deed) {
    Acting acting = acts.anna();
    return hub()
        .decide(
            acting,
            records ->
                records.past().putBack(deed).map(rows -> receipt(acting).fact("rows", rows)));
  }

  private boolean isUndone(UUID deed) {
    return holds(records -> records.past().deed(deed).orElseThrow().undone());
  }

  private Optional<Stored<NeedsStatement>> row() {
    return seen(records -> records.needs().find(ROW));
  }

  private static Subject need() {
    return new Subject("needs", Samples.wholeClassRow().identity().id(), "NEED-801");
  }

  private static void write(AllRecords records, String partA) {
    Stored<NeedsStatement> stored = records.needs().find(ROW).orElseThrow();
    records.needs().replace(stored.with(stored.value().written(partA, "", "")));
  }

  private static Spending spent(String pounds) {
    return new Spending.Actual(
        new Spending.Particulars(
            Samples.identity(139, "SPE-809"),
            FundSamples.revenue().identity().id(),
            FundSamples.line().identity().id(),
            "Lessons",
            ""),
        Optional.empty(),
        Money.of(pounds),
        Acts.TODAY);
  }

  private static <T> void replace(Kept<T> kept, T old, T replacement) {
    kept.replace(kept.find(idOf(kept, old)).orElseThrow().with(replacement));
  }

  private static <T> Key idOf(Kept<T> kept, T value) {
    return new Key.ById(kept.identityOf(value).id());
  }
}
