package org.tuttihub.postgres.workforce;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.CheckInDueRow;
import org.tuttihub.application.workforce.CheckInReads;
import org.tuttihub.application.workforce.CheckInRow;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of check-ins, in PostgreSQL. */
record PgCheckInReads(Lists lists) implements CheckInReads {
  @Override
  public Listing<CheckInRow> all() {
    return lists
        .of(CheckInRow.class, PgCheckIns.LIST)
        .reference("ref")
        .reference("staff")
        .reference("manager");
  }

  @Override
  public Optional<Stored<CheckInRow>> one(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgCheckIns::new, CheckInRow.class, PgCheckIns.LIST);
  }

  @Override
  public Map<UUID, CheckInDueRow.Found> found(Optional<LocalDate> asAt) {
    Map<UUID, CheckInDueRow.Found> all = new HashMap<>();
    lists
        .look(
            asAt,
            (session, view) ->
                session.all(
                    row ->
                        Map.entry(
                            row.id("staff"),
                            new CheckInDueRow.Found(row.maybeDay("last"), row.maybeDay("planned"))),
                    view.of(PgCheckIns.FOUND)))
        .forEach(one -> all.put(one.getKey(), one.getValue()));
    return all;
  }
}
