package org.tuttihub.postgres.instruments;

/** The queries of the lists by which a capital grant is accounted for. */
final class CapitalSql {
  /** How an item is treated is what {@code CapitalRule.of} says of it. */
  static final String ITEMS =
      """
      select i.ref, i.asset_number, m.family as category, m.instrument, m.size, m.maker,
        m.name as model, m.accessible, i.serial, i.supplier, coalesce(s.reference, '') as invoice,
        i.bought_on, i.price as price_pence, i.funding, coalesce(g.ref, '') as grant,
        coalesce(b.ref, '') as line, i.capitalised,
        case when r.id is null then 'no-rule'
             when r.threshold is not null and i.price is null then 'price-unknown'
             when i.price < r.threshold then 'below-threshold'
             when r.least_years is not null and coalesce(i.useful_years, m.useful_years) is null
               then 'life-unknown'
             when coalesce(i.useful_years, m.useful_years) < r.least_years then 'too-short-lived'
             else 'capital' end as treatment,
        coalesce(i.useful_years, m.useful_years) as useful_years,
        (i.bought_on + make_interval(years => coalesce(i.useful_years, m.useful_years)))::date
          as life_ends,
        i.state, coalesce(i.place, replace(i.state, '-', ' ')) as where, i.condition,
        (select count(*)::int from {loan} l where l.item = i.id) as loans,
        case when i.state = 'disposed' then i.state_since end as disposed_on,
        case when i.state = 'disposed' then i.why else '' end as why,
        coalesce(i.approval, '') as approval, i.proceeds as proceeds_pence,
        i.asset_key as asset_number_key, i.search || ' ' || m.search as search
      from {item} i join {model} m on m.id = i.model
        left join {fund_grant} g on g.id = i.fund_grant
        left join {fund} f on f.id = g.fund
        left join {item_purchase} p on p.item = i.id
        left join {budget_line} b on b.id = p.line
        left join {spending} s on s.id = p.spending
        left join lateral (
          select c.id, c.threshold, c.least_years from {capital_rule} c
          where c.holds_from <= i.bought_on order by c.holds_from desc limit 1) r on true
      where f.kind = 'capital' or i.capitalised\
      """;

  static final String BOUGHT =
      """
      select x.ref || '/' || x.family || case when x.accessible then '/accessible' else '' end
          as key,
        x.ref as grant, x.title, x.family as category, x.accessible, x.items, x.cost_pence,
        x.unpriced, x.capitalised, x.gone, x.proceeds_pence,
        folded(concat_ws(' ', x.ref, x.title, x.family)) as search
      from (
        select g.ref, g.title, m.family, m.accessible, count(*)::int as items,
          coalesce(sum(i.price), 0)::bigint as cost_pence,
          (count(*) filter (where i.price is null))::int as unpriced,
          (count(*) filter (where i.capitalised))::int as capitalised,
          (count(*) filter (where i.state = 'disposed'))::int as gone,
          sum(i.proceeds)::bigint as proceeds_pence
        from {item} i join {model} m on m.id = i.model join {fund_grant} g on g.id = i.fund_grant
          join {fund} f on f.id = g.fund
        where f.kind = 'capital' group by g.ref, g.title, m.family, m.accessible) x\
      """;

  static final String PAYMENTS =
      """
      select p.ref || '/' || p.no as key, p.ref as grant, p.title, p.no, p.due,
        p.amount as amount_pence, p.received,
        least(greatest(p.bought - p.before, 0), p.amount) as spent_pence,
        p.amount - least(greatest(p.bought - p.before, 0), p.amount) as left_pence,
        case when p.no = p.payments then greatest(p.bought - p.before - p.amount, 0) else 0 end
          as beyond_pence,
        p.confirmed_until as available_until, folded(concat_ws(' ', p.ref, p.title)) as search
      from (
        select g.ref, g.title, g.confirmed_until, n.due, n.amount, n.received,
          (row_number() over w)::int as no, (count(*) over (partition by g.id))::int as payments,
          (sum(n.amount) over w - n.amount)::bigint as before,
          (select coalesce(sum(i.price), 0)::bigint from {item} i
           where i.fund_grant = g.id and i.state <> 'on-order') as bought
        from {fund_grant} g join {fund} f on f.id = g.fund
          join {fund_grant_instalment} n on n.fund_grant_id = g.id
        where f.kind = 'capital'
        window w as (partition by g.id order by n.due, n.position)) p\
      """;

  static final String RULES =
      """
      select r.ref, r.holds_from as from, r.threshold as threshold_pence, r.least_years, r.source,
        folded(concat_ws(' ', r.ref, r.source)) as search
      from {capital_rule} r\
      """;

  static final String PURCHASES =
      """
      select p.ref, i.asset_number as item, m.instrument, b.ref as line, f.ref as fund,
        coalesce(g.ref, '') as grant, s.ref as spending, s.reference as invoice, s.moved_on as on,
        p.price as price_pence,
        concat_ws(' ', lower(p.ref), i.search, m.search, lower(b.ref), folded(s.reference))
          as search
      from {item_purchase} p join {item} i on i.id = p.item join {model} m on m.id = i.model
        join {budget_line} b on b.id = p.line join {fund} f on f.id = b.fund
        join {spending} s on s.id = p.spending left join {fund_grant} g on g.id = i.fund_grant\
      """;

  static final String APPROVALS =
      """
      select a.ref, i.asset_number as item, m.instrument, coalesce(g.ref, '') as grant, i.state,
        a.why, a.asked_by, a.asked_on, a.approved_by, a.approved_on,
        concat_ws(' ', lower(a.ref), i.search, m.search, folded(a.why)) as search
      from {disposal_approval} a join {item} i on i.id = a.item join {model} m on m.id = i.model
        left join {fund_grant} g on g.id = i.fund_grant\
      """;

  private CapitalSql() {}
}
