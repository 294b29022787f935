package org.tuttihub.postgres.today;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.today.TodayReads;
import org.tuttihub.application.today.Together;
import org.tuttihub.postgres.history.PgHistoryReads;
import org.tuttihub.postgres.lists.Lists;

/** What the first screen needs beyond the rooms' lists, in PostgreSQL. */
public final class PgTodayReads implements TodayReads {
  private static final String BEFORE =
      "select case when here then before else last end as before from visit where actor = $1";

  private static final String DONE =
      """
      select h.operation, count(*) as many from history h
      where h.at >= $2 and h.actor <> $1 and not %s
      group by h.operation order by count(*) desc, h.operation\
      """
          .formatted(PgHistoryReads.UNDONE);

  private final Lists lists;

  public PgTodayReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Together together() {
    return new SideBySide();
  }

  @Override
  public Optional<Instant> hereBefore(String actor) {
    return lists
        .database()
        .pipeline()
        .first(row -> row.maybeInstant("before"), BEFORE, actor)
        .flatMap(before -> before);
  }

  @Override
  public List<DoneSince> doneByOthers(String actor, Instant since) {
    return lists
        .database()
        .pipeline()
        .all(
            row -> new DoneSince(row.text("operation"), row.large("many")),
            DONE,
            actor,
            since.atOffset(ZoneOffset.UTC));
  }
}
