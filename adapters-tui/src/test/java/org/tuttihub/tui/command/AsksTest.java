package org.tuttihub.tui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tuttihub.tui.store.Store;

class AsksTest {
  private static final String[] ASKED = {
    "hires",
    "price",
    "--customer",
    "family",
    "--items",
    "instrument=cello; weeks=10",
    "--items",
    "instrument=harp; weeks=10; facts.insured=yes",
    "--facts",
    "income=16000; children=2"
  };
  private final CommandLine line = new CommandLine(Store.of(3));

  @Test
  void the_answer_is_shown_like_a_card() {
    line.type(ASKED);

    assertEquals(0, line.exit(), line.err());
    assertEquals(
        """
        Customer  family
        Charge    £80.00
        Pays      £40.00

        Lines
          Instrument  Weeks  Charge  Pays
          cello       10     £20.00  £10.00
          harp        10     £60.00  £30.00

        Facts     income=16000; children=2
        Reasons   1. A cello costs £2 a week.
                  2. A harp costs £6 a week.
                  3. An income below £16,190 halves it.
        """,
        line.out());
  }

  @Test
  void programs_get_it_as_json_with_named_values_as_an_object() {
    line.type(with("--json"));

    assertEquals(
        "{\"customer\":\"family\",\"charge_pence\":8000,\"pays_pence\":4000,\"lines\":["
            + "{\"instrument\":\"cello\",\"weeks\":10,\"charge_pence\":2000,\"pays_pence\":1000},"
            + "{\"instrument\":\"harp\",\"weeks\":10,\"charge_pence\":6000,\"pays_pence\":3000}],"
            + "\"facts\":{\"income\":\"16000\",\"children\":\"2\"},"
            + "\"reasons\":[\"A cello costs £2 a week.\",\"A harp costs £6 a week.\","
            + "\"An income below £16,190 halves it.\"]}",
        line.out().strip());
  }

  @Test
  void it_is_read_out_in_lines_and_written_as_a_table() {
    assertTrue(line.type(with("--plain")).out().contains("Pays: £40.00\nLines: 2\n"), line.out());
    assertTrue(line.out().contains("Reasons: 1. A cello costs £2 a week.\n  2. A harp"));
    assertEquals(
        "customer,charge_pence,pays_pence,facts,reasons\n",
        line.type(with("--csv")).out().lines().findFirst().orElse("") + "\n");
  }

  @Test
  void records_may_be_given_as_json_too() {
    line.type(
        "hires",
        "price",
        "--customer=school",
        "--items",
        "[{\"instrument\": \"harp\", \"weeks\": 2, \"facts\": {\"insured\": \"yes\"}}]");

    assertTrue(line.out().contains("Pays      £12.00"), line.err());
  }

  @Test
  void a_missing_fact_is_told_with_its_question() {
    line.type("hires", "price", "--customer", "family");

    assertEquals(1, line.exit());
    assertEquals(
        """
        REFUSED  hires.missing-fact
        The price depends on the income, which was not given in whole pounds.
          facts.income  What is the family's yearly income?
        Give the fact income.
        """,
        line.err());
  }

  @Test
  void help_says_how_records_and_named_values_are_written() {
    String help = line.type("hires", "price", "--help").out().replaceAll("\\s+", " ");

    assertTrue(
        help.contains(
            "--items What is hired. Written as field=value; field=value (or as JSON), with:"
                + " instrument, weeks, facts. Several: repeat it."),
        help);
    assertTrue(help.contains("Written as name=value; name=value."), help);
    assertTrue(help.contains("POST /api/v1/hires/price"), help);
    assertTrue(help.contains("answer customer, charge_pence, pays_pence"), help);
  }

  private static String[] with(String more) {
    String[] all = java.util.Arrays.copyOf(ASKED, ASKED.length + 1);
    all[ASKED.length] = more;
    return all;
  }
}
