package org.tuttihub.postgres.history;

import org.tuttihub.application.history.HistoryReads;
import org.tuttihub.application.history.HistoryRow;
import org.tuttihub.application.history.OtherIdRow;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.postgres.lists.Lists;

/** What people read of history, in PostgreSQL. */
public final class PgHistoryReads implements HistoryReads {
  private static final String HISTORY =
      """
      select h.seq, h.at, h.actor, h.door, h.operation, h.collection, h.ref as subject, h.said,
        %s as undone,
        array_to_string(array(select f.key || '=' || f.value from json_each_text(h.facts) f), ', ')
          as facts,
        h.deed,
        folded(concat_ws(' ', h.actor, h.operation, h.ref, h.said)) as search
      from history h\
      """
          .formatted(PgPast.UNDONE.formatted("h.deed"));

  private static final String OTHER_IDS =
      """
      select i.id, i.collection, i.ref, i.system, i.value,
        folded(concat_ws(' ', i.ref, i.system, i.value)) as search
      from {other_id} i\
      """;

  private final Lists lists;

  public PgHistoryReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<HistoryRow> history() {
    return lists.of(HistoryRow.class, HISTORY);
  }

  @Override
  public Listing<OtherIdRow> otherIds() {
    return lists.of(OtherIdRow.class, OTHER_IDS);
  }
}
