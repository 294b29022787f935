package org.tuttihub.domain.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.policy.SettingSpec.Column;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

class SettingsOfDayTest {
  private static final SettingSpec FIRST_TERM =
      new SettingSpec.Single("first_term", "First term", FactType.PERCENT, "20", List.of());
  private static final SettingSpec WHO =
      new SettingSpec.Single("who", "Who", FactType.TEXT, "all", List.of("all", "none"));
  private static final List<Column> COLUMNS =
      List.of(new Column("up_to", FactType.MONEY), new Column("pays", FactType.PERCENT));
  private static final SettingSpec BANDS =
      new SettingSpec.Table(
          "bands", "Bands", COLUMNS, List.of(new Facts(Map.of("up_to", "16190.00", "pays", "0"))));
  private static final PolicyDescription POLICY =
      new PolicyDescription(
          new PolicyRef("here", "1", "lessons"),
          "charging",
          "Lessons",
          "The plan",
          Optional.empty(),
          List.of("lessons"),
          List.of(),
          List.of(FIRST_TERM, WHO, BANDS));

  @Test
  void what_is_not_set_is_as_the_plugin_says() {
    Settings settings = settings(Map.of("first_term", "30", "of_another_version", "x"));

    assertEquals(Percent.of(30), settings.percent("first_term"));
    assertEquals("all", settings.text("who"));
    assertEquals(Money.of("16190"), settings.table("bands").getFirst().money("up_to"));
  }

  @Test
  void a_table_is_read_line_by_line_with_or_without_its_heading() {
    String kept = SettingsOfDay.clean(BANDS, "up_to, pays\n£16,190.5 ,0%".replace("£16,", "£16"));
    String quoted = SettingsOfDay.clean(BANDS, "\"16,190.50\",0\n\n25000,50\n,100\n");

    assertEquals("16190.50,0", kept);
    assertEquals("16190.50,0\n25000.00,50\n,100", quoted);
    List<Facts> rows = settings(Map.of("bands", quoted)).table("bands");
    assertEquals(Money.of("25000"), rows.get(1).money("up_to"));
    assertFalse(rows.get(2).has("up_to"));
    assertEquals(Percent.of(100), rows.get(2).percent("pays"));
  }

  @Test
  void text_with_commas_and_quotation_marks_survives() {
    List<Column> columns = List.of(new Column("a", FactType.TEXT), new Column("b", FactType.TEXT));
    String text = "\"so, \"\"they\"\" say\",b";

    assertEquals(text, TableText.of(columns, TableText.rows(columns, text)));
    assertEquals("so, \"they\" say", TableText.rows(columns, text).getFirst().text("a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,2,3      | Line 1 has 3 cells; the columns are up_to, pays.
          '1,2\nx,5' | Line 2, up_to:
          1,101      | Line 1, pays:
          '"1,2'     | Line 1 opens a quotation mark
          ' '        | It has 0 rows
          """)
  void what_is_wrong_with_a_table_is_said_with_its_place(String text, String begins) {
    BadValue bad =
        assertThrows(BadValue.class, () -> SettingsOfDay.clean(BANDS, text.replace("\\n", "\n")));

    assertTrue(bad.sentence().startsWith(begins), bad.sentence());
  }

  @Test
  void a_value_must_be_of_its_type_and_among_its_choices() {
    assertEquals("12.5", SettingsOfDay.clean(FIRST_TERM, " 12.50 %"));
    assertThrows(BadValue.class, () -> SettingsOfDay.clean(FIRST_TERM, "a fifth"));
    assertThrows(BadValue.class, () -> SettingsOfDay.clean(WHO, "some"));
    assertEquals("20", SettingsOfDay.initial(FIRST_TERM));
    assertEquals("16190.00,0", SettingsOfDay.initial(BANDS));
  }

  @Test
  void what_was_set_for_another_version_and_does_not_fit_refuses() {
    Outcome<Settings> outcome = SettingsOfDay.of(POLICY, Map.of("first_term", "a fifth"));

    assertEquals(
        "settings.do-not-fit", assertInstanceOf(Outcome.Refused.class, outcome).refusal().code());
  }

  private static Settings settings(Map<String, String> set) {
    return (Settings) assertInstanceOf(Outcome.Done.class, SettingsOfDay.of(POLICY, set)).value();
  }
}
