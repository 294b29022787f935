package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tuttihub.tui.Golden;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class GoldenScreensTest {

  @Test
  void home() {
    golden("home", stage -> {});
  }

  @Test
  void a_list() {
    golden("list", stage -> stage.press("Down", "Enter", "j", "j"));
  }

  @Test
  void a_list_while_its_filter_is_typed() {
    golden("list-filter", stage -> stage.press("Down", "Enter", "/").type("cello 1"));
  }

  @Test
  void a_list_while_its_order_is_chosen() {
    golden("list-sort", stage -> stage.press("Down", "Enter", "s", "Right", "Enter", "Enter"));
  }

  @Test
  void a_record() {
    golden(
        "card", stage -> stage.press(":").type("instruments show INS-12").press("Enter", "Down"));
  }

  @Test
  void a_form_with_faults() {
    golden(
        "form",
        stage ->
            stage
                .press(":")
                .type("instruments add")
                .press("Enter")
                .type("Tuba 1")
                .press("Tab", "Tab")
                .type("soon")
                .press("Tab")
                .type("1,250")
                .press("Tab")
                .type(
                    "A long note that needs more than one line to be written out in full, as notes"
                        + " do.")
                .press("Enter")
                .type("And a second line.")
                .press("F2"));
  }

  @Test
  void a_choice() {
    golden("choice", stage -> stage.press("Down", "Enter", "a", "Tab").type("r"));
  }

  @Test
  void a_refusal() {
    golden("refused", stage -> stage.press(":").type("instruments show INS-9999").press("Enter"));
  }

  @Test
  void a_form_that_asks_for_more() {
    golden(
        "asking",
        stage ->
            stage
                .press(":")
                .type("hires price")
                .press("Enter")
                .type("f")
                .press("Enter", "Tab", "Tab")
                .type("cello | 10")
                .press("Enter")
                .type("harp | 10")
                .press("Ctrl-S"));
  }

  @Test
  void an_answer() {
    golden(
        "answer",
        stage ->
            stage
                .press(":")
                .type("hires price")
                .press("Enter")
                .type("s")
                .press("Enter", "Tab", "Tab")
                .type("cello | 10")
                .press("Enter")
                .type("instrument=harp; weeks=10; facts.insured=yes")
                .press("Ctrl-S"));
  }

  @Test
  void everything_by_name() {
    golden("palette", stage -> stage.press(":").type("in"));
  }

  @Test
  void keys_of_a_place() {
    golden("keys", stage -> stage.press("Down", "Enter", "?"));
  }

  @Test
  void a_terminal_that_is_too_small_is_told_so() {
    Stage stage = new Stage(Store.of(20)).resize(60, 20);

    assertEquals("Tutti needs 80 by 24 characters; here are 60 by 20.", stage.shown().strip());
    assertTrue(stage.resize(80, 24).shows("Demonstration Hub"));
  }

  /** The same on a usual terminal, on a large one, and on one that knows only plain letters. */
  private static void golden(String name, Consumer<Stage> keys) {
    check(name + "-80x24", keys, new Size(80, 24), true);
    check(name + "-120x40", keys, new Size(120, 40), true);
    check(name + "-ascii", keys, new Size(80, 24), false);
  }

  private static void check(String name, Consumer<Stage> keys, Size size, boolean unicode) {
    Stage stage =
        new Stage(
            StoreCatalogue.of(Store.of(1200)),
            size,
            unicode ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII,
            Path.of(""));
    keys.accept(stage);
    String shown = stage.shown();
    Golden.check(name, shown);
    assertTrue(unicode || shown.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)));
    assertTrue(shown.lines().allMatch(line -> line.length() <= size.columns()));
  }
}
