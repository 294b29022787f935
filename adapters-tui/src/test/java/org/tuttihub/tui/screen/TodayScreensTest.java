package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.domain.access.Palette;
import org.tuttihub.tui.Golden;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.command.CommandLine;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreToday;
import org.tuttihub.tui.terminal.Painter;
import org.tuttihub.tui.terminal.SessionTerminal;

class TodayScreensTest {

  @Test
  void today_on_every_terminal() {
    Golden.check("today-80x24", stage(Size.USUAL, StandardCharsets.UTF_8).shown());
    Golden.check("today-120x40", stage(new Size(120, 40), StandardCharsets.UTF_8).shown());
    Golden.check("today-ascii", stage(Size.USUAL, StandardCharsets.US_ASCII).shown());
  }

  /** Every run of letters as it goes out: where, in what way, what. */
  @Test
  void today_in_monochrome_says_everything_without_a_colour() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Painter painter =
        new Painter(new SessionTerminal(bytes, StandardCharsets.UTF_8, () -> Size.USUAL), true);
    painter.take(Palette.MONOCHROME);
    painter.paint(stage(Size.USUAL, StandardCharsets.UTF_8).sheet());

    String wire = bytes.toString(StandardCharsets.UTF_8);
    assertFalse(Pattern.compile("\u001b\\[([0-9;]*;)?[3-4][0-9](;[0-9;]*)?m").matcher(wire).find());
    Golden.check(
        "today-monochrome",
        wire.replaceAll("\u001b\\[([0-9]+;[0-9]+)H", "\n$1 ").replace("\u001b[", "^[") + "\n");
  }

  @Test
  void a_line_leads_to_the_list_with_its_filter() {
    Stage stage = stage(Size.USUAL, StandardCharsets.UTF_8).press("Enter");

    assertTrue(stage.shows("state=in-store"), stage.shown());
    assertTrue(stage.press("q", "q").shows("LATE"), stage.shown());
  }

  @Test
  void every_place_is_one_key_away_and_one_back() {
    Stage stage = stage(Size.USUAL, StandardCharsets.UTF_8).press("a");

    assertTrue(stage.shows("All places") && stage.shows("Instruments"), stage.shown());
    assertTrue(stage.press("q").shows("LATE"), stage.shown());
    assertTrue(stage.press("Tab").shows("All places"), stage.shown());
  }

  @Test
  void when_there_is_nothing_to_do_it_says_so_kindly() {
    Stage stage =
        new Stage(StoreToday.quiet(Store.of(3)), Size.USUAL, StandardCharsets.UTF_8, Path.of(""));

    assertTrue(stage.shows(TodayCatalogue.ALL_WELL), stage.shown());
  }

  @Test
  void what_is_below_the_screen_is_announced_until_it_is_seen() {
    Stage stage =
        new Stage(StoreToday.busy(Store.of(20)), Size.USUAL, StandardCharsets.UTF_8, Path.of(""));

    assertTrue(stage.shows("more ↓"), stage.shown());
    assertFalse(stage.press("End").shows("more ↓"), stage.shown());
    assertTrue(stage.press("Home").shows("more ↓"), stage.shown());
  }

  @Test
  void a_form_that_was_left_is_offered_and_opened() {
    Stage stage = stage(Size.USUAL, StandardCharsets.UTF_8);
    stage.press(":").type("instruments add").press("Enter").type("Tuba 1").press("Esc", "Enter");

    assertTrue(stage.shows("A form was not finished: instruments add"), stage.shown());
    assertTrue(stage.press("g", "Enter").shows("Tuba 1"), stage.shown());
  }

  @Test
  void one_word_on_the_command_line_tells_it_in_sentences() {
    CommandLine line = new CommandLine(Store.of(20)).with(StoreToday.of(Store.of(20)));

    line.type("today");
    Golden.check("plain-today", line.out());
    line.type("today", "--csv");
    assertTrue(line.out().startsWith("place,kind,says,count,"), line.out());
  }

  private static Stage stage(Size size, Charset charset) {
    return new Stage(StoreToday.of(Store.of(20)), size, charset, Path.of(""));
  }
}
