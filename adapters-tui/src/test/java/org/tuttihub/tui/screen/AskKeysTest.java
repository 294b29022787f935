package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Money;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.store.Store;

class AskKeysTest {
  private final Stage stage = new Stage(Store.of(12));

  @Test
  void a_question_is_asked_from_the_first_screen_and_what_else_is_needed_is_asked_then() {
    form();
    assertFalse(stage.shows("Facts"), stage.shown());
    stage.type("f").press("Enter", "Tab", "Tab").type("cello | 10").press("Enter");
    stage.type("harp | 10").press("Ctrl-S");

    assertTrue(stage.shows("Answer these as well, then press Ctrl-S once more."), stage.shown());
    assertTrue(stage.shows("Yearly income: What is the family's yearly income?"), stage.shown());
    assertTrue(stage.shows("Harp insured   no"), stage.shown());
    stage.type("16000").press("Tab").type("y").press("Enter", "Ctrl-S");

    assertTrue(stage.shows("Hires › price"), stage.shown());
    assertTrue(stage.shows("Pays      £40.00"), stage.shown());
    assertTrue(stage.shows("harp        10     £60.00  £30.00"), stage.shown());
  }

  @Test
  void one_key_tells_why() {
    answered().press("w");

    assertTrue(stage.shows(" 1. A harp costs £5 a week."), stage.shown());
    stage.press("Esc");
    assertTrue(stage.shows("Pays      £50.00"), stage.shown());
  }

  @Test
  void a_record_without_reasons_says_so() {
    stage.press(":").type("instruments show INS-2").press("Enter", "w");

    assertTrue(stage.shows("No reasons are given here."), stage.shown());
  }

  @Test
  void what_was_said_is_changed_and_asked_again() {
    answered().press("c");
    assertTrue(stage.shows("instrument=harp; weeks=10"), stage.shown());
    stage.press("Tab", "Tab", "Ctrl-U").type("instrument=harp; weeks=20").press("Ctrl-S");

    assertTrue(stage.shows("Pays      £100.00"), stage.shown());
    stage.press("r");
    assertTrue(stage.shows("Pays      £100.00"), stage.shown());
    stage.press("Esc");
    assertTrue(stage.shows("Demonstration Hub"), stage.shown());
  }

  @Test
  void fields_that_no_longer_matter_go_away() {
    answered().press("c");
    assertTrue(stage.shows("Harp insured"), stage.shown());
    stage.press("Tab", "Tab", "Ctrl-U").type("cello | 10").press("Ctrl-S");

    assertTrue(stage.shows("Pays      £20.00"), stage.shown());
    stage.press("c");
    assertFalse(stage.shows("Harp insured"), stage.shown());
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_nothing_is_lost() {
    form();
    stage.type("f").press("Enter", "Tab", "Tab").type("cello | 10").press("Ctrl-S");
    stage.type("a lot").press("Ctrl-S");

    assertTrue(stage.shows("REFUSED  hires.missing-fact"), stage.shown());
    assertTrue(stage.shows("! What is the family's yearly income?"), stage.shown());
    stage.press("Ctrl-U").type("20000").press("Ctrl-S");
    assertTrue(stage.shows("Pays      £20.00"), stage.shown());
  }

  @Test
  void a_named_value_that_is_given_in_a_line_is_not_asked_again() {
    form();
    stage.type("s").press("Enter", "Tab", "Tab");
    stage.type("instrument=harp; weeks=10; facts.insured=yes").press("Ctrl-S");

    assertTrue(stage.shows("Pays      £60.00"), stage.shown());
  }

  @Test
  void the_same_is_told_as_a_command_and_as_a_call() {
    answered().press("y");

    assertTrue(
        stage.shows(
            "tutti hires price --customer school --items"
                + " 'instrument=harp; weeks=10; facts.insured=no'"),
        stage.shown());
    assertTrue(stage.shows("POST /api/v1/hires/price {\"customer\":\"school\""), stage.shown());
  }

  @Test
  void of_several_questions_one_is_chosen() {
    Noun noun = new Noun("hires", "hires", "hire", "");
    Catalogue two = new Catalogue(List.of(plain(noun, "today"), plain(noun, "tomorrow")));
    Stage chosen = new Stage(two, Size.USUAL, StandardCharsets.UTF_8, Path.of("").toAbsolutePath());
    chosen.press("Enter");

    assertTrue(chosen.shows("hires tomorrow"), chosen.shown());
    chosen.press("Down", "Enter");
    assertTrue(chosen.shows("Price  £1.00"), chosen.shown());
    chosen.press("w");
    assertTrue(chosen.shows("No reasons are given here."), chosen.shown());
  }

  @Test
  void a_list_leads_to_the_questions_about_it() {
    stage.press("Down", "Enter", "i");

    assertTrue(stage.shows("There is no question to ask about instruments."), stage.shown());
  }

  @Test
  void a_long_question_says_how_far_it_is_and_can_be_left() throws Exception {
    CountDownLatch left = new CountDownLatch(1);
    Ask<Nothing, Answer> slow =
        Ask.of(
            new Noun("hires", "hires", "hire", ""),
            "slow",
            "Takes long",
            Permission.READ,
            Nothing.class,
            Answer.class,
            (_, _, progress) -> {
              try {
                for (int i = 0; i < 100_000; i++) {
                  progress.at(i, "pricing");
                  Thread.sleep(1);
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              } finally {
                left.countDown();
              }
              return Outcome.done(new Answer(new Money(1)));
            });
    try (Live live = new Live(new Catalogue(List.of(slow)), false)) {
      live.until("Takes long").keys.send("\r");
      live.until("done, pricing. Esc leaves it.").keys.send("\u001b");

      assertTrue(left.await(10, java.util.concurrent.TimeUnit.SECONDS));
      live.until("Takes long");
    }
  }

  @Test
  void leaving_a_form_that_was_not_asked_keeps_it_on_request() {
    form();
    stage.type("f").press("Enter", "Esc");
    assertTrue(stage.shows("You have typed something here and not asked it."), stage.shown());

    stage.press("Enter");
    form();

    assertTrue(stage.shows("What you typed here before is back."), stage.shown());
    assertEquals("family", typed());
  }

  /** Nothing to say. */
  record Nothing() {}

  /** A price. */
  record Answer(Money price) {}

  private static Ask<Nothing, Answer> plain(Noun noun, String verb) {
    return Ask.of(
        noun,
        verb,
        "The price " + verb,
        Permission.READ,
        Nothing.class,
        Answer.class,
        (_, _, _) -> Outcome.done(new Answer(new Money(100))));
  }

  private String typed() {
    return ((FormPlace) stage.state().top()).typed().get("customer");
  }

  private void form() {
    stage.press(":").type("hires price").press("Enter");
  }

  private Stage answered() {
    form();
    stage.type("s").press("Enter", "Tab", "Tab").type("instrument=harp; weeks=10");
    return stage.press("Ctrl-S", "Ctrl-S");
  }
}
