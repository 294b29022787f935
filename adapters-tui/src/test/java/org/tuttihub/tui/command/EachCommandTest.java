package org.tuttihub.tui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tuttihub.tui.store.Store;

class EachCommandTest {
  private final Store store = Store.of(8);
  private final CommandLine line = new CommandLine(store);

  @Test
  void a_deed_is_done_for_each_key_that_comes_from_the_input() {
    line.given("INS-1\n\nINS-2\nINS-1\n").type(lend("--each"));

    assertEquals("2 done, 0 refused.\n", line.out(), line.err());
    assertEquals(0, line.exit());
    assertEquals(2, store.entries().size());
  }

  @Test
  void a_deed_is_done_for_each_that_a_filter_means() {
    line.type(lend("--each", "--filter", "family=strings"));

    assertEquals("2 done, 0 refused.\n", line.out(), line.err());
  }

  @Test
  void what_was_refused_is_told_with_its_reason_and_the_exit_says_partly() {
    line.given("INS-1").type(lend("--each"));
    line.given("INS-1\nINS-2\nINS-99").type(lend("--each"));

    assertEquals(3, line.exit());
    assertTrue(line.out().startsWith("1 done, 2 refused.\n"), line.out());
    assertTrue(line.out().contains("INS-1         INS-1 is not in the store."), line.out());
    assertTrue(line.out().contains("INS-99        There is no instrument"), line.out());
    assertEquals(1, line.given("INS-1").type(lend("--each")).exit());
  }

  @Test
  void a_dry_run_says_what_would_happen_and_does_nothing() {
    line.given("INS-1").type(lend("--each"));
    line.given("INS-1\nINS-2").type(lend("--each", "--dry-run"));

    assertEquals(3, line.exit());
    assertTrue(line.out().contains("2 instruments are meant."), line.out());
    assertTrue(line.out().contains("Refused, 1: it is on loan already\n  INS-1\n"), line.out());
    assertTrue(line.err().contains("Nothing was done."), line.err());
    assertEquals(1, store.entries().size());
    assertEquals(0, line.given("INS-2").type(lend("--each", "--dry-run")).exit());
  }

  @Test
  void programs_get_json() {
    line.given("INS-1\nINS-99").type(lend("--each", "--json"));

    assertTrue(line.out().startsWith("{\"done\":[{\"deed\":"), line.out());
    assertTrue(
        line.out().contains("\"refused\":[{\"id\":\"INS-99\",\"code\":\"instruments.unknown\""),
        line.out());
  }

  @Test
  void what_is_wrong_with_the_command_is_said_before_anything_is_done() {
    assertEquals(1, line.given("INS-1").type("instruments", "lend", "--each").exit());
    assertTrue(line.err().contains("until"), line.err());
    assertEquals(2, line.given("").type(lend("--each")).exit());
    assertEquals("No instrument is meant, so nothing is done.\n", line.err());
    assertEquals(2, line.type("instruments", "add", "--each").exit());
    assertEquals(2, line.given("INS-1").type(lend("INS-1", "--each")).exit());
    assertEquals(0, store.entries().size());
  }

  private static String[] lend(String... more) {
    String[] words = {"instruments", "lend", "--until", "2026-12-24", "--case-included", "yes"};
    String[] all = new String[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }
}
