package org.tuttihub.tui.command;

import java.util.List;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** Reads what is typed behind {@code ROOM list}, for those who show the list themselves. */
public final class Queries {
  private Queries() {}

  public static Outcome<ListQuery> of(
      Catalogue catalogue, ListOf<?> list, Actor actor, List<String> options) {
    try {
      Given given = Given.of(options);
      String help = list.name() + " --help";
      given.atMost(0, help);
      given.only(help, "filter", "sort", "search", "as-at", "view");
      return Asked.of(given, catalogue, list, actor, new Window.First(Window.MOST));
    } catch (Usage usage) {
      return Outcome.refused(
          Refusal.shape("command.not-understood", usage.sentence(), "", List.of()));
    }
  }
}
