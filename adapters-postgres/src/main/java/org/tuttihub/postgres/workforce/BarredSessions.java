package org.tuttihub.postgres.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.workforce.Bar;
import org.tuttihub.application.workforce.SessionRow;
import org.tuttihub.postgres.lists.Lists;

/**
 * A list of sessions, each held against whoever is not clear on the day that is asked about. Who
 * that is, is found anew for each query, and becomes part of it.
 */
record BarredSessions(
    Lists lists, Function<Optional<LocalDate>, List<Bar>> bars, Function<List<Bar>, String> base)
    implements Listing<SessionRow> {

  private Listing<SessionRow> now(ListQuery query) {
    return lists
        .of(SessionRow.class, base.apply(bars.apply(query.asAt())))
        .reference("ref")
        .reference("staff")
        .reference("release");
  }

  @Override
  public Page<SessionRow> page(ListQuery query) {
    return now(query).page(query);
  }

  @Override
  public long count(ListQuery query) {
    return now(query).count(query);
  }

  @Override
  public void each(ListQuery query, Consumer<? super SessionRow> row) {
    now(query).each(query, row);
  }
}
