package org.tuttihub.application.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** Lists as HR and training systems print them, with everything around and between the rows. */
class ListsOfOthersTest {
  private static final List<String> STAFF =
      cells(
          "Assignment No|Surname|Forename(s)|Known As|Position Title|Assignment Category|FTE"
              + "|Contracted Hrs|Hire Date|Actual Term. Date|Line Manager Name|Work E-mail");

  private final WorkforceRoom room = new WorkforceRoom();

  private static List<String> cells(String row) {
    return Arrays.asList(row.split("[|]", -1));
  }

  private static List<List<String>> rows(List<String> header, String... rows) {
    List<List<String>> all = new ArrayList<>(List.of(cells("Staff in post at 01/11/2026"), header));
    Arrays.stream(rows).map(ListsOfOthersTest::cells).forEach(all::add);
    return all;
  }

  private List<Member> people() {
    return room.people().stream().map(OnRoll::member).toList();
  }

  @Test
  void a_list_of_staff_as_hr_prints_it() {
    String said =
        done(room.take(
                "staff import",
                rows(
                    STAFF,
                    "71|O'Dowd|Siobhan Mary|Shiv|Teacher - Strings|Permanent|0.6|22.2|01-Sep-2019"
                        + "||Bright, Ann|shiv@hub.invalid",
                    "72|Bright|Ann||Head of Teaching|Permanent|1|37|2015-09-01|||ann@hub.invalid",
                    "73|Vacant|||Teacher - Brass|Permanent|0.4|14.8|||Ann Bright|",
                    "74|Smith|John||Drum Kit Tutor|Self-Employed|n/a|varies|01/09/2021||Ann"
                        + " Bright|",
                    "Total||||||2|||||")))
            .said();

    assertTrue(said.contains("3 new"), said);
    assertTrue(said.contains("0 refused"), said);
    assertEquals(
        List.of("Siobhan Mary O'Dowd", "Ann Bright", "John Smith"),
        people().stream().map(Member::name).toList());
    assertEquals(people().get(1).identity().id(), people().getFirst().manager().orElseThrow());
    assertTrue(people().getLast().hours().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Safeguarding training", "Safeguarding training date", "safeguarding 2026"})
  void what_stands_beside_a_requirement_in_a_heading_does_not_matter(String heading) {
    room.teacher("Grace Okafor");

    String said =
        done(room.take(
                "clearance-records import",
                rows(List.of("Name", heading), "Grace Okafor|12/01/2026")))
            .said();

    assertTrue(said.contains("1 new"), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Safeguarding training expiry", "DBS certificate number", "Safeguarding level 1"})
  void what_may_be_something_else_is_asked_about(String heading) {
    room.teacher("Grace Okafor");

    assertEquals(
        "workforce.not-a-list-of-records",
        refused(
                room.take(
                    "clearance-records import",
                    rows(List.of("Name", heading), "Grace Okafor|12/01/2026")))
            .code());
  }

  @ParameterizedTest
  @CsvSource({
    "Yes - 12/1/26, 1 new",
    "Completed 12 Jan 2026, 1 new",
    "Passed (12/01/2026), 1 new",
    "Booked 12/12/26, 2 passed over",
    "Expired, 2 passed over",
    "Expired 01/05/2025, 2 passed over",
    "Yes, 1 refused",
    "✓, 1 refused"
  })
  void a_word_before_a_day_says_whether_it_is_done(String cell, String told) {
    room.teacher("Grace Okafor");

    String said =
        done(room.take(
                "clearance-records import",
                rows(List.of("Name", "Safeguarding training"), "Grace Okafor|" + cell)))
            .said();

    assertTrue(said.contains(told), said);
  }

  @ParameterizedTest
  @CsvSource({
    "Perm P/T, EMPLOYED",
    "Casual worker, CONTRACTUAL",
    "Sole trader (invoices), SELF_EMPLOYED",
    "FT, EMPLOYED"
  })
  void terms_stand_within_what_hr_writes(String terms, Engagement engagement) {
    done(
        room.take(
            "staff import",
            rows(
                cells("Surname|First name|Job title|Contract|Hours"),
                "Wei|Li|Tutor|" + terms + "|14h30")));

    assertEquals(engagement, people().getFirst().engagement());
    assertEquals(new BigDecimal("14.5"), people().getFirst().hours().orElseThrow());
  }

  @Test
  void titles_that_tell_nothing_are_said_once() {
    List<List<String>> list =
        rows(
            cells("Surname|First name|Job title|Contract"),
            "Wei|Li|Maternity cover - clarinet|Permanent",
            "Fox|Sam|Cook|Permanent");

    String asked = done(room.take("staff import", list)).said();
    assertTrue(asked.contains("2 refused"), asked);
    String said =
        done(room.take(
                "staff import",
                list,
                Map.of("map", "Maternity cover - clarinet=teacher, Cook=nothing")))
            .said();

    assertTrue(said.contains("1 new") && said.contains("0 refused"), said);
    assertEquals(List.of(WorkRole.TEACHER), people().getFirst().roles());
    String again = done(room.take("staff import", list)).said();
    assertTrue(again.contains("1 same") && again.contains("0 refused"), again);
  }
}
