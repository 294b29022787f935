package org.tuttihub.application.today;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;

/** The first screen as a list; each has their own. */
record TodayListing(Function<Actor, List<TodayRow>> rows) implements Listing<TodayRow> {

  @Override
  public Listing<TodayRow> of(Actor actor) {
    return new ListedInMemory<>(TodayRow.class, () -> rows.apply(actor));
  }

  @Override
  public Page<TodayRow> page(ListQuery query) {
    return nobodys().page(query);
  }

  @Override
  public long count(ListQuery query) {
    return nobodys().count(query);
  }

  @Override
  public void each(ListQuery query, Consumer<? super TodayRow> row) {
    nobodys().each(query, row);
  }

  private static Listing<TodayRow> nobodys() {
    return new ListedInMemory<>(TodayRow.class, List::of);
  }
}
