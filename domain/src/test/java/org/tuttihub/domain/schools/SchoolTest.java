package org.tuttihub.domain.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

class SchoolTest {

  @ParameterizedTest
  @CsvSource({
    "1, Community school, true",
    "01, Community school, true",
    "2, Voluntary aided school, true",
    "3, Voluntary controlled school, true",
    "5, Foundation school, true",
    "6, City technology college, true",
    "7, Community special school, true",
    "8, Non-maintained special school, false",
    "10, Other independent special school, false",
    "11, Other independent school, false",
    "12, Foundation special school, true",
    "14, Pupil referral unit, true",
    "15, Local authority nursery school, true",
    "18, Further education, true",
    "24, Secure units, false",
    "25, Offshore schools, false",
    "26, Service children's education, false",
    "28, Academy sponsor led, true",
    "29, Higher education institutions, false",
    "30, Welsh establishment, false",
    "31, Sixth form centres, true",
    "32, Special post 16 institution, false",
    "33, Academy special sponsor led, true",
    "34, Academy converter, true",
    "35, Free schools, true",
    "36, Free schools special, true",
    "37, British schools overseas, false",
    "38, Free schools alternative provision, true",
    "39, Free schools 16 to 19, true",
    "40, University technical college, true",
    "41, Studio schools, true",
    "42, Academy alternative provision converter, true",
    "43, Academy alternative provision sponsor led, true",
    "44, Academy special converter, true",
    "45, Academy 16-19 converter, true",
    "46, Academy 16 to 19 sponsor led, true",
    "49, Online provider, false",
    "56, Institution funded by other government department, false",
    "57, Academy secure 16 to 19, false"
  })
  void state_funded_types_are_in_the_universe_by_code_and_by_name(
      String code, String name, boolean in) {
    assertEquals(in, school(code, name, "Primary").isInUniverse(), "by code");
    assertEquals(in, school("", name, "Primary").isInUniverse(), "by name");
  }

  @Test
  void what_the_hub_says_goes_before_the_type() {
    School independent = school("11", "Other independent school", "");
    School maintained = school("1", "Community school", "");

    assertTrue(independent.judged(said(true)).isInUniverse());
    assertFalse(maintained.judged(said(false)).isInUniverse());
    assertTrue(
        maintained.judged(new School.Local(Optional.empty(), "By type again")).isInUniverse());
  }

  @Test
  void what_the_hub_says_outlives_a_newer_entry() {
    School said = school("11", "Other independent school", "").judged(said(true));

    School newer = said.reentered(entry("11", "Other independent school", "Primary", "2", ""));

    assertEquals(said(true), newer.local());
    assertEquals("Primary", newer.entry().phaseName());
  }

  @ParameterizedTest
  @CsvSource({
    "1, Open, true",
    "01, Open, true",
    "2, Closed, false",
    "3, 'Open, but proposed to close', true",
    "4, Proposed to open, false"
  })
  void a_school_teaches_when_it_is_open_or_about_to_close(String code, String name, boolean open) {
    assertEquals(open, new School(identity(), status(code, name), School.Local.NOTHING).isOpen());
    assertEquals(open, new School(identity(), status("", name), School.Local.NOTHING).isOpen());
  }

  @ParameterizedTest
  @CsvSource({
    "15, Local authority nursery school, Nursery, NURSERY",
    "1, Community school, Primary, PRIMARY",
    "1, Community school, Middle deemed primary, PRIMARY",
    "1, Community school, Middle Deemed Secondary, SECONDARY",
    "34, Academy converter, Secondary, SECONDARY",
    "34, Academy converter, All-through, SECONDARY",
    "34, Academy converter, All through, SECONDARY",
    "18, Further education, 16 plus, SECONDARY",
    "40, University technical college, Not applicable, SECONDARY",
    "11, Other independent school, Not applicable, OTHER",
    "7, Community special school, Not applicable, SPECIAL",
    "07, Community special school, Primary, SPECIAL",
    "8, Non-maintained special school, Not applicable, SPECIAL",
    "33, Academy special sponsor led, Not applicable, SPECIAL",
    "44, Academy special converter, Secondary, SPECIAL",
    "36, Free schools special, Not applicable, SPECIAL",
    "32, Special post 16 institution, 16 plus, SPECIAL",
    "14, Pupil referral unit, Not applicable, ALTERNATIVE",
    "38, Free schools alternative provision, Not applicable, ALTERNATIVE",
    "42, Academy alternative provision converter, Not applicable, ALTERNATIVE",
    "43, Academy alternative provision sponsor led, Secondary, ALTERNATIVE",
    "1, Community school, '', OTHER",
    "1, Community school, Something new, OTHER"
  })
  void the_level_follows_from_type_and_phase(String code, String name, String phase, Level level) {
    assertEquals(level, school(code, name, phase).level(), "by code");
    assertEquals(level, school("", name, phase).level(), "by name");
  }

  private static School.Local said(boolean in) {
    return new School.Local(Optional.of(in), "So the board decided");
  }

  private static School school(String code, String name, String phase) {
    return new School(identity(), entry(code, name, phase, "1", "Open"), School.Local.NOTHING);
  }

  private static Identity identity() {
    return new Identity(new UUID(0x7000, 1), "117283");
  }

  private static School.Entry status(String code, String name) {
    return entry("1", "Community school", "Primary", code, name);
  }

  private static School.Entry entry(
      String typeCode, String typeName, String phase, String statusCode, String statusName) {
    return new School.Entry(
        Urn.of("117283"),
        "A School",
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        typeCode,
        typeName,
        "",
        "",
        statusCode,
        statusName,
        "",
        phase,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        Map.of());
  }
}
