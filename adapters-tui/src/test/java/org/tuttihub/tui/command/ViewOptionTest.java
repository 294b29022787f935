package org.tuttihub.tui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class ViewOptionTest {
  private final CommandLine line =
      new CommandLine(Store.of(8)).with(StoreCatalogue.withViews(Store.of(8)));

  @Test
  void a_list_is_shown_as_a_saved_view_says() {
    line.type(
        "views",
        "add",
        "--list",
        "instruments",
        "--name",
        "Old strings",
        "--conditions",
        "family=strings",
        "--order=-bought");

    line.type("instruments", "list", "--view", "old STRINGS", "--csv");
    assertEquals(3, line.out().lines().count(), line.out() + line.err());
    assertTrue(line.out().lines().skip(1).findFirst().orElse("").startsWith("INS-5,"), line.out());

    line.type("instruments", "list", "--view", "Old strings", "--filter", "name=cello", "--csv");
    assertEquals(2, line.out().lines().count(), line.out() + line.err());
  }

  @Test
  void a_view_that_there_is_not_is_named_with_the_nearest() {
    line.type("views", "add", "--list", "instruments", "--name", "Old strings");

    line.type("instruments", "list", "--view", "Old string");

    assertEquals(2, line.exit());
    assertTrue(line.err().contains("Did you mean Old strings?"), line.err());
  }
}
