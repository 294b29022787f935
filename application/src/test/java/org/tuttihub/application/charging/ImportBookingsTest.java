package org.tuttihub.application.charging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Policies;
import org.tuttihub.application.samples.SchoolSamples;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.whatif.Booked;
import org.tuttihub.domain.charging.whatif.Played;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.values.Key;

class ImportBookingsTest {
  private static final List<String> HEADER =
      List.of("Terms", "service", "URN", "customer", "on", "quantity", "variant", "fact.income");

  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void a_file_of_bookings_becomes_a_set_that_can_be_dropped_and_undone() {
    done(
        tutti.hub.decide(
            tutti.acts.anna(),
            r ->
                Outcome.done(
                    r.schools()
                        .added(tutti.acts.anna(), SchoolSamples.kingsLangleyPrimary(), "There."))));
    ImportFile file =
        file(
            List.of("3", "first-access", "117283", "", "2025-09-01", "2", "", "7"),
            List.of(),
            List.of("1", "lessons"),
            List.of("1", "lessons"));

    Receipt receipt = done(bring(file));

    assertEquals("3", receipt.facts().get("new"));
    assertEquals(
        List.of(
            new Played(
                new Booked(
                    Customer.SCHOOL,
                    "919",
                    Optional.of(LocalDate.of(2025, 9, 1)),
                    "first-access",
                    "",
                    2,
                    3,
                    new Facts(Map.of("income", "7"))),
                "117283",
                "King's Langley Primary School",
                1),
            new Played(
                new Booked(Customer.SCHOOL, "", Optional.empty(), "lessons", "", 1, 1, Facts.NONE),
                "",
                "",
                2)),
        played("BKS-1"));
    Receipt dropped = done(tutti.ask("booking-sets drop", Map.of("id", "BKS-1")));
    assertFalse(isThere("BKS-1"));
    done(tutti.ask("history undo", Map.of("deed", dropped.deed().toString())));
    assertEquals(2, played("BKS-1").size());
  }

  @Test
  void an_import_of_bookings_is_taken_back_whole() {
    Receipt receipt = done(bring(file(List.of("1", "lessons"))));

    done(tutti.ask("imports undo", Map.of("id", receipt.subject().ref())));

    assertFalse(isThere("BKS-1"));
  }

  @Test
  void a_dry_run_keeps_nothing() {
    Receipt receipt = done(bring(RowsAsFiles.dryRun(file(List.of("1", "lessons")))));

    assertEquals("1", receipt.facts().get("new"));
    assertFalse(isThere("BKS-1"));
  }

  @Test
  void rows_that_cannot_be_taken_are_refused_one_by_one() {
    Receipt receipt =
        done(
            bring(
                file(
                    List.of("4", "lessons"),
                    List.of("1", ""),
                    List.of("1", "lessons", "12345"),
                    List.of("1", "lessons", "", "king"),
                    List.of("1", "lessons", "", "", "soon"),
                    List.of("1", "lessons", "", "", "", "0"),
                    List.of("1", "lessons"))));

    assertEquals("6", receipt.facts().get("refused"));
    assertEquals(
        List.of("terms", "service", "urn", "customer", "on", "quantity"),
        verdicts(receipt).stream().map(Verdict::column).filter(c -> !c.isEmpty()).toList());
  }

  @Test
  void what_is_known_of_a_family_is_not_taken_in_and_not_shown_again() {
    Policies.bring(tutti.policies);

    Receipt receipt =
        done(
            bring(
                file(
                    List.of("1", "lessons", "", "family", "", "1", "30-minutes", "15999"),
                    List.of("1", "lessons", "", "family", "", "1", "30-minutes", ""),
                    List.of("9", "lessons", "", "kin", "", "1", "", "15998"),
                    List.of("9", "lessons", "", "school", "", "1", "", "15997"))));

    List<Verdict> refused =
        verdicts(receipt).stream().filter(v -> v.finding() == Verdict.Finding.REFUSED).toList();
    assertEquals("1", receipt.facts().get("new"));
    assertEquals("fact.income", refused.getFirst().column());
    assertTrue(refused.getFirst().reason().startsWith("Facts about a family are never kept"));
    assertFalse(refused.toString().contains("15999"));
    assertFalse(refused.toString().contains("15998"));
    assertTrue(refused.toString().contains("15997"));
  }

  @Test
  void facts_of_what_is_booked_come_with_a_familys_booking() {
    Policies.bring(tutti.policies);
    ImportFile file =
        tutti.files.file(
            "b.csv",
            List.of(
                List.of("service", "terms", "customer", "fact.weeks"),
                List.of("lessons", "1", "family", "9")));

    done(bring(file));

    assertEquals(new Facts(Map.of("weeks", "9")), played("BKS-1").getFirst().what().facts());
  }

  @Test
  void a_file_with_other_columns_is_refused_with_their_names() {
    Refusal refusal =
        refused(
            bring(
                tutti.files.file(
                    "b.csv", List.of(List.of("service", "Service", "term", "fact.In Come")))));
    Refusal empty = refused(bring(tutti.files.file("b.csv", List.of(List.of()))));

    assertEquals("booking-sets.columns", refusal.code());
    assertEquals(
        List.of(
            new Refusal.Fault("service", "It stands there twice."),
            new Refusal.Fault("term", "There is no such column. Did you mean terms?"),
            new Refusal.Fault("fact.in come", "There is no such column."),
            new Refusal.Fault("terms", "It is missing.")),
        refusal.faults());
    assertEquals("booking-sets.empty", empty.code());
  }

  private ImportFile file(List<?>... rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(HEADER);
    for (List<?> row : rows) {
      all.add(row.stream().map(String::valueOf).toList());
    }
    return tutti.files.file("bookings.csv", all);
  }

  private Outcome<Receipt> bring(ImportFile file) {
    return tutti.bring("booking-sets import", file, Map.of("title", "Last year"));
  }

  private List<Verdict> verdicts(Receipt receipt) {
    return tutti.hub.verdicts(receipt.subject().id());
  }

  private boolean isThere(String ref) {
    return tutti.hub.look(r -> r.bookingSets().find(Key.of(ref))).isPresent();
  }

  private List<Played> played(String ref) {
    return tutti.hub.look(
        r ->
            r.playedBookings()
                .ofSet(r.bookingSets().find(Key.of(ref)).orElseThrow().value().identity().id()));
  }
}
