package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.ObjectiveSamples;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.application.samples.SchoolSamples;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Urn;

/** What single rooms ask of their records. */
public abstract class RoomsContract extends HubContract {
  private static final AcademicYear LAST_YEAR = new AcademicYear(2025);

  @Test
  void the_hub_is_absent_until_it_is_founded() {
    assertEquals(Optional.empty(), seen(records -> records.hubs().only()));

    keep(records -> records.hubs().add(Samples.rivenhallHub()));

    assertEquals(
        Optional.of(new Stored<>(Samples.rivenhallHub(), 1)),
        seen(records -> records.hubs().only()));
  }

  @Test
  void the_pack_in_force_is_the_latest_that_has_begun_in_its_newest_version() {
    Framework old = Samples.pack(11, "FWK-801", 1, new AcademicYear(2022));
    Framework corrected = Samples.pack(12, "FWK-802", 3, new AcademicYear(2024));
    Framework mistaken = Samples.pack(13, "FWK-803", 2, new AcademicYear(2024));
    Framework coming = Samples.pack(14, "FWK-804", 4, new AcademicYear(2030));
    keep(records -> List.of(coming, old, corrected, mistaken).forEach(records.frameworks()::add));

    assertEquals(Optional.empty(), inForce(2021));
    assertEquals(Optional.of(old), inForce(2022));
    assertEquals(Optional.of(old), inForce(2023));
    assertEquals(Optional.of(corrected), inForce(2024));
    assertEquals(Optional.of(corrected), inForce(2029));
    assertEquals(Optional.of(coming), inForce(2030));
    assertEquals(Optional.of(4), seen(r -> r.frameworks().newest("npme-2022")));
    assertEquals(Optional.empty(), seen(r -> r.frameworks().newest("another")));
  }

  @Test
  void an_analysis_comes_in_the_order_of_its_rows_and_without_other_years() {
    NeedsStatement third = Samples.wholeClassRow().at(3, "C", "c", Optional.empty());
    NeedsStatement first = row(22, Acts.THIS_YEAR, 1);
    NeedsStatement second = row(23, Acts.THIS_YEAR, 2);
    keep(
        records -> {
          records.needs().add(third);
          records.needs().add(row(24, LAST_YEAR, 1));
          records.needs().add(second);
          records.needs().add(first);
        });

    assertEquals(
        List.of(new Stored<>(first, 1), new Stored<>(second, 1), new Stored<>(third, 1)),
        seen(records -> records.needs().of(Acts.THIS_YEAR)));
    assertEquals(List.of(), seen(records -> records.needs().of(new AcademicYear(2020))));
  }

  @Test
  void headings_are_kept_cell_by_cell_for_each_year() {
    List<List<String>> rows =
        List.of(List.of("Needs", "", "“2026”\n"), List.of(), List.of("", "x"));

    keep(records -> records.needs().keepHeadings(Acts.THIS_YEAR, List.of(List.of("draft"))));
    keep(records -> records.needs().keepHeadings(Acts.THIS_YEAR, rows));

    assertEquals(rows, seen(records -> records.needs().headings(Acts.THIS_YEAR)));
    assertEquals(List.of(), seen(records -> records.needs().headings(LAST_YEAR)));
  }

  @Test
  void the_gaps_of_a_row_come_oldest_first() {
    Gap other =
        new Gap.Open(
            new Gap.Particulars(
                Samples.identity(39, "GAP-809"),
                row(22, Acts.THIS_YEAR, 2).identity().id(),
                "Another.",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Gap.Reach.INSIDE));
    keep(
        records -> {
          records.needs().add(Samples.wholeClassRow());
          records.needs().add(row(22, Acts.THIS_YEAR, 2));
          records.gaps().add(Samples.fewStringTeachers());
          records.gaps().add(other);
          records.gaps().add(gap(33));
          records.gaps().add(gap(34));
        });

    List<Gap> found =
        seen(
            records ->
                records.gaps().of(Samples.wholeClassRow().identity().id()).stream()
                    .map(Stored::value)
                    .toList());

    assertEquals(List.of(Samples.fewStringTeachers(), gap(33), gap(34)), found);
  }

  @Test
  void objectives_in_force_come_in_the_order_of_their_numbers() {
    keep(Lives::ground);
    keep(
        records -> {
          records.objectives().add(active(41, "OBJ-1000"));
          records.objectives().add(active(42, "OBJ-999"));
          records.objectives().add(draft(43, "OBJ-998"));
        });

    assertEquals(
        List.of(active(42, "OBJ-999"), active(41, "OBJ-1000")),
        seen(records -> records.activeObjectives(Acts.THIS_YEAR)));
    assertEquals(List.of(), seen(records -> records.activeObjectives(LAST_YEAR)));
  }

  @Test
  void schools_are_found_added_and_replaced_many_at_once() {
    School langley = SchoolSamples.kingsLangleyPrimary();
    School lodz = SchoolSamples.nothingButAName(52, "100000", "Łódź École");
    keep(records -> records.schools().addAll(List.of(langley, lodz)));

    Map<Urn, Stored<School>> found = seen(r -> found(r, "117283", "999999", "100000"));
    keep(
        records ->
            records
                .schools()
                .replaceAll(
                    found(records, "117283", "100000").values().stream()
                        .map(
                            s ->
                                s.with(s.value().judged(new School.Local(Optional.of(true), "So"))))
                        .toList()));

    assertEquals(
        Map.of(langley.urn(), new Stored<>(langley, 1), lodz.urn(), new Stored<>(lodz, 1)), found);
    assertEquals(2, seen(r -> found(r, "100000")).get(lodz.urn()).version());
    assertEquals("So", seen(r -> found(r, "117283")).get(langley.urn()).value().local().reason());
    assertEquals(Map.of(), seen(r -> r.schools().findAll(List.of())));
    keep(
        records -> {
          records.schools().addAll(List.of());
          records.schools().replaceAll(List.of());
        });
  }

  @Test
  void of_many_schools_one_of_an_older_version_keeps_all_from_being_replaced() {
    School langley = SchoolSamples.kingsLangleyPrimary();
    School lodz = SchoolSamples.nothingButAName(52, "100000", "Łódź École");
    keep(records -> records.schools().addAll(List.of(langley, lodz)));

    assertThrows(
        RuntimeException.class,
        () ->
            keep(
                records ->
                    records
                        .schools()
                        .replaceAll(
                            List.of(
                                new Stored<>(lodz.reentered(SchoolSamples.bare("100000", "X")), 1),
                                new Stored<>(langley, 7)))));

    assertEquals(lodz, seen(r -> found(r, "100000")).get(lodz.urn()).value());
  }

  @Test
  void people_are_found_by_what_they_sign_in_as() {
    keep(records -> records.people().add(Samples.annaBrook()));

    assertEquals(
        Optional.of(new Stored<>(Samples.annaBrook(), 1)),
        seen(records -> records.people().bySignIn("a.brook")));
    assertEquals(Optional.empty(), seen(records -> records.people().bySignIn("a.brooke")));
  }

  @Test
  void tokens_are_found_by_their_hash() {
    keep(Lives::ground);
    keep(records -> records.tokens().add(Samples.financeToken()));

    assertEquals(
        Optional.of(Samples.financeToken()),
        seen(records -> records.tokens().byHash("0f".repeat(32))));
    assertEquals(Optional.empty(), seen(records -> records.tokens().byHash("0a".repeat(32))));
  }

  @Test
  void the_latest_plan_is_the_one_with_the_highest_number() {
    assertEquals(Optional.empty(), seen(records -> records.plans().latest()));

    keep(records -> records.plans().add(Samples.firstPlan()));
    keep(records -> records.plans().add(Samples.bareSecondPlan()));

    assertEquals(Optional.of(Samples.bareSecondPlan()), seen(records -> records.plans().latest()));
  }

  private Optional<Framework> inForce(int year) {
    return seen(records -> records.frameworks().inForce(new AcademicYear(year)));
  }

  private static Map<Urn, Stored<School>> found(AllRecords records, String... urns) {
    return records.schools().findAll(List.of(urns).stream().map(Urn::of).toList());
  }

  private static NeedsStatement row(int number, AcademicYear year, int position) {
    return new NeedsStatement(
        Samples.identity(number, "NEED-8" + number),
        year,
        position,
        "Area " + number,
        "Sub-area " + number,
        Optional.empty(),
        "",
        "",
        "",
        List.of(),
        List.of());
  }

  private static Gap gap(int number) {
    return new Gap.Open(
        new Gap.Particulars(
            Samples.identity(number, "GAP-8" + number),
            Samples.wholeClassRow().identity().id(),
            "Gap " + number,
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            Gap.Reach.INSIDE));
  }

  private static Objective active(int number, String ref) {
    return new Objective.Active(
        ObjectiveSamples.stringsInEveryDistrict(Samples.identity(number, ref)), Acts.TODAY);
  }

  private static Objective draft(int number, String ref) {
    return ObjectiveSamples.bareDraft(Samples.identity(number, ref));
  }
}
