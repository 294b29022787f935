package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.screen.Painted;

/**
 * Whatever stands in the tables, every list, card and form of the real catalogue opens, and nothing
 * of it reaches a terminal but letters.
 */
@Tag("it")
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class PoisonInTheTablesTest {
  private static final int SOMETIMES = 6;
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ9Zr0V7pWfQ2mXn3c8sY1uTbK4hD6gLeRwPz5xMvA0B";

  @TempDir static Path data;
  private static RealHub hub;
  private static JudgedTerminal terminal;
  private static PoisonedTables tables;

  @BeforeAll
  static void open() {
    hub = new RealHub(data);
    hub.tutti.token();
    hub.send("people key", Map.of("id", hub.names("people").getFirst(), "public_key", KEY));
    terminal = new JudgedTerminal(hub);
    tables = new PoisonedTables(hub.database);
  }

  @AfterAll
  static void close() {
    hub.close();
  }

  /** Each row has one poison in all its fields: lists cut long texts. */
  @Nested
  @Order(1)
  class InRows {
    @BeforeAll
    static void poison() {
      tables.fill(PoisonTexts.SINGLE);
      tables.showYesterday();
    }

    @Test
    void every_column_that_no_check_guards_holds_poison() {
      assertTrue(PoisonTexts.SINGLE.size() >= 60);
      assertTrue(tables.poisoned().size() > 100, () -> "" + tables.poisoned());
      assertTrue(tables.poisoned().containsAll(Set.of("gap.text", "gap.groups", "school.name")));
      assertTrue(
          tables
              .poisoned()
              .containsAll(
                  Set.of("fund.name", "booking.note", "policy_setting.value", "price_list.title")));
      assertTrue(tables.guarded().containsAll(Set.of("objective.state", "service.code")));
    }

    /** But for lists of what the program itself brings, of documents, of sums, and of others. */
    @Test
    void every_text_stands_in_some_row_of_every_list_or_comes_there_in_its_turn() {
      Set<String> others =
          Set.of(
              "terms",
              "aims",
              "functions",
              "areas",
              "ratings",
              "plugins",
              "policies",
              "income-sources",
              "positions",
              "roles",
              "personal-data",
              "today",
              "expiring",
              "overrides", // no policy of the demonstration allows one
              "check-ins-due", // by a policy whose settings hold poison
              "due-scores");

      List<ListOf<?>> tooShort =
          lists()
              .filter(list -> hub.names(list.noun().plural()).size() < PoisonTexts.SINGLE.size())
              .filter(list -> !others.contains(list.noun().plural()))
              .toList();

      assertEquals(
          List.of(),
          tooShort.stream().filter(list -> hub.names(list.noun().plural()).isEmpty()).toList());
      for (int turn = 0; turn < PoisonTexts.SINGLE.size(); turn++) {
        tables.turn();
        for (ListOf<?> list : tooShort) {
          terminal.written("table", list.noun().plural(), "list");
          if (turn % SOMETIMES == 0) {
            Painted screen = terminal.screen(Size.USUAL);
            opened(screen, list.name(), list.name());
            clean(screen, list.name());
          }
        }
      }
    }

    @Test
    void every_list_opens_on_the_screen() {
      for (ListOf<?> list : lists().toList()) {
        Painted screen = terminal.screen(new Size(160, 50));
        opened(screen, list.name(), list.name());
        int rows = hub.names(list.noun().plural()).size();
        for (int seen = 0; seen < rows; seen += 40) {
          screen.press("PgDn");
        }
        screen.press("g", "s", "Enter", "Esc");
        clean(screen, list.name());
      }
    }

    @Test
    void every_list_is_written_and_spoken() {
      for (ListOf<?> list : lists().toList()) {
        for (String format : JudgedTerminal.FORMATS) {
          terminal.written(format, list.noun().plural(), "list");
          terminal.written(
              format, list.noun().plural(), "list", "--as-at", hub.today().minusDays(1).toString());
        }
        terminal.spoken(list.name(), "more", "more", "more", "more", "more");
      }
    }
  }

  /** Each field has several poisons: cards and forms show all of a text. */
  @Nested
  @Order(2)
  class InFields {
    @BeforeAll
    static void poison() {
      tables.fill(PoisonTexts.BUNDLED);
    }

    @Test
    void every_card_is_written() {
      for (CardOf<?> card : cards().filter(c -> !c.only()).toList()) {
        for (String name : hub.names(card.noun().plural())) {
          JudgedTerminal.FORMATS.forEach(
              format -> terminal.written(format, card.noun().plural(), "show", name));
        }
      }
    }

    @Test
    void every_card_and_every_form_on_it_opens_on_the_screen() {
      for (CardOf<?> card : cards().filter(c -> !c.only()).toList()) {
        Painted screen = terminal.screen(Size.USUAL);
        List<String> names = hub.names(card.noun().plural(), JudgedTerminal.ON_SCREEN);
        names.stream()
            .limit(1)
            .forEach(name -> card(screen, card.name() + " " + name, forms(card)));
        names.forEach(name -> card(screen, card.name() + " " + name, prefilled(card)));
        clean(screen, card.name());
      }
    }

    @Test
    void every_form_with_something_in_it_is_spoken() {
      for (CardOf<?> card : cards().filter(c -> !c.only()).toList()) {
        for (String name : hub.names(card.noun().plural())) {
          prefilled(card).forEach(deed -> terminal.spoken(deed.name() + " " + name, "", "", ""));
        }
      }
    }

    @Test
    void the_only_card_of_a_collection_opens_at_every_door() {
      for (String text : PoisonTexts.BUNDLED) {
        tables.only("hub", text);
        for (CardOf<?> card : cards().filter(c -> c.only() && !c.own()).toList()) {
          Painted screen = terminal.screen(Size.USUAL);
          card(screen, card.name(), forms(card));
          JudgedTerminal.FORMATS.forEach(
              format -> terminal.written(format, card.noun().plural(), "show"));
          terminal.spoken("hub change", "", "", "", "");
          clean(screen, card.name());
        }
      }
    }
  }

  /** A reference that is poison opens nothing, and that is said. */
  @Nested
  @Order(3)
  class InReferences {
    private static final int OPENED = 12;

    @BeforeAll
    static void poison() {
      tables.fill(PoisonTexts.SINGLE);
      tables.fillReferences();
    }

    @Test
    void every_list_is_written() {
      for (ListOf<?> list : lists().toList()) {
        JudgedTerminal.FORMATS.forEach(
            format -> terminal.written(format, list.noun().plural(), "list"));
      }
    }

    @Test
    void every_list_opens_on_the_screen_and_its_records_or_a_sentence() {
      for (ListOf<?> list : lists().toList()) {
        Painted screen = terminal.screen(Size.USUAL);
        opened(screen, list.name(), list.name());
        for (int row = 0; row < OPENED; row++) {
          screen.press("Enter");
          screen.press(screen.depth() > 2 ? new String[] {"q", "Down"} : new String[] {"Down"});
        }
        clean(screen, list.name());
      }
    }
  }

  private static Stream<ListOf<?>> lists() {
    return hub.catalogue().all().filter(o -> o instanceof ListOf).map(o -> (ListOf<?>) o);
  }

  private static Stream<CardOf<?>> cards() {
    return hub.catalogue().all().filter(o -> o instanceof CardOf).map(o -> (CardOf<?>) o);
  }

  /** The deeds on a card that ask for something. */
  private static Stream<Deed<?>> forms(CardOf<?> card) {
    return hub.catalogue().deedsOn(card).stream().filter(d -> d.fields().findAny().isPresent());
  }

  /** Those in which stands what is there already. */
  private static Stream<Deed<?>> prefilled(CardOf<?> card) {
    return forms(card).filter(d -> d.fields().anyMatch(part -> part.holds() == Holds.CHANGE));
  }

  private static void opened(Painted screen, String command, String about) {
    int depth = screen.depth();
    screen.press(":").type(command).press("Enter");
    assertEquals(depth + 1, screen.depth(), () -> about + " did not open:\n" + screen.shown());
  }

  private static void card(Painted screen, String command, Stream<Deed<?>> forms) {
    opened(screen, command, command);
    screen.press("PgDn", "PgDn");
    forms.forEach(
        deed -> {
          opened(screen, deed.name(), command + ", " + deed.name());
          screen.press("Tab", "Tab", "Esc");
        });
    screen.press("q");
    assertEquals(1, screen.depth(), () -> command + ":\n" + screen.shown());
  }

  private static void clean(Painted screen, String about) {
    assertEquals(List.of(), screen.attacks(), about);
  }
}
