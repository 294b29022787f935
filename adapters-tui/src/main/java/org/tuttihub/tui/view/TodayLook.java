package org.tuttihub.tui.view;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.application.today.TodayRow;
import org.tuttihub.domain.outcome.Outcome;

/** Reads the first screen, where a catalogue has one. */
public final class TodayLook {
  private TodayLook() {}

  /** The list behind it, if somebody may see it. */
  public static Optional<ListOf<?>> of(Catalogue catalogue, Actor actor) {
    return catalogue
        .list(TodayCatalogue.NOUN.plural())
        .filter(list -> actor.may(list.permission()));
  }

  /** Every line, in order. */
  public static List<TodayRow> rows(ListOf<?> list, Actor actor) {
    Outcome<ListQuery> query =
        list.query(
            actor, List.of(), List.of(), "", new Window.First(Window.MOST), Optional.empty());
    return query instanceof Outcome.Done<ListQuery>(ListQuery all)
        ? list.page(actor, all).rows().stream().map(TodayRow.class::cast).toList()
        : List.of();
  }
}
