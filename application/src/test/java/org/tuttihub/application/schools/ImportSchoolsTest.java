package org.tuttihub.application.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.imports.Verdict.Finding;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.schools.Level;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Key;

class ImportSchoolsTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void an_edition_needs_no_more_than_numbers_and_names() {
    done(bring("URN,EstablishmentName", "117283,Langley"));

    School.Entry entry = entry("117283");
    assertEquals("Langley", entry.name());
    assertEquals(Optional.empty(), entry.laCode());
    assertEquals("", entry.town());
    assertEquals(Map.of(), entry.further());
  }

  @Test
  void columns_are_found_by_their_names_wherever_they_stand() {
    done(
        bring(
            "Town,establishmentname ,OpenDate,LA (code),URN,NumberOfPupils,PercentageFSM,"
                + "Postcode,UKPRN,StatutoryLowAge",
            "Hemel,Langley,01-09-1904,919,117283,412,12.5,wd48dq,10079555,4"));

    School.Entry entry = entry("117283");
    assertEquals("Hemel", entry.town());
    assertEquals(Optional.of(LocalDate.of(1904, 9, 1)), entry.openDate());
    assertEquals("919", entry.laCode().orElseThrow().text());
    assertEquals(Optional.of(412), entry.pupils());
    assertEquals(Optional.of("12.5"), entry.fsmPercent());
    assertEquals("WD4 8DQ", entry.postcode());
    assertEquals("10079555", entry.ukprn().orElseThrow().text());
    assertEquals(Optional.of(4), entry.lowAge());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "NULL", "-", "Not applicable", "Does not apply", "None", ".."})
  void every_spelling_of_nothing_is_nothing(String nothing) {
    done(
        bring(
            "URN,EstablishmentName,OpenDate,Town,UKPRN,Gender (name)",
            "117283,Langley," + nothing + "," + nothing + "," + nothing + "," + nothing));

    School.Entry entry = entry("117283");
    assertEquals(Optional.empty(), entry.openDate());
    assertEquals("", entry.town());
    assertEquals(Optional.empty(), entry.ukprn());
    assertEquals(Map.of(), entry.further());
  }

  @Test
  void a_phase_that_does_not_apply_is_a_phase_all_the_same() {
    done(
        bring(
            "URN,EstablishmentName,TypeOfEstablishment (code),PhaseOfEducation (name)",
            "117283,Langley,40,Not applicable"));

    assertEquals("Not applicable", entry("117283").phaseName());
    assertEquals(Level.SECONDARY, school("117283").level());
  }

  @Test
  void a_code_that_lost_its_zeros_gets_them_back() {
    done(bring("URN,EstablishmentName,LA (code)", "117283,Langley,7"));

    assertEquals("007", entry("117283").laCode().orElseThrow().text());
  }

  @ParameterizedTest
  @CsvSource({
    "01-09-2024, 2024-09-01",
    "2024-09-01, 2024-09-01",
    "01/09/2024, 2024-09-01",
    "29-02-2024, 2024-02-29"
  })
  void dates_are_read_day_first_or_as_the_world_writes_them(String text, LocalDate day) {
    done(bring("URN,EstablishmentName,OpenDate", "117283,Langley," + text));

    assertEquals(Optional.of(day), entry("117283").openDate());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OpenDate|29-02-2023|is not a date",
        "OpenDate|1st May|is not a date",
        "CloseDate|09-31-2024|is not a date",
        "LA (code)|E10|three digits",
        "UKPRN|20079555|eight digits",
        "NumberOfPupils|many|whole number",
        "NumberOfPupils|-3|whole number",
        "StatutoryHighAge|11.5|whole number",
        "PercentageFSM|a tenth|percentage"
      })
  void a_cell_that_cannot_be_read_refuses_its_row_by_column_and_reason(
      String column, String cell, String reason) {
    Receipt receipt =
        done(bring("URN,EstablishmentName," + column, "117283,Langley," + cell, "117284,Witham,"));

    Verdict refused = verdicts(receipt).getFirst();
    assertEquals(Finding.REFUSED, refused.finding());
    assertEquals(2, refused.row());
    assertEquals("117283", refused.key());
    assertEquals(column, refused.column());
    assertTrue(refused.reason().contains(reason), refused.reason());
    assertEquals(List.of("117283", "Langley", cell), refused.cells());
    assertEquals(Optional.empty(), find("117283"));
    assertTrue(find("117284").isPresent());
  }

  @Test
  void a_row_without_a_number_or_a_name_is_refused() {
    Receipt receipt =
        done(bring("URN,EstablishmentName", "12,Langley", ",Witham", "117285,", "117286,B"));

    List<Verdict> verdicts = verdicts(receipt);
    assertEquals(
        List.of("URN", "URN", "EstablishmentName", ""),
        verdicts.stream().map(Verdict::column).toList());
    assertEquals("4", receipt.facts().get("read"));
    assertEquals("3", receipt.facts().get("refused"));
  }

  @Test
  void of_two_rows_about_one_school_the_first_is_taken() {
    Receipt receipt =
        done(bring("URN,EstablishmentName", "117283,First", "117284,B", "117283,Second"));

    assertEquals("First", entry("117283").name());
    Verdict second = verdicts(receipt).getLast();
    assertEquals("URN", second.column());
    assertEquals("117283 stands in row 2 already; that row was taken.", second.reason());
  }

  @Test
  void poison_refuses_its_row_and_is_not_kept_anywhere() {
    Receipt receipt =
        done(
            bring(
                "URN,EstablishmentName,Town,Odd\u0000Header",
                "117283,Lang\u001B[2Jley,,",
                "1172\u000084,Witham,,",
                "117285,Fine,,x"));

    List<Verdict> verdicts = verdicts(receipt);
    assertEquals(
        List.of(Finding.REFUSED, Finding.REFUSED, Finding.NEW),
        verdicts.stream().map(Verdict::finding).toList());
    assertEquals("EstablishmentName", verdicts.getFirst().column());
    assertTrue(verdicts.getFirst().reason().contains("U+001B"), verdicts.toString());
    String all = verdicts + tutti.hub.look(r -> r.imports().find(Key.of("IMP-1"))).toString();
    assertTrue(all.codePoints().noneMatch(c -> c < ' ' && c != '\n'), "No control is kept: " + all);
    assertEquals(Map.of("Odd\uFFFDHeader", "x"), entry("117285").further());
  }

  @Test
  void a_cell_beyond_all_measure_refuses_its_row_alone() {
    Receipt receipt =
        done(
            bring(
                "URN,EstablishmentName,Street",
                "117283,Langley," + "x".repeat(4001),
                "117284,Witham," + "x".repeat(4000)));

    assertEquals("Street", verdicts(receipt).getFirst().column());
    assertTrue(find("117284").isPresent());
  }

  @Test
  void columns_without_a_field_are_kept_under_their_own_headers() {
    done(
        bring(
            "URN,EstablishmentName,Gender (name),UrbanRural (name),,Gender (name)",
            "117283,Langley,Mixed,Town,lost,again"));

    assertEquals(
        Map.of("Gender (name)", "Mixed", "UrbanRural (name)", "Town"), entry("117283").further());
  }

  @Test
  void what_an_edition_leaves_out_stays_as_it_was_and_what_it_empties_goes() {
    done(
        bring(
            "URN,EstablishmentName,Town,OpenDate,Gender (name),Boarders (name),HeadLastName",
            "117283,Langley,Hemel,01-09-1904,Mixed,No boarders,Brook"));

    Receipt receipt =
        done(bring("URN,EstablishmentName,Town,Boarders (name)", "117283,Kings Langley,,"));

    School.Entry entry = entry("117283");
    assertEquals("", entry.town());
    assertEquals(Optional.of(LocalDate.of(1904, 9, 1)), entry.openDate());
    assertEquals(Map.of("Gender (name)", "Mixed"), entry.further());
    assertEquals("Brook", entry.head());
    assertEquals(List.of("name", "town", "Boarders (name)"), verdicts(receipt).getFirst().fields());
  }

  @Test
  void schools_that_a_file_leaves_out_are_left_alone() {
    done(bring("URN,EstablishmentName", "117283,Langley", "117284,Witham"));

    done(bring("URN,EstablishmentName", "117284,Witham School"));

    assertEquals("Langley", entry("117283").name());
    assertEquals(1, find("117283").orElseThrow().version());
  }

  @Test
  void the_head_teacher_is_put_together_from_three_columns() {
    done(
        bring(
            "URN,EstablishmentName,HeadTitle (name),HeadFirstName,HeadLastName",
            "117283,Langley,Ms,Ada,Brook",
            "117284,Witham,,,Field",
            "117285,Empty,,,"));

    assertEquals("Ms Ada Brook", entry("117283").head());
    assertEquals("Field", entry("117284").head());
    assertEquals("", entry("117285").head());
    assertEquals(Map.of(), entry("117283").further());
  }

  @Test
  void line_breaks_in_a_cell_become_spaces() {
    done(
        tutti.bring(
            "schools import",
            tutti.files.file(
                "a.csv",
                List.of(
                    List.of("URN", "EstablishmentName", "Street"),
                    List.of("117283", " Kings\r\n Langley ", "Common\tLane"))),
            Map.of()));

    assertEquals("Kings Langley", entry("117283").name());
    assertEquals("Common Lane", entry("117283").street());
  }

  @Test
  void a_postcode_that_is_none_is_kept_as_it_came() {
    done(bring("URN,EstablishmentName,Postcode", "117283,Langley,unknown"));

    assertEquals("unknown", entry("117283").postcode());
  }

  @Test
  void blank_rows_are_no_rows() {
    Receipt receipt = done(bring(",", "URN,EstablishmentName", ",", "117283,Langley", ",,,"));

    assertEquals("1", receipt.facts().get("read"));
  }

  @Test
  void the_file_of_refused_rows_can_be_corrected_and_imported() {
    Receipt receipt =
        done(bring("URN,EstablishmentName,Refused because", "117283,Langley,OpenDate: no date"));

    assertEquals("0", receipt.facts().get("refused"));
    assertEquals(Map.of(), entry("117283").further());
  }

  @Test
  void what_is_no_register_is_refused_with_what_it_lacks() {
    assertEquals(
        "The file has no column EstablishmentName in its first row.",
        refused(bring("URN,Name", "117283,Langley")).fact());
    assertEquals("schools.not-a-register", refused(bring("a,b", "1,2")).code());
    assertEquals("schools.empty", refused(bring()).code());
    assertEquals("schools.empty", refused(bring(",,", ",")).code());
  }

  @Test
  void everything_comes_again_as_the_same() {
    String header =
        "URN,EstablishmentName,OpenDate,LA (code),PhaseOfEducation (name),Postcode,HeadLastName,"
            + "Gender (name),PercentageFSM";
    String row = "117283,Langley,01-09-1904,7,Not applicable,wd48dq,Brook,Mixed,12.5%";
    done(bring(header, row));

    Receipt again = done(bring(header, row));

    assertEquals("1", again.facts().get("same"), verdicts(again).toString());
  }

  private Outcome<Receipt> bring(String... lines) {
    List<List<String>> rows = new ArrayList<>();
    Stream.of(lines).forEach(line -> rows.add(List.of(line.split(",", -1))));
    return tutti.bring("schools import", tutti.files.file("register.csv", rows), Map.of());
  }

  private List<Verdict> verdicts(Receipt receipt) {
    return tutti.hub.verdicts(receipt.subject().id());
  }

  private School.Entry entry(String urn) {
    return school(urn).entry();
  }

  private School school(String urn) {
    return find(urn).orElseThrow().value();
  }

  private Optional<Stored<School>> find(String urn) {
    return tutti.hub.look(records -> records.schools().find(Key.of(urn)));
  }
}
