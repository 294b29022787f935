package org.tuttihub.postgres.instruments;

/** The queries of the lists of stock-takes and of what borrowers say. */
final class CountSql {
  static final String TAKES =
      """
      select t.ref, t.title, t.place, t.opened, t.closed, coalesce(n.expected, 0) as expected,
        coalesce(n.seen, 0) as seen, coalesce(n.expected - n.seen, 0) as not_seen,
        coalesce(n.elsewhere, 0) as elsewhere, coalesce(n.unexpected, 0) as unexpected,
        case when coalesce(n.expected, 0) = 0 then 100 else 100 * n.seen / n.expected end as percent,
        folded(concat_ws(' ', t.ref, t.title, t.place)) as search
      from {stock_take} t left join (
        select l.stock_take, (count(*) filter (where l.expected_at is not null))::int as expected,
          (count(*) filter (where l.expected_at is not null and l.seen_on is not null))::int
            as seen,
          (count(*) filter (where l.expected_at <> l.seen_at))::int as elsewhere,
          (count(*) filter (where l.expected_at is null))::int as unexpected
        from {stock_line} l group by l.stock_take) n on n.stock_take = t.id\
      """;

  static final String LINES =
      """
      select l.ref, t.ref as stock_take,
        case when l.seen_on is null then 'not-seen'
             when l.expected_at is null then 'unexpected'
             when l.expected_at <> l.seen_at then 'elsewhere' else 'seen' end as finding,
        i.asset_number as item, m.instrument, m.size, l.expected_at, l.seen_at, l.seen_on,
        l.seen_how as how, l.condition, l.remark, i.state, i.asset_key as item_key,
        concat_ws(' ', lower(l.ref), lower(t.ref), folded(l.expected_at), folded(l.seen_at))
          as search,
        i.search as item_search, m.search as model_search
      from {stock_line} l join {stock_take} t on t.id = l.stock_take
        join {item} i on i.id = l.item join {model} m on m.id = i.model\
      """;

  static final String AUDITS =
      """
      select a.ref, a.state, concat_ws(' ', m.size, m.instrument) || ', ' || i.asset_number as title,
        l.ref as loan, i.asset_number as item, l.kind, t.ref as stock_take,
        a.asked_on, a.due, a.answered_on, a.present, a.complete, a.playable, a.condition,
        i.condition as before, a.words, a.decided_on, a.why,
        concat_ws(' ', lower(a.ref), lower(l.ref), i.search, m.search) as search
      from {self_audit} a join {loan} l on l.id = a.loan join {item} i on i.id = a.item
        join {model} m on m.id = i.model left join {stock_take} t on t.id = a.stock_take\
      """;

  private CountSql() {}
}
