package org.tuttihub.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Names;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Money;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class RecordNamesTest {
  private static final Noun LINES = new Noun("funds", "lines", "line", "LIN");
  private static final Noun TICKS = new Noun("funds", "ticks", "tick", "TIC");

  record Line(String ref, boolean open, String function, Money budget, String description) {}

  record Tick(String ref, boolean open, Money budget) {}

  private final Catalogue catalogue =
      new Catalogue(
          List.of(
              ListOf.of(
                  LINES,
                  "Every line of the budget",
                  Line.class,
                  new ListedInMemory<>(
                      Line.class,
                      () ->
                          List.of(
                              new Line("LIN-1", true, "Schools", new Money(500), "x".repeat(100)))),
                  Column.of("ref", "Ref", 7),
                  Column.of("open", "Open", 4),
                  Column.of("function", "Function", 9),
                  Column.of("budget_pence", "Budget", 9),
                  Column.of("description", "What for", 20)),
              ListOf.of(
                  TICKS,
                  "Every tick in a box",
                  Tick.class,
                  new ListedInMemory<>(
                      Tick.class, () -> List.of(new Tick("TIC-1", true, new Money(500)))),
                  Column.of("ref", "Ref", 7),
                  Column.of("open", "Open", 4),
                  Column.of("budget_pence", "Budget", 9))));

  @Test
  void a_record_without_a_name_is_told_by_its_words_cut_to_fit_and_by_no_amount() {
    assertEquals("Schools, " + "x".repeat(59) + "…", called(LINES, "lin-1"));
  }

  @Test
  void where_there_are_no_words_what_the_list_shows_tells_it() {
    assertEquals("true, 500", called(TICKS, "tic-1"));
  }

  @Test
  void names_that_begin_with_the_text_come_first() {
    Store store = Store.of(40);
    store.poison("INS-39", "Hill school of brass");

    List<RecordNames.Hit> hits =
        RecordNames.find(
                StoreCatalogue.of(hills(store)),
                Actor.local("ana"),
                new Names(new Noun("", "instruments", "instrument", "INS"), Optional.empty()),
                "hill")
            .hits();

    assertEquals("INS-39 Hill school of brass", hits.getFirst().toString());
    assertEquals(RecordNames.MOST, hits.size());
  }

  private static Store hills(Store store) {
    for (int i = 1; i <= 20; i++) {
      store.poison("INS-" + i, "School on a hill");
    }
    return store;
  }

  private String called(Noun noun, String ref) {
    return RecordNames.find(catalogue, Actor.local("ana"), new Names(noun, Optional.empty()), ref)
        .exact()
        .orElseThrow()
        .name();
  }
}
