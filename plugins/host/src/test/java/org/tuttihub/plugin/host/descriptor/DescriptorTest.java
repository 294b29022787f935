package org.tuttihub.plugin.host.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.plugin.host.Jars;
import org.tuttihub.plugin.host.jar.PluginFiles;
import org.tuttihub.plugin.host.jar.Unfit;
import org.tuttihub.plugin.host.questions.Adapters;

class DescriptorTest {
  private static final Jars HONEST = Jars.honest();

  @TempDir private Path folder;

  @Test
  void a_descriptor_tells_all_about_a_plugin_without_running_it() throws Unfit {
    Descriptor read =
        read(
            HONEST
                .copy()
                .descriptor(
                    "\"facts\": []",
                    """
                    "facts": [ { "name": "income", "type": "money", "about": "quote",
                      "question": "What does the family earn?", "least": "0", "most": "90000",
                      "services": ["lesson"] },
                      { "name": "size", "type": "whole", "about": "item", "question": "How many?",
                        "choices": ["1", "02"], "default": "2" } ]
                    """)
                .descriptor(
                    "\"settings\": []",
                    """
                    "settings": [ { "name": "off", "label": "Off", "type": "percent", "initial": "25" },
                      { "name": "bands", "label": "Bands", "type": "table",
                        "columns": [ { "name": "up_to", "type": "money" }, { "name": "pays", "type": "percent" } ],
                        "initial": [ ["16190", "0"], ["", "100"] ] } ]
                    """));

    PolicyDescription policy = read.policies().getFirst().description();
    assertEquals("somewhere@1/lessons", policy.ref().toString());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), policy.approved());
    FactSpec income = policy.facts().getFirst();
    assertEquals(Optional.of("90000.00"), income.most());
    assertEquals(FactSpec.About.ITEM, policy.facts().getLast().about());
    assertEquals(List.of("1", "2"), policy.facts().getLast().choices());
    SettingSpec.Table bands = (SettingSpec.Table) policy.setting("bands").orElseThrow();
    assertEquals("16190.00", bands.initial().getFirst().text("up_to"));
    assertTrue(!bands.initial().getLast().has("up_to"));
    assertEquals(1, read.offer(read.policies().getFirst()).services().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"id\": \"somewhere\"|\"id\": \"Some where\"|id: \"Some where\" is not a name",
        "\"id\": \"somewhere\",||id: It is missing.",
        "\"version\": \"1\"|\"version\": 1|version: It must be text, in quotes.",
        "\"title\": \"Lessons\"|\"titel\": \"Lessons\"|policies.0: It has no key \"titel\". Did you"
            + " mean title?",
        "\"question\": \"charging\"|\"question\": \"loans\"|There is no question \"loans\"",
        "\"facts\": []|\"facts\": {}|policies.0.facts: It must be a list",
        "\"facts\": []|\"facts\": [\"income\"]|policies.0.facts: Each of its parts must be an"
            + " object",
        "\"facts\": []|\"facts\": [{\"name\":\"a\",\"type\":\"mony\",\"question\":\"?\"}]|There is"
            + " no type \"mony\". Did you mean money?",
        "\"facts\": []|\"facts\":"
            + " [{\"name\":\"a\",\"type\":\"text\",\"question\":\"?\"},{\"name\":\"a\",\"type\":\"text\",\"question\":\"?\"}]|There"
            + " are two named a.",
        "\"facts\": []|\"facts\":"
            + " [{\"name\":\"a\",\"type\":\"text\",\"question\":\"?\",\"least\":\"1\"}]|has no"
            + " least and no most",
        "\"facts\": []|\"facts\":"
            + " [{\"name\":\"a\",\"type\":\"whole\",\"question\":\"?\",\"default\":\"1.5\"}]|is not"
            + " a whole number",
        "\"facts\": []|\"facts\":"
            + " [{\"name\":\"a\",\"type\":\"whole\",\"question\":\"?\",\"services\":[\"hire\"]}]|hire"
            + " is no service of the policy's.",
        "\"facts\": []|\"facts\":"
            + " [{\"name\":\"a\",\"type\":\"whole\",\"question\":\"?\",\"optional\":\"yes\"}]|It"
            + " must be true or false.",
        "\"settings\": []|\"settings\":"
            + " [{\"name\":\"a\",\"label\":\"A\",\"type\":\"percent\",\"initial\":\"120\"}]|It must"
            + " be from 0 to 100.",
        "\"settings\": []|\"settings\":"
            + " [{\"name\":\"a\",\"label\":\"A\",\"type\":\"table\",\"columns\":[],\"initial\":[]}]|A"
            + " table has at least one column.",
        "\"settings\": []|\"settings\":"
            + " [{\"name\":\"a\",\"label\":\"A\",\"type\":\"table\",\"columns\":[{\"name\":\"b\",\"type\":\"money\"}],\"initial\":[[\"x\"]]}]|b:"
            + " \"x\" is not an amount",
        "\"services\": [\"lesson\"]|\"services\": []|It names no services",
        "\"services\": [\"lesson\"]|\"services\": [\"hire\"]|There is no service hire among the"
            + " services.",
        "somewhere.Lessons|somewhere.Nowhere|There is no file somewhere/Nowhere.class in the jar.",
        "lessons.csv|none.csv|There is no file META-INF/tutti/none.csv in the jar.",
        "\"from\": \"2026-01-01\"|\"from\": \"1/1/26\"|is not a date such as",
        "\"from\": \"2026-01-01\"|\"from\": \"2026-01-01\", \"until\": \"2025-12-31\"|It is before"
            + " the first day.",
        "\"from\": \"2026-01-01\"|\"from\": \"2026-01-01\", \"customer\": \"parent\"|is no"
            + " customer; there are: school",
        "\"amount\": \"100.00\"|\"amount\": \"-1\"|It must be an amount from",
        "\"amount\": \"100.00\"|\"amount\": 100|It must be text, in quotes.",
        "\"printed\": []|\"printed\":"
            + " [{\"policy\":\"hire\",\"length\":1,\"term\":0,\"text\":\"1k\",\"amount\":\"1000\",\"unit\":\"100\"}]|There"
            + " is no policy hire.",
        "\"printed\": []|\"printed\":"
            + " [{\"policy\":\"lessons\",\"length\":4,\"term\":0,\"text\":\"1k\",\"amount\":\"1000\",\"unit\":\"0\"}]|It"
            + " must be a whole number from 0 to 3.",
        "\"printed\": []|\"printed\":"
            + " [{\"policy\":\"lessons\",\"figure\":\"cost\",\"length\":0,\"term\":0,\"text\":\"1k\",\"amount\":\"1000\",\"unit\":\"100\"}]|is"
            + " no figure that is compared; there are: grant, saving.",
        "\"printed\": []|\"printed\":"
            + " [{\"policy\":\"lessons\",\"figure\":\"saving\",\"length\":0,\"term\":1,\"text\":\"1k\",\"amount\":\"1000\",\"unit\":\"100\"}]|A"
            + " saving is that of all terms: give 0.",
        "\"printed\": []|\"packs\": [\"pack.json\"]|There is no file pack.json in the jar."
      })
  void what_is_wrong_is_told_in_a_sentence_that_says_where(
      String part, String instead, String sentence) {
    Jars jar = HONEST.copy().descriptor(part, instead == null ? "" : instead);

    Unfit unfit = assertThrows(Unfit.class, () -> read(jar));

    assertTrue(unfit.sentence().contains(sentence), unfit.sentence());
  }

  @Test
  void every_fault_is_told_at_once() {
    Jars jar =
        HONEST
            .copy()
            .descriptor("\"title\": \"Lessons\",", "")
            .descriptor("2026-03-01", "spring")
            .descriptor("\"printed\"", "\"prints\"");

    Unfit unfit = assertThrows(Unfit.class, () -> read(jar));

    assertTrue(unfit.sentence().contains("policies.0.title"), unfit.sentence());
    assertTrue(unfit.sentence().contains("policies.0.approved"), unfit.sentence());
    assertTrue(unfit.sentence().contains("Did you mean printed?"), unfit.sentence());
  }

  @Test
  void prices_for_the_same_service_on_the_same_day_are_refused() {
    Jars jar =
        HONEST
            .copy()
            .descriptor(
                "\"price_lists\": [",
                "\"price_lists\": [ {\"title\": \"old\", \"from\": \"2020-01-01\", \"prices\": ["
                    + " { \"service\": \"lesson\", \"unit\": \"term\", \"amount\": \"9\" }]},");

    Unfit unfit = assertThrows(Unfit.class, () -> read(jar));

    assertTrue(unfit.sentence().contains("old and 2026 both have a price"), unfit.sentence());
  }

  @Test
  void a_plugin_for_another_api_is_told_apart_before_anything_else() {
    Jars jar = HONEST.copy().descriptor("\"api\": \"1\"", "\"api\": \"2..3\", \"new\": {}");

    Unfit unfit = assertThrows(Unfit.class, () -> read(jar));

    assertEquals(
        "It works with version 2..3 of the plugin api, and this Tutti has 1.", unfit.sentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1|1|1", "1..3|1|3", "2..2|2|2"})
  void a_range_has_two_ends(String text, int from, int to) {
    assertEquals(Optional.of(new ApiRange(from, to)), ApiRange.of(text));
  }

  @ParameterizedTest
  @CsvSource({"''", "0", "2..1", "1..", "v1", "1.2", "99999"})
  void what_is_no_range_is_refused(String text) {
    assertEquals(Optional.empty(), ApiRange.of(text));
  }

  private Descriptor read(Jars jar) throws Unfit {
    return new DescriptorReader(Adapters.names())
        .read(PluginFiles.read(jar.in(folder, "plugin.jar")));
  }
}
