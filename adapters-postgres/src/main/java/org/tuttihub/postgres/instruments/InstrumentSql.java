package org.tuttihub.postgres.instruments;

/** The queries of the lists of the room {@code instruments}. */
final class InstrumentSql {
  static final String MODELS =
      """
      select m.ref, m.family, m.instrument, m.size, m.maker, m.name, m.accessible,
        m.value as value_pence, m.useful_years, coalesce(n.items, 0) as items,
        coalesce(n.in_store, 0) as in_store,
        lower(m.ref) || ' ' || m.search as search
      from {model} m left join (
        select i.model, count(*) as items,
          count(*) filter (where i.state = 'in-store') as in_store
        from {item} i where i.state <> 'disposed' group by i.model) n on n.model = m.id\
      """;

  /**
   * Of borrowers that are no school only what they are: whoever may read loans sees their names.
   */
  static final String ITEMS =
      """
      select i.ref, i.asset_number, i.state, m.instrument, m.size, m.maker, m.name as model,
        i.condition,
        case when i.place is not null then i.place
             when i.loan is not null then (
               select coalesce(
                 s.name || case when l.kind = 'school' then '' else ' (' || l.kind || ')' end,
                 l.kind)
               from {loan} l left join {school} s on s.ref = l.school where l.id = i.loan)
             else coalesce(i.repairer, i.last_seen, '') end as where,
        i.state_since as since,
        coalesce(i.expected, (select l.due from {loan} l where l.id = i.loan)) as due, i.serial,
        i.barcode, i.case_number,
        coalesce((select k.name from {kit} k where k.id = i.kit), '') as kit, m.family,
        m.accessible, i.owned as owner, i.bought_on, i.price as price_pence, i.supplier,
        i.funding,
        coalesce((select g.ref from {fund_grant} g where g.id = i.fund_grant), '') as grant,
        i.capitalised, m.value as value_pence, i.asset_key as asset_number_key,
        i.search, i.model as model_id
      from {item} i join {model} m on m.id = i.model\
      """;

  static final String KITS =
      """
      select k.ref, k.name, k.place, coalesce(n.items, 0) as items,
        coalesce(n.in_store, 0) as in_store, coalesce(n.out, 0) as out, k.note,
        folded(concat_ws(' ', k.ref, k.name, k.place)) as search
      from {kit} k left join (
        select i.kit, count(*) as items, count(*) filter (where i.state = 'in-store') as in_store,
          count(*) filter (where i.state = 'class-set') as out
        from {item} i where i.kit is not null and i.state <> 'disposed'
        group by i.kit) n on n.kit = k.id\
      """;

  static final String LOANS =
      """
      select l.ref, l.state, i.asset_number as item, m.instrument, m.size, l.kind,
        nullif(l.borrower, '') as borrower, nullif(l.email, '') as email, l.school as urn, coalesce(s.name, '') as school, l.lent_on as from, l.due,
        case when l.state = 'out' and l.due < {today} then {today} - l.due end as days_late,
        l.ended, l.condition_out, l.condition_in, coalesce(l.remark, '') as remark,
        coalesce(k.name, '') as kit, l.fee as fee_pence, l.deposit as deposit_pence,
        coalesce(l.policy, '') as policy, coalesce(l.reasons, '{}') as reasons, l.latest, l.insurer,
        l.notice_days, l.return_days, l.pay_days, coalesce(l.terms_version, '') as wording,
        coalesce(l.clauses, '{}') as clauses,
        case when l.accepted_on is not null then 'accepted'
             when l.terms_sent_on is not null then 'asked' else 'not-asked' end as acceptance,
        l.terms_sent_on, coalesce(l.terms, '') as terms, l.accepted_on,
        nullif(l.accepted_by, '') as accepted_by, l.reminded_on, l.note,
        concat_ws(' ', lower(l.ref), i.search, m.search, s.search) as search
      from {loan} l join {item} i on i.id = l.item join {model} m on m.id = i.model
        left join {school} s on s.ref = l.school
        left join {kit} k on k.id = l.kit\
      """;

  static final String RESERVATIONS =
      """
      select r.ref, r.state, coalesce(i.asset_number, k.name) as what,
        r.kit is not null as class_set, r.kind, nullif(r.borrower, '') as borrower, nullif(r.email, '') as email, r.school as urn,
        coalesce(s.name, '') as school, r.first_day as from, r.last_day as until, r.note,
        concat_ws(' ', lower(r.ref), i.search, folded(k.name), s.search) as search
      from {reservation} r left join {item} i on i.id = r.item
        left join {kit} k on k.id = r.kit
        left join {school} s on s.ref = r.school\
      """;

  static final String LOANS_OF_ITEM =
      """
      select l.ref, l.state, l.kind, coalesce(s.name, '') as school, l.lent_on, l.due, l.ended,
        l.condition_out, l.condition_in
      from {loan} l left join {school} s on s.ref = l.school
      where l.item = $1 order by l.lent_on desc, length(l.ref) desc, l.ref desc\
      """;

  private InstrumentSql() {}
}
