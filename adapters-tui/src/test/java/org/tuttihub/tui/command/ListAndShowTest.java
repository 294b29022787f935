package org.tuttihub.tui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.text.Poison;

class ListAndShowTest {
  private final CommandLine line = new CommandLine(Store.of(1200));

  @Test
  void a_list_is_written_for_people_and_fits_the_width() {
    line.type("instruments", "list", "--limit", "3");

    assertEquals(0, line.exit());
    assertEquals(
        """
        No         Name                                 Family      State         Bought
        INS-1      Violin 101                           strings     in-store        2001
        INS-10     Djembe 110                           woodwind    in-store        2010
        INS-100    Clarinet 200                         brass       in-store        2000
        """,
        line.out());
    assertEquals("3 rows\n", line.err());
  }

  @Test
  void all_rows_come_without_a_limit_and_more_than_a_window_with_one() {
    assertEquals(1201, line.type("instruments", "list", "--csv").out().lines().count());
    assertEquals(
        1102, line.type("instruments", "list", "--csv", "--limit", "1101").out().lines().count());
    assertEquals("", line.err());
  }

  @Test
  void a_list_is_filtered_searched_and_sorted() {
    line.type(
        "instruments",
        "list",
        "--filter",
        "family=brass",
        "--filter",
        "bought=2020..2024",
        "--search",
        "cello",
        "--sort",
        "-bought",
        "--limit",
        "2",
        "--csv");

    assertEquals(
        """
        ref,name,family,state,bought,price_pence,due_back,borrower
        INS-124,Cello 224,brass,in-store,2024,12624,,
        INS-824,Cello 924,brass,in-store,2024,13324,,
        """,
        line.out());
  }

  @Test
  void json_is_the_record_by_its_shape() throws Exception {
    line.type("instruments", "list", "--limit", "2", "--json");

    JsonNode rows = new ObjectMapper().readTree(line.out());
    assertEquals(2, rows.size());
    assertEquals(12_501, rows.get(0).get("price_pence").asInt());
    assertTrue(rows.get(0).get("due_back").isNull());
    assertEquals(4, line.out().lines().count());
  }

  @Test
  void a_card_shows_its_values_and_what_can_be_done() {
    line.type("instruments", "show", "INS-12");

    assertEquals(0, line.exit());
    assertEquals(
        """
        No        INS-12
        Name      Cello 112
        Family    brass
        State     in-store
        Bought    2012
        Price     £125.12
        Due back  –
        Note      Case with a broken lock.
                  Strap is new.

        Repairs
          Done        What         Cost
          2026-03-02  new strings  £40.00

        You can now
          change     Changes what is known of an instrument.
          lend       Gives it out on loan.
          scrap      Takes it out of the books for good.

        Not yet
          take-back  it is not on loan
        """,
        line.out());
    assertEquals("Version 1\n", line.err());
  }

  @Test
  void a_card_in_plain_words_csv_and_json() throws Exception {
    assertTrue(
        line.type("instruments", "show", "INS-12", "--plain")
            .out()
            .contains("Repairs: 1\n  1. Done: 2026-03-02. What: new strings. Cost: £40.00.\n"));
    assertTrue(
        line.type("instruments", "show", "INS-1", "--csv")
            .out()
            .startsWith("ref,name,family,state,bought,price_pence,due_back,note\n"));
    JsonNode card =
        new ObjectMapper().readTree(line.type("instruments", "show", "INS-12", "--json").out());
    assertEquals(4_000, card.get("repairs").get(0).get("cost_pence").asInt());
  }

  @Test
  void the_only_card_needs_no_id() {
    line.type("hub", "show");

    assertEquals(0, line.exit());
    assertTrue(line.out().contains("Demonstration Hub"));
  }

  @Test
  void what_is_not_there_is_refused_and_said() {
    line.type("instruments", "show", "INS-9999");

    assertEquals(1, line.exit());
    assertEquals(
        """
        REFUSED  instruments.unknown
        There is no instrument INS-9999.
        See what there is with: instruments list.
        """,
        line.err());
  }

  @Test
  void wrong_columns_are_refused_with_the_nearest() {
    line.type("instruments", "list", "--filter", "famly=brass");

    assertEquals(1, line.exit());
    assertTrue(line.err().contains("Did you mean family?"), line.err());
  }

  @Test
  void poison_never_comes_out_as_it_is() {
    Store store = Store.of(3);
    CommandLine poisoned = new CommandLine(store);

    for (String poison : Poison.all()) {
      store.poison("INS-2", poison);
      for (String format : new String[] {"table", "plain"}) {
        poisoned.type("instruments", "list", "--format", format);
        assertTrue(Poison.isClean(poisoned.out()), poison);
        poisoned.type("instruments", "show", "INS-2", "--format", format);
        assertTrue(Poison.isClean(poisoned.out()), poison);
      }
      poisoned.type("instruments", "show", "INS-2", "--json");
      assertFalse(poisoned.out().codePoints().anyMatch(ListAndShowTest::isSteering), poison);
      for (String deed : new String[] {"list", "export"}) {
        String csv = csv(poisoned, deed).replaceAll("[\t\u200C\u200D\u00AD]", "");
        assertFalse(csv.codePoints().anyMatch(ListAndShowTest::isSteering), poison);
      }
    }
  }

  private static String csv(CommandLine line, String deed) {
    return deed.equals("export")
        ? line.type("export", "instruments").out()
        : line.type("instruments", deed, "--csv").out();
  }

  private static boolean isSteering(int point) {
    int type = Character.getType(point);
    return point != '\n' && (type == Character.CONTROL || type == Character.FORMAT);
  }
}
