package org.tuttihub.tui.plain;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Window;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.RowSentence;

/** A list, read out in pages. */
final class PlainList {
  private static final int PAGE = 20;

  private final ConsoleParts parts;
  private final Dialogue dialogue;
  private final ListOf<?> list;
  private final ListQuery query;
  private final long total;
  private long shown;
  private Optional<String> next = Optional.empty();

  PlainList(ConsoleParts parts, Dialogue dialogue, ListOf<?> list, ListQuery query) {
    this.parts = parts;
    this.dialogue = dialogue;
    this.list = list;
    this.query = query;
    this.total = list.count(parts.actor(), query);
  }

  void begin() {
    dialogue.say(
        String.format(
            "%,d %s.", total, total == 1 ? list.noun().singular() : list.noun().plural()));
    page(new Window.First(PAGE));
  }

  boolean hasMore() {
    return next.isPresent();
  }

  void more() {
    next.ifPresentOrElse(
        cursor -> page(new Window.After(cursor, PAGE)), () -> dialogue.say("That was all."));
  }

  private void page(Window window) {
    Page<?> page = list.page(parts.actor(), query.in(window));
    List<?> rows = page.rows();
    for (Object row : rows) {
      shown++;
      dialogue.item(RowSentence.of(list, row, parts.zone()));
    }
    next = page.next();
    if (hasMore()) {
      dialogue.say(String.format("%,d of %,d. Enter or more reads on.", shown, total));
    }
  }
}
