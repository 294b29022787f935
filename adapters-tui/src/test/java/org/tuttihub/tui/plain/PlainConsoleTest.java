package org.tuttihub.tui.plain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.records.Changes;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.Golden;
import org.tuttihub.tui.command.CommandLine;
import org.tuttihub.tui.store.CsvOnly;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;
import org.tuttihub.tui.store.StoreDesk;
import org.tuttihub.tui.store.StoreSets;
import org.tuttihub.tui.text.Poison;

class PlainConsoleTest {
  private static final String NOTHING_DONE =
      "Nothing was done in this session that could be undone.";

  private final Store store = Store.of(45);

  @Test
  void lists_are_read_in_pages_and_cards_in_lines() {
    String said =
        talk(
            "instruments list --filter family=strings",
            "",
            "more",
            "instruments show INS-12",
            "quit");

    Golden.check("plain-reading", said);
  }

  @Test
  void lines_are_broken_between_words_and_never_longer_than_a_terminal_is_wide() {
    String note = "Whatever is said about it goes on and on until nobody listens any more. ";
    store.poison("INS-1", note.repeat(5).strip());

    String said = talk("help", "instruments list", "instruments show INS-1", "nonsense", "quit");

    assertTrue(said.lines().allMatch(line -> line.length() <= 80), said);
    assertTrue(said.replaceAll("\\s+", " ").contains("Note: " + note.repeat(5).strip()), said);
    assertTrue(said.matches("(?s).*\nINS-1, Whatever is [^\n]+\n  [^ ].*"), said);
  }

  @Test
  void a_list_that_is_limited_is_read_out_like_any_other() {
    String said = talk("instruments list --limit 2", "quit");

    assertTrue(said.contains("\nINS-1, "), said);
    assertFalse(said.contains("No         Name"), said);
  }

  @Test
  void a_reference_alone_is_read_out_and_a_name_finds_references() {
    String said = talk("cello 11", "ins-12", "instruments scrap", "cello 112", "1", "no", "quit");

    assertTrue(
        said.contains("type a reference to read one:\nINS-12, Cello 112, instrument\n"), said);
    assertTrue(said.contains("\nName: Cello 112\n"), said);
    assertTrue(said.contains("Which instrument, by reference or part of its name:"), said);
    assertTrue(said.contains("\n1 INS-12 Cello 112\n"), said);
  }

  @Test
  void a_name_in_the_place_of_a_reference_is_asked_about() {
    String said =
        talk(
            StoreSets.of(store, _ -> {}),
            "sets gather",
            "djem",
            "2",
            "ins-1, cello 105",
            "1",
            "",
            "quit");

    assertTrue(said.contains("1 INS-10 Djembe 110\n2 INS-17 Djembe 117\n"), said);
    assertTrue(said.contains("Gathered: INS-17, [INS-1, INS-5]."), said);
  }

  @Test
  void a_day_is_told_as_it_is_understood() {
    String said = talk("instruments lend INS-3", "soon", "24/12/26", "yes", "quit");

    assertTrue(said.contains("Until: \"soon\" is not a date"), said);
    assertTrue(said.contains("Until: Thu 24 Dec 2026."), said);
    assertTrue(said.contains("INS-3"), said);
  }

  @Test
  void a_bare_deed_asks_for_its_fields_and_again_for_the_wrong_ones() {
    String said =
        talk(
            "instruments add",
            "",
            "Tuba 1",
            "?",
            "7",
            "brass",
            "soon",
            "2024",
            "1,250",
            "two lines",
            "of text",
            ".",
            "king",
            "kingsway",
            "2026-01-02 | valves",
            ".",
            "2026-01-02 | valves | 12.50",
            ".",
            "instruments show INS-46",
            "quit");

    Golden.check("plain-form", said);
  }

  @Test
  void a_change_shows_what_is_there_and_sends_only_what_changed() {
    String said =
        talk("instruments change INS-3", "Cornet 9", "", "", "", "instruments show INS-3", "quit");

    assertTrue(said.contains("Name (now Djembe 103; Enter keeps it, a hyphen empties it):"), said);
    assertTrue(said.contains("Name: Cornet 9\n"), said);
  }

  @Test
  void the_last_deed_is_undone_when_it_was_said_which() {
    String said =
        talk(
            "undo",
            "instruments change INS-3",
            "Cornet 9",
            "",
            "",
            "",
            "instruments change INS-5 --name Tuba",
            "instruments change INS-99 --name Oboe",
            "undo",
            "no",
            "undo",
            "yes",
            "instruments show INS-5",
            "undo",
            "yes",
            "instruments show INS-3",
            "undo",
            "quit");

    assertTrue(said.startsWith(NOTHING_DONE, said.indexOf("> undo\n") + "> undo\n".length()), said);
    assertTrue(said.contains("INS-5 was changed. yes or no: no\nNothing was undone."), said);
    assertTrue(said.contains("INS-5 was changed. yes or no: yes\nINS-5 is as it was"), said);
    assertTrue(said.contains("Name: Cello 105\n"), said);
    assertTrue(said.contains("INS-3 was changed. yes or no: yes\nINS-3 is as it was"), said);
    assertTrue(said.contains("Name: Djembe 103\n"), said);
    assertTrue(said.endsWith("> undo\n" + NOTHING_DONE + "\n> quit\nGoodbye.\n"), said);
  }

  @Test
  void a_hyphen_empties_a_list_and_enter_keeps_it() {
    String kept = talk("instruments change INS-4", "Cornet 9", "", "", "", "quit");
    assertTrue(kept.contains("Repairs (now 2026-03-02 | new strings"), kept);
    String still = talk("instruments show INS-4", "quit");
    assertTrue(still.contains("new strings"), still);

    talk("instruments change INS-4", "", "", "", "-", "quit");

    String emptied = talk("instruments show INS-4", "quit");
    assertTrue(emptied.contains("Name: Cornet 9"), emptied);
    assertFalse(emptied.contains("new strings"), emptied);
  }

  @Test
  void what_cannot_be_undone_is_confirmed() {
    String said = talk("instruments scrap INS-3", "maybe", "no", "quit");

    assertTrue(
        said.contains("This cannot be undone: what is scrapped is gone. Do it? yes or no:"), said);
    assertTrue(said.contains("Stopped. Nothing was changed."), said);
  }

  @Test
  void typed_lines_can_be_called_back() {
    String said = talk("hub show", "nonsense", "typed", "!1", "quit");

    assertTrue(said.contains("1 hub show\n2 nonsense\n"), said);
    assertTrue(said.contains("There is no command nonsense."), said);
    assertTrue(said.indexOf("Vision: Music") != said.lastIndexOf("Vision: Music"), said);
  }

  @Test
  void a_question_asks_what_else_it_needs_and_reads_out_the_answer() {
    String said =
        talk(
            "hires price",
            "family",
            "",
            "cello | 10",
            "harp | 10",
            ".",
            "16000",
            "yes",
            "yes",
            "school",
            "",
            "-",
            "no",
            "hires price --customer school",
            "quit");

    Golden.check("plain-asking", said);
  }

  @Test
  void the_end_of_the_input_leaves() {
    assertTrue(
        talk("instruments add", "Tuba")
            .endsWith(
                """
                Stopped. Nothing was changed. What you typed is kept for the next time.
                > Goodbye.
                """));
  }

  @Test
  void no_poison_is_spoken() {
    for (String poison : Poison.all()) {
      store.poison("INS-2", poison);
      String said =
          talk(
              "instruments list",
              "instruments show INS-2",
              "instruments change INS-2",
              "!",
              "history list",
              "hub show");
      assertTrue(Poison.isClean(said), poison);
    }
  }

  @Test
  void rows_are_marked_in_words_and_something_is_done_with_each() {
    String said =
        talk(
            "mark all",
            "instruments list --filter family=brass --filter bought=2010..",
            "mark INS-1",
            "mark all",
            "unmark INS-1",
            "each",
            "each lend",
            "soon",
            "2026-12-24",
            "yes",
            "yes",
            "marked",
            "mark INS-12 INS-14",
            "each lend",
            "2026-12-24",
            "no",
            "yes",
            "marked",
            "quit");

    Golden.check("plain-each", said);
  }

  @Test
  void nothing_is_drawn_and_nothing_moves() {
    String said = talk("help", "instruments list", "keys new", "quit");

    assertFalse(said.contains("\u001b") || said.contains("─") || said.contains("│"));
  }

  @Test
  void scans_follow_one_another_until_an_empty_line() {
    String said =
        talk(
            StoreDesk.of(store),
            "instruments scan",
            "A. Carer",
            "",
            "ins-1",
            "ins-999",
            "ins-2",
            "undo",
            "",
            "quit");

    assertTrue(said.contains("INS-1 with A. Carer."), said);
    assertTrue(said.contains("There is no instrument INS-999."), said);
    assertTrue(said.contains("INS-2 is as it was before."), said);
    assertTrue(said.contains("Done: 1."), said);
  }

  @Test
  void what_holds_for_all_scans_is_kept_where_the_form_is_stopped_before_the_first() {
    String said =
        talk(
            StoreDesk.of(store),
            "instruments scan",
            "A. Carer",
            "!",
            "instruments scan",
            "",
            "",
            "ins-1",
            "",
            "quit");

    assertTrue(said.contains("What you typed is kept for the next time."), said);
    assertTrue(said.contains("What you typed here before is back."), said);
    assertTrue(said.contains("INS-1 with A. Carer."), said);
  }

  private String talk(String... lines) {
    return talk(StoreCatalogue.of(store), lines);
  }

  private static String talk(Catalogue catalogue, String... lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConsoleParts parts =
        new ConsoleParts(
            catalogue,
            CommandLine.beginning(),
            Actor.local("ana"),
            new CsvOnly(),
            "Demonstration Hub",
            List::of,
            Changes.NONE,
            Folder.of(Path.of("")),
            false,
            StandardCharsets.UTF_8);
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    PlainConsole.open(parts, echoing(String.join("\n", lines) + "\n", print), print);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Shows what is typed, as a terminal does. */
  private static BufferedReader echoing(String lines, PrintStream out) {
    return new BufferedReader(new StringReader(lines)) {
      @Override
      public String readLine() throws IOException {
        String line = super.readLine();
        out.print(line == null ? "" : line + "\n");
        return line;
      }
    };
  }
}
