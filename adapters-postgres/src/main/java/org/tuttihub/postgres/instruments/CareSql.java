package org.tuttihub.postgres.instruments;

/** The queries of the lists of repairs and maintenance. */
final class CareSql {
  static final String REPAIRS =
      """
      select r.ref, r.state, i.asset_number as item, m.instrument, m.size, m.ref as model, r.kind,
        r.fault, r.repairer, r.reported_on as reported, r.sent_on as sent, r.expected, r.ended,
        coalesce(r.ended, {today}) - r.sent_on as days_away,
        case when r.state = 'open' and r.expected < {today} then {today} - r.expected end
          as days_late,
        r.cost as cost_pence,
        concat_ws(' ', lower(r.ref), i.search, m.search, folded(r.fault), folded(r.repairer))
          as search
      from {repair} r join {item} i on i.id = r.item join {model} m on m.id = i.model\
      """;

  static final String FAULTS =
      """
      select m.ref || '/' || f.kind as key, m.ref as model, m.instrument, m.size, m.maker, m.name,
        f.kind, coalesce(o.owned, 0) as owned, f.repairs, f.items, f.again, f.days_away,
        f.cost_pence, f.unbilled, f.last, lower(m.ref) || ' ' || m.search as search
      from (
        select g.model, g.kind, sum(g.repairs)::int as repairs, count(*)::int as items,
          (count(*) filter (where g.repairs > 1))::int as again, sum(g.days)::int as days_away,
          sum(g.cost)::bigint as cost_pence, sum(g.unbilled)::int as unbilled, max(g.last) as last
        from (
          select i.model, r.kind, r.item, count(*) as repairs,
            sum(coalesce(r.ended, {today}) - r.sent_on) as days,
            coalesce(sum(r.cost), 0) as cost, count(*) filter (where r.cost is null) as unbilled,
            max(r.sent_on) as last
          from {repair} r join {item} i on i.id = r.item
          group by i.model, r.kind, r.item) g
        group by g.model, g.kind) f
      join {model} m on m.id = f.model
      left join (select i.model, count(*)::int as owned from {item} i
                 where i.state not in ('disposed', 'on-order') group by i.model) o
        on o.model = f.model\
      """;

  static final String SCHEDULES =
      """
      select s.ref, s.what, s.months,
        coalesce(i.asset_number || ', ', '')
          || concat_ws(' ', m.size, m.instrument, nullif(m.maker, ''), nullif(m.name, '')) as of,
        i.asset_number as item, case when s.model is not null then m.ref end as model,
        s.first_due, s.stopped,
        concat_ws(' ', lower(s.ref), folded(s.what), i.search, m.search) as search
      from {maintenance_schedule} s left join {item} i on i.id = s.item
        join {model} m on m.id = coalesce(s.model, i.model)\
      """;

  /** Due is what is with the hub or with a borrower; of what is lost nothing is. */
  static final String DUE =
      """
      select d.ref || '/' || d.item_ref as key, d.ref as schedule, d.what, d.asset_number as item,
        m.instrument, m.size, d.state, coalesce(d.place, '') as place, d.last_done, d.due,
        d.due - {today} as days_left,
        concat_ws(' ', lower(d.ref), folded(d.what), d.search, m.search) as search
      from (
        select p.*, coalesce((p.last_done + make_interval(months => p.months))::date, p.first_due)
            as due
        from (
          select s.ref, s.what, s.months, s.first_due, i.ref as item_ref, i.asset_number, i.model,
            i.state, i.place, i.search,
            (select max(e.done_on) from {maintenance_done} e
             where e.schedule = s.id and e.item = i.id) as last_done
          from {maintenance_schedule} s
            join lateral (
              select x.* from {item} x where x.id = s.item
              union all
              select x.* from {item} x where x.model = s.model) i on true
          where s.stopped is null and i.state not in ('on-order', 'missing', 'disposed')) p) d
        join {model} m on m.id = d.model\
      """;

  static final String MAINTENANCE =
      """
      select e.ref, e.done_on as on, s.ref as schedule, s.what, i.asset_number as item,
        m.instrument, e.firm, e.cost as cost_pence, e.note,
        concat_ws(' ', lower(e.ref), folded(s.what), i.search, m.search, folded(e.firm))
          as search
      from {maintenance_done} e join {maintenance_schedule} s on s.id = e.schedule
        join {item} i on i.id = e.item join {model} m on m.id = i.model\
      """;

  private CareSql() {}
}
