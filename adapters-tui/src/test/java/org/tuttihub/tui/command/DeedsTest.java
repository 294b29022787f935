package org.tuttihub.tui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.domain.access.Role;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;
import org.tuttihub.tui.store.StoreSets;

class DeedsTest {
  private final CommandLine line = new CommandLine(Store.of(3));

  @TempDir Path folder;

  @Test
  void a_name_in_the_place_of_a_reference_is_refused_and_its_records_are_told() {
    Store sets = Store.of(12);
    CommandLine line = new CommandLine(sets).with(StoreSets.of(sets, _ -> {}));

    line.type("sets", "gather", "--first", "djem");

    assertEquals(1, line.exit());
    assertTrue(line.err().contains("By \"djem\" you may mean:\n  INS-10 Djembe 110"), line.err());
  }

  @Test
  void an_instrument_is_added_and_the_receipt_told() {
    line.type(
        "instruments",
        "add",
        "--name",
        "Tuba 1",
        "--family",
        "brass",
        "--bought=2026",
        "--price-pence",
        "125000",
        "--note",
        "-",
        "--repairs",
        "[{\"done\": \"2026-01-02\", \"what\": \"valve\", \"cost_pence\": 1250}]");

    assertEquals("Instrument INS-4 was added.\n", line.out(), line.err());
    assertEquals(0, line.exit());
    assertTrue(line.type("instruments", "show", "INS-4").out().contains("£1,250.00"));
  }

  @Test
  void every_fault_is_told_at_once() {
    line.type(
        "instruments",
        "add",
        "--family",
        "bras",
        "--bought",
        "soon",
        "--price-pence",
        "1",
        "--note",
        "");

    assertEquals(1, line.exit());
    assertEquals(
        """
        REFUSED  request.faults
        3 fields are not right.
          name    It is missing.
          family  "bras" is not one of: brass, strings, woodwind, percussion.
          bought  "soon" is not a whole number.
        Correct and send it again; nothing was changed.
        """,
        line.err());
    assertEquals("", line.out());
  }

  @Test
  void a_day_is_typed_as_people_do_and_told_as_it_is_understood() {
    line.type("instruments", "lend", "INS-2", "--until", "+21", "--case-included", "yes");

    assertEquals(0, line.exit());
    assertTrue(line.err().contains("--until +21 is Sun 13 Dec 2026."), line.err());
    assertTrue(line.type("instruments", "show", "INS-2").out().contains("2026-12-13"));
  }

  @Test
  void a_stale_version_is_refused_and_the_right_one_is_not() {
    assertEquals(
        1, line.type("instruments", "change", "INS-1", "--name", "A", "--if-version", "7").exit());
    assertTrue(line.err().startsWith("REFUSED  stale"));
    assertEquals(
        0, line.type("instruments", "change", "INS-1", "--name", "A", "--if-version", "1").exit());
  }

  @Test
  void a_list_that_is_given_as_nothing_is_emptied_and_one_that_is_not_given_stays() {
    String repairs = "[{\"done\": \"2026-01-02\", \"what\": \"valve\", \"cost_pence\": 1}]";
    line.type("instruments", "change", "INS-1", "--repairs", repairs);
    line.type("instruments", "change", "INS-1", "--name", "A");
    String kept = line.type("instruments", "show", "INS-1").out();
    assertTrue(kept.contains("valve"), kept);

    line.type("instruments", "change", "INS-1", "--repairs", "");

    assertEquals(0, line.exit(), line.err());
    String emptied = line.type("instruments", "show", "INS-1").out();
    assertFalse(emptied.contains("valve"), emptied);
    assertTrue(
        line.type("instruments", "change", "--help").out().contains("\"\" empties it."),
        line.out());
  }

  @Test
  void text_comes_from_a_file_or_the_input() throws Exception {
    Files.writeString(folder.resolve("note.txt"), "From a file.\nTwo lines.\n");
    line.in(folder).given("From the input.\n");

    assertEquals(
        0, line.type("instruments", "change", "INS-1", "--note", "@note.txt").exit(), line.err());
    assertTrue(
        line.type("instruments", "show", "INS-1", "--plain")
            .out()
            .contains("Note: From a file.\n  Two lines."));
    assertEquals(0, line.type("instruments", "change", "INS-1", "--note", "-").exit());
    assertTrue(line.type("instruments", "show", "INS-1").out().contains("From the input."));
    assertEquals(2, line.type("instruments", "change", "INS-1", "--note", "@none.txt").exit());
    assertEquals("--note: there is no file none.txt.\n", line.err());
  }

  @Test
  void words_that_are_not_known_suggest_the_nearest() {
    assertEquals(2, line.type("instrumens", "list").exit());
    assertEquals(
        "There is no command instrumens. Did you mean instruments? See: help\n", line.err());
    assertEquals(2, line.type("instruments", "lst").exit());
    assertTrue(line.err().contains("Did you mean instruments list?"), line.err());
    assertEquals(2, line.type("instruments", "add", "--nme", "x").exit());
    assertTrue(line.err().contains("Did you mean --name?"), line.err());
    assertEquals(2, line.type("instruments", "list", "--limt", "3").exit());
    assertTrue(line.err().contains("Did you mean --limit?"), line.err());
    assertEquals(2, line.type("instruments", "show").exit());
    assertEquals(2, line.type("instruments", "list", "--limit").exit());
    assertEquals(2, line.type("instruments", "list", "--limit", "none").exit());
    assertEquals(2, line.type("instruments", "show", "INS-1", "INS-2").exit());
  }

  @Test
  void the_launchers_options_are_passed_over() {
    assertEquals(
        0,
        line.type("--data", "/x", "instruments", "--quiet", "show", "INS-1", "--no-color").exit());
  }

  @Test
  void who_may_not_is_told_who_may() {
    line.as(new Actor("P-1", "Vera", Set.of(Role.VIEWER)))
        .type("instruments", "take-back", "INS-1");

    assertEquals(1, line.exit());
    assertTrue(line.err().startsWith("REFUSED  access.not-permitted"), line.err());
  }

  @Test
  void a_secret_is_shown_once() {
    line.type("keys", "new");

    assertEquals("Key KEY-1 was made.\nShown only now, keep it safe:\ns3cret\n", line.out());
    assertTrue(line.type("keys", "new", "--json").out().contains("\"secret\":\"s3cret\""));
  }

  @Test
  void help_comes_from_the_catalogue() {
    assertEquals(0, line.type("help").exit());
    assertTrue(line.out().contains("WHAT is one of these, room by room:"), line.out());
    line.type("help", "access");
    assertTrue(line.out().contains("keys new"), line.out());
    assertEquals(line.out(), line.type("access").out());
    line.type("instruments", "help");
    assertTrue(line.out().contains("instruments lend ID       Gives it out on loan."), line.out());
    line.type("instruments", "add", "--help");
    assertTrue(line.out().contains("POST /api/v1/instruments"), line.out());
    assertTrue(
        line.out()
            .replaceAll("\\s+", " ")
            .contains("One of: Arnett Hills, Hawkinge Infants, Kingsway Junior."));
    assertTrue(
        line.type("instruments", "scrap", "--help")
            .out()
            .contains("Not possible: what is scrapped is gone"));
    assertTrue(line.out().lines().allMatch(l -> l.length() <= 80));
  }

  @Test
  void a_database_that_does_not_answer_and_a_program_that_breaks_have_their_own_codes() {
    RuntimeException away = new Unavailable("The database does not answer. Try again.", null);
    assertEquals(4, line.with(failing(away)).type("pains", "list").exit());
    assertEquals("The database does not answer. Try again.\n", line.err());
    assertEquals(
        70, line.with(failing(new IllegalStateException("secret"))).type("pains", "list").exit());
    assertTrue(line.err().startsWith("Something is broken in Tutti"), line.err());
    assertFalse(line.err().contains("secret"));
  }

  private static Catalogue failing(RuntimeException failure) {
    Noun pains = new Noun("pains", "pains", "pain", "P");
    return new Catalogue(
        List.of(
            ListOf.of(
                pains,
                "Breaks.",
                Store.HubCard.class,
                new ListedInMemory<>(
                    Store.HubCard.class,
                    () -> {
                      throw failure;
                    }))));
  }

  @Test
  void nothing_is_asked_of_a_list_but_what_is_needed() {
    ListQuery[] asked = new ListQuery[1];
    new CommandLine(Store.of(1))
        .with(StoreCatalogue.of(Store.of(1), query -> asked[0] = query))
        .type("instruments", "list", "--limit", "5");

    assertEquals(5, asked[0].window().limit());
  }
}
