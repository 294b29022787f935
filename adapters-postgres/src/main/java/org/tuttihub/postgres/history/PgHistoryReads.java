package org.tuttihub.postgres.history;

import java.util.function.Consumer;
import org.tuttihub.application.history.HistoryReads;
import org.tuttihub.application.history.HistoryRow;
import org.tuttihub.application.history.OtherIdRow;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.postgres.lists.Lists;

/** What people read of history, in PostgreSQL. */
public final class PgHistoryReads implements HistoryReads {
  /** Whether the deed of {@code h} was undone. */
  public static final String UNDONE = PgPast.UNDONE.formatted("h.deed");

  private static final String HISTORY =
      """
      select h.seq, h.at, h.actor,
        (select p.name from person p where p.ref = h.actor) as name, h.door, h.operation, h.collection, h.ref as subject, h.said,
        %s as undone,
        array_to_string(array(select f.key || '=' || f.value from json_each_text(h.facts) f), ', ')
          as facts,
        h.deed,
        folded(concat_ws(' ', h.actor, h.operation, h.ref, h.said)) as search
      from history h\
      """
          .formatted(UNDONE);

  private static final String OF_RECORD =
      HISTORY
          + imported("schools", "school", "%1$s.ref")
          + imported("needs", "needs_statement", "%1$s.area || ' / ' || %1$s.sub_area")
          + imported("gaps", "gap", "null::text");

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
    return new History(
        lists.of(HistoryRow.class, HISTORY).reference("subject").exact("collection"),
        lists.of(HistoryRow.class, OF_RECORD).reference("subject").exact("collection"));
  }

  /**
   * What imports did with the records of a table, found by the versions that their deeds wrote.
   *
   * @param key what the rows of the file are known by, of the version {@code %1$s}
   */
  private static String imported(String collection, String table, String key) {
    return """

    union all
    select h.seq, h.at, h.actor,
      (select p.name from person p where p.ref = h.actor) as name, h.door,
      h.operation, '%1$s' as collection, t.ref as subject,
      concat('Imported with ', j.ref,
        case v.finding when 'new' then ', as new'
          when 'changed' then ', which changed ' || array_to_string(v.fields, ', ') end, '.')
        as said,
      %2$s as undone, 'import=' || j.ref as facts, h.deed,
      folded(concat_ws(' ', h.actor, h.operation, t.ref, j.ref)) as search
    from %3$s t
    cross join lateral (
      select t.deed, %4$s as key
      union
      select p.deed, %5$s from %3$s_past p where p.id = t.id) w
    join import_job j on j.kept_by = w.deed
    join history h on h.deed = w.deed
    left join import_verdict v on v.job = j.id and v.key = w.key\
    """
        .formatted(
            collection,
            PgPast.UNDONE.formatted("h.deed"),
            table,
            key.formatted("t"),
            key.formatted("p"));
  }

  /** An import is one deed, and a line of its own for each record only where one is asked for. */
  private record History(Listing<HistoryRow> deeds, Listing<HistoryRow> ofRecord)
      implements Listing<HistoryRow> {

    private Listing<HistoryRow> meant(ListQuery query) {
      boolean ofOne =
          query.filters().stream()
              .anyMatch(f -> f.field().equals("subject") && f.test() == Filter.Test.IS);
      return ofOne ? ofRecord : deeds;
    }

    @Override
    public Page<HistoryRow> page(ListQuery query) {
      return meant(query).page(query);
    }

    @Override
    public long count(ListQuery query) {
      return meant(query).count(query);
    }

    @Override
    public void each(ListQuery query, Consumer<? super HistoryRow> row) {
      meant(query).each(query, row);
    }
  }

  @Override
  public Listing<OtherIdRow> otherIds() {
    return lists.of(OtherIdRow.class, OTHER_IDS);
  }
}
