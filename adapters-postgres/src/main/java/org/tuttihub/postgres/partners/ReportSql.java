package org.tuttihub.postgres.partners;

/** The lists of what partners hold and report, and of what lapses, in SQL. */
final class ReportSql {
  static final String STANDARDS =
      """
      select s.ref, s.code, s.title, s.scale,
        (select count(*) from {standard_principle} p where p.standard_id = s.id)::integer as principles,
        folded(concat_ws(' ', s.ref, s.code, s.title, s.about)) as search
      from {standard} s\
      """;

  static final String REVIEWS =
      """
      select r.ref, r.held_on as on, a.ref as agreement, p.ref as partner, o.name, s.code as standard,
        (select count(*) from {review_score} c where c.review_id = r.id)::integer as scored,
        r.strengths, r.follows,
        folded(concat_ws(' ', r.ref, a.ref, p.ref, o.name, s.code, r.strengths, r.follows)) as search
      from {review} r join {agreement} a on a.id = r.agreement join {partner} p on p.id = a.partner
        join {organisation} o on o.id = p.organisation join {standard} s on s.id = r.standard\
      """;

  static final String ROUNDS =
      """
      select s.ref, s.year, s.term, s.asked_on, s.due, s.asks,
        count(r.id)::integer as asked,
        (count(r.id) filter (where r.state <> 'asked'))::integer as answered,
        (count(r.id) filter (where r.state = 'complete'))::integer as complete,
        (count(r.id) filter (where r.state = 'asked' and r.due < {today}))::integer as late,
        folded(concat_ws(' ', s.ref, s.year, s.term, s.asks)) as search
      from {survey_round} s left join {survey_return} r on r.round = s.id
      group by s.id, s.ref, s.year, s.term, s.asked_on, s.due, s.asks\
      """;

  static final String RETURNS =
      """
      select r.ref, s.ref as round, s.year, s.term, p.ref as partner, o.name,
        case when r.state = 'asked' and r.due < {today} then 'late' else r.state end as standing,
        r.asked_on, r.due, coalesce(r.answered_on, {today}) > r.due as late,
        cardinality(r.chased) as chased, r.chased[cardinality(r.chased)]::date as last_chased,
        r.answered_on, r.young_people, r.other_income as other_income_pence, r.words, r.complete_on,
        folded(concat_ws(' ', r.ref, s.ref, p.ref, o.name)) as search
      from {survey_return} r join {survey_round} s on s.id = r.round
        join {partner} p on p.id = r.partner join {organisation} o on o.id = p.organisation\
      """;

  static final String COMPLAINTS =
      """
      select c.ref, c.state, c.received_on, p.ref as partner, o.name, c.state_since as since, c.due,
        coalesce(c.due < {today}, false) as late,
        folded(concat_ws(' ', c.ref, p.ref, o.name)) as search
      from {complaint} c join {partner} p on p.id = c.partner
        join {organisation} o on o.id = p.organisation\
      """;

  static final String PROVISION =
      """
      select v.ref, v.provider, o.ref as organisation, v.style, v.place, v.demand, v.note,
        (select g.ref from {gap} g where g.id = v.gap) as gap,
        folded(concat_ws(' ', v.ref, v.provider, v.style, v.place, v.note)) as search
      from {provision} v left join {organisation} o on o.id = v.organisation\
      """;

  static final String EXPIRING =
      """
      select e.ref, e.what, p.ref as partner, o.name, e.detail, e.ends, e.ends - {today} as days_left,
        folded(concat_ws(' ', e.ref, p.ref, o.name, e.detail)) as search
      from (
        select h.ref, 'policy' as what, h.partner, replace(h.policy, '-', ' ') as detail,
          h.last_day as ends
        from {held_policy} h
        where h.state = 'accepted' and not exists (
          select from {held_policy} l where l.partner = h.partner and l.policy = h.policy
          and l.state = 'accepted'
          and (coalesce(l.last_day, 'infinity'), l.id) > (coalesce(h.last_day, 'infinity'), h.id))
        union all
        select a.ref, 'agreement', a.partner, 'renew it, or let it end', a.last_day
        from {agreement} a
        where a.state in ('live', 'in-review', 'suspended') and not exists (
          select from {agreement} n where n.partner = a.partner and n.last_day > a.last_day
          and n.state in ('signed', 'live', 'in-review', 'suspended', 'termination-proposed'))
        union all
        select a.ref, 'review', a.partner, 'review it', a.review_by
        from {agreement} a where a.state = 'live' and a.last_day >= {today}
        union all
        select c.ref, 'contact', t.id, 'verify who it is and how to reach them',
          (c.verified_on + interval '1 year')::date
        from {contact} c join {partner} t on t.contact = c.id
      ) e join {partner} p on p.id = e.partner join {organisation} o on o.id = p.organisation
      where p.state not in ('not-taken-further', 'declined', 'ended')
        and (e.ends <= {today} + 90 or e.ends is null and e.what = 'contact')\
      """;

  private ReportSql() {}
}
