package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.LambdaPolicies;
import org.tuttihub.application.fakes.NoReads;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Puts;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/** What putting by other systems' ids keeps to, in every collection that it is possible in. */
public abstract class PutContract extends HubContract {
  private static final String PUTS = "org.tuttihub.application.samples.Puts#all";
  private static final String ID = "planner:77";

  private Catalogue catalogue;

  protected abstract ImportDesk desk();

  @BeforeEach
  void there_is_something_to_link_to() {
    catalogue =
        new TuttiCatalogue(
                hub(),
                new NoReads(),
                desk(),
                new RowsAsFiles(),
                ids,
                new CountingSecrets(),
                new LambdaPolicies(),
                () -> Acts.TODAY,
                Acts.LONDON)
            .catalogue();
    keep(Lives::ground);
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void what_is_put_first_is_added_and_tied_to_the_id(Puts puts) {
    Receipt receipt = put(puts, puts.first());

    assertEquals(1, receipt.version());
    assertEquals(Optional.of(receipt.subject()), whose(puts));
    assertEquals(1, stored(puts).orElseThrow().version());
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void the_same_put_twice_changes_nothing_the_second_time(Puts puts) {
    put(puts, puts.first());
    Optional<? extends Stored<?>> before = stored(puts);

    Receipt again = put(puts, puts.first());

    assertEquals(1, again.version());
    assertEquals(again.subject().ref() + " is so already; nothing is changed.", again.said());
    assertEquals(before, stored(puts));
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void what_is_put_later_is_the_whole_of_it(Puts puts) {
    Receipt first = put(puts, puts.first());
    Object was = stored(puts).orElseThrow().value();

    Receipt then = put(puts, puts.then());

    assertEquals(first.subject(), then.subject());
    assertEquals(2, then.version());
    assertNotEquals(was, stored(puts).orElseThrow().value());
    assertEquals(2, put(puts, puts.then()).version());
    put(puts, puts.first());
    assertEquals(3, stored(puts).orElseThrow().version());
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void an_id_or_reference_of_ours_changes_what_is_there_and_makes_nothing(Puts puts) {
    String ref = put(puts, puts.first()).subject().ref();

    assertEquals(2, done(ask(acts.anna(), puts, ref, puts.then())).version());
    for (String ours : List.of("XYZ-999", "019ab000-0000-7000-8000-000000000000")) {
      Refusal refusal = refused(ask(acts.anna(), puts, ours, puts.first()));
      assertEquals(puts.collection() + ".unknown", refusal.code());
    }
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void who_means_to_create_does_not_change_what_is_there(Puts puts) {
    put(acts.ben().expecting(0), puts, puts.first());
    Optional<? extends Stored<?>> before = stored(puts);

    Refusal refusal = refused(ask(acts.ben().expecting(0), puts, ID, puts.then()));

    assertEquals(Refusal.Kind.STALE, refusal.kind());
    assertEquals(before, stored(puts));
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void who_has_seen_a_version_changes_that_one_and_makes_nothing(Puts puts) {
    Refusal absent = refused(ask(acts.ben().expecting(1), puts, ID, puts.first()));
    put(puts, puts.first());

    Receipt changed = put(acts.ben().expecting(1), puts, puts.then());

    assertEquals(puts.collection() + ".unknown", absent.code());
    assertEquals(2, changed.version());
    assertEquals(
        Refusal.Kind.STALE, refused(ask(acts.ben().expecting(1), puts, ID, puts.first())).kind());
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void undoing_the_first_takes_back_the_record_and_its_tie(Puts puts) {
    UUID added = put(puts, puts.first()).deed();

    undo(added);

    assertEquals(Optional.empty(), stored(puts));
    assertEquals(Optional.empty(), whose(puts));
    assertEquals(1, put(puts, puts.then()).version());
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void undoing_a_later_one_leaves_what_was_put_before(Puts puts) {
    put(puts, puts.first());
    Object first = stored(puts).orElseThrow().value();
    UUID changed = put(puts, puts.then()).deed();

    undo(changed);

    assertEquals(first, stored(puts).orElseThrow().value());
  }

  @Test
  void undoing_a_put_that_changed_nothing_changes_nothing() {
    put(Puts.gaps(), Puts.gaps().first());
    UUID again = put(Puts.gaps(), Puts.gaps().first()).deed();

    Receipt undone = undo(again);

    assertEquals(1, undone.version());
    assertEquals(1, stored(Puts.gaps()).orElseThrow().version());
  }

  @Test
  void what_is_refused_is_tied_to_nothing() {
    Refusal refusal =
        refused(ask(acts.anna(), Puts.gaps(), ID, Puts.gaps().with("statement", "NEED-999")));

    assertEquals("needs.unknown", refusal.code());
    assertEquals(Optional.empty(), whose(Puts.gaps()));
  }

  @Test
  void a_gap_loses_what_is_left_out_and_goes_to_the_row_that_is_named() {
    put(Puts.gaps(), Puts.gaps().first());
    String other = put(Puts.needs(), Puts.needs().first()).subject().ref();

    put(acts.ben().expecting(1), Puts.gaps(), Map.of("statement", other, "text", "Few choirs."));

    Gap.Particulars gap = ((Gap) stored(Puts.gaps()).orElseThrow().value()).particulars();
    assertEquals(whose(Puts.needs()).orElseThrow().id(), gap.statement());
    assertEquals(
        new Gap.Particulars(
            gap.identity(),
            gap.statement(),
            "Few choirs.",
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            Gap.Reach.INSIDE),
        gap);
  }

  @Test
  void a_row_that_is_put_into_another_year_comes_last_there() {
    put(Puts.needs(), Puts.needs().first());
    ask(acts.anna(), Puts.needs(), "planner:78", Puts.needs().with("year", "2027/28"));

    put(Puts.needs(), Puts.needs().then());

    NeedsStatement row = (NeedsStatement) stored(Puts.needs()).orElseThrow().value();
    assertEquals(new AcademicYear(2027), row.year());
    assertEquals(2, row.position());
    assertEquals("", row.partA());
  }

  @Test
  void a_sign_in_name_of_somebody_else_is_refused_and_ones_own_is_not() {
    put(Puts.people(), Puts.people().first());
    String taken = seen(r -> r.people().find(Key.of("PER-801"))).orElseThrow().value().signIn();

    Refusal refusal =
        refused(ask(acts.anna(), Puts.people(), ID, Puts.people().with("sign_in", taken)));
    Receipt same = put(Puts.people(), Puts.people().with("sign_in", "C.Lane"));

    assertEquals("people.sign-in-taken", refusal.code());
    assertEquals(1, same.version());
  }

  @ParameterizedTest
  @MethodSource(PUTS)
  void who_may_not_add_may_not_put(Puts puts) {
    Refusal refusal = refused(ask(acts.as(Role.VIEWER), puts, ID, puts.first()));

    assertEquals("access.not-permitted", refusal.code());
    assertEquals(
        catalogue.find(puts.collection() + " add").orElseThrow().permission(),
        catalogue.find(puts.operation()).orElseThrow().permission());
  }

  @Test
  void every_collection_that_can_be_put_into_is_tried_here() {
    Set<String> known =
        catalogue
            .all()
            .filter(operation -> operation.verb().equals("put"))
            .map(Operation::name)
            .collect(Collectors.toSet());

    assertEquals(Puts.all().stream().map(Puts::operation).collect(Collectors.toSet()), known);
  }

  private Receipt put(Puts puts, Map<String, Object> whole) {
    return put(acts.anna(), puts, whole);
  }

  private Receipt put(Acting acting, Puts puts, Map<String, Object> whole) {
    return done(ask(acting, puts, ID, whole));
  }

  private Outcome<Receipt> ask(Acting acting, Puts puts, String id, Map<String, Object> whole) {
    Map<String, Object> given = new HashMap<>(whole);
    given.put("id", id);
    return perform(acting, puts.operation(), given);
  }

  private Receipt undo(UUID deed) {
    return done(perform(acts.anna(), "history undo", Map.of("deed", deed.toString())));
  }

  private Outcome<Receipt> perform(Acting acting, String operation, Map<String, Object> given) {
    Deed<?> deed = (Deed<?>) catalogue.find(operation).orElseThrow();
    return deed.perform(acting, given, Manner.TYPED);
  }

  private Optional<? extends Stored<?>> stored(Puts puts) {
    return seen(records -> puts.of().apply(records).find(Key.of(ID)));
  }

  private Optional<Subject> whose(Puts puts) {
    return seen(records -> records.otherIds().find(puts.collection(), "planner", "77"));
  }
}
