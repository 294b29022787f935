package org.tuttihub.postgres.commissioning;

/**
 * The lists of the room {@code commissioning}. What a sheet says comes out only when all sheets on
 * its bid are in, or its call is over.
 */
final class CommissioningSql {
  /** Whether a declared interest bars a person (of alias {@code r}) from a bid ({@code b}). */
  private static final String BARRED =
      """
      exists (select from {interest_conflict} x
              where x.person = r.person and x.partner = b.partner and x.lifted_on is null)\
      """;

  /** How many reviewers a bid ({@code b}) needs by the rules of its call; 0 without such a rule. */
  private static final String LEAST =
      "coalesce((select l.least_reviewers from {commissioning_call} l where l.id = b.call), 0)";

  /** Whether a reviewer scores a bid: who stands in does where interests leave too few. */
  private static final String SCORES_IT =
      """
      (not %1$s and (not r.stands_in or greatest(%2$s, 1) > (
        select count(*) from {commissioning_call_reviewer} y
        where y.commissioning_call_id = b.call and not y.stands_in
          and not exists (select from {interest_conflict} x
                          where x.person = y.person and x.partner = b.partner
                            and x.lifted_on is null))))\
      """
          .formatted(BARRED, LEAST);

  /** How many sheets on a bid there will be, or must be. */
  private static final String WANTED =
      """
      greatest(%2$s, (select count(*)::int from {commissioning_call_reviewer} r
                      where r.commissioning_call_id = b.call and %1$s))\
      """
          .formatted(SCORES_IT, LEAST);

  /** The sheets on a bid that count. */
  private static final String SHEETS =
      """
      (select count(*)::int from {score_sheet} s
       join {commissioning_call_reviewer} r
         on r.commissioning_call_id = b.call and r.person = s.reviewer
       where s.bid = b.id and %s)\
      """
          .formatted(SCORES_IT);

  /** Whether a reviewer ({@code r}) has to score a bid ({@code b}) yet. */
  private static final String IS_DUE =
      """
      b.state = 'complete' and %s
        and not exists (select from {score_sheet} s where s.bid = b.id and s.reviewer = r.person)\
      """
          .formatted(SCORES_IT);

  private static final String COST =
      "(select coalesce(sum(l.amount), 0)::bigint from {bid_cost} l where l.bid_id = b.id)";
  private static final String ELSEWHERE =
      "(select coalesce(sum(l.amount), 0)::bigint from {bid_income} l where l.bid_id = b.id)";

  static final String CALLS =
      """
      select c.ref, c.state, c.title, c.origin,
        coalesce((select g.ref from {gap} g where g.id = c.gap),
                 (select p.ref from {partner} p where p.id = c.partner), c.school) as from,
        c.place, c.support, c.opens, c.closes,
        (select l.ref from {budget_line} l where l.id = c.line) as line, c.most as most_pence,
        (select count(*)::int from {commissioning_call_invitation} i
         where i.commissioning_call_id = c.id) as invited,
        (select count(*)::int from {bid} b
         where b.call = c.id and b.state <> 'withdrawn') as bids,
        (select count(*)::int from {bid} b
         where b.call = c.id and b.share_on is not null and b.state <> 'withdrawn') as complete,
        (select count(*)::int from {commissioning_call_reviewer} r
         where r.commissioning_call_id = c.id) as reviewers,
        (select count(*)::int from {bid} b join {commissioning_call_reviewer} r
           on r.commissioning_call_id = b.call
         where b.call = c.id and %s) as due,
        (select coalesce(sum(b.asked), 0)::bigint from {bid} b
         where b.call = c.id and b.state <> 'withdrawn') as asked_pence,
        (select coalesce(sum(p.grant_amount), 0)::bigint from {project} p
         where p.call = c.id) as awarded_pence,
        (select coalesce(sum(g.value), 0)::bigint
         from {project} p join {project_given} g on g.project_id = p.id
         where p.call = c.id) as given_pence,
        folded(concat_ws(' ', c.ref, c.title, c.wanted, c.place)) as search
      from {commissioning_call} c\
      """
          .formatted(IS_DUE);

  static final String INVITATIONS =
      """
      select c.ref || ' ' || p.ref as key, c.ref as call, c.title, p.ref as partner, o.name,
        i.invited_on as on, c.closes,
        (select b.ref from {bid} b where b.call = c.id and b.partner = p.id
         order by (b.state = 'withdrawn'), b.id desc limit 1) as bid,
        folded(concat_ws(' ', c.ref, c.title, p.ref, o.name)) as search
      from {commissioning_call_invitation} i
      join {commissioning_call} c on c.id = i.commissioning_call_id
      join {partner} p on p.id = i.partner join {organisation} o on o.id = p.organisation\
      """;

  static final String REVIEWERS =
      """
      select c.ref || ' ' || p.ref as key, c.ref as call, c.state, p.ref as reviewer, p.name,
        (select count(*)::int from {score_sheet} s join {bid} b on b.id = s.bid
         where b.call = c.id and s.reviewer = r.person) as given,
        (select count(*)::int from {bid} b where b.call = c.id and %s) as due,
        (select count(*)::int from {bid} b where b.call = c.id and %s) as barred,
        folded(concat_ws(' ', c.ref, p.ref, c.title)) as search
      from {commissioning_call_reviewer} r
      join {commissioning_call} c on c.id = r.commissioning_call_id
      join {person} p on p.id = r.person\
      """
          .formatted(IS_DUE, BARRED);

  static final String DUE =
      """
      select b.ref || ' ' || p.ref as key, c.ref as call, b.ref as bid, o.name as partner,
        p.ref as reviewer, p.name, b.asked as asked_pence, c.closes,
        %s as sheets,
        folded(concat_ws(' ', c.ref, b.ref, p.ref, o.name)) as search
      from {commissioning_call_reviewer} r
      join {commissioning_call} c on c.id = r.commissioning_call_id
      join {bid} b on b.call = c.id
      join {person} p on p.id = r.person
      join {partner} q on q.id = b.partner join {organisation} o on o.id = q.organisation
      where c.state = 'closed' and %s\
      """
          .formatted(SHEETS, IS_DUE);

  static final String BIDS =
      """
      select b.*, case when b.cost_pence > 0
                       then trunc(100.0 * b.elsewhere_pence / b.cost_pence, 1) end as share
      from (select b.ref, b.state, b.state_since as since, c.ref as call, p.ref as partner, o.name,
              b.received_on, b.late <> '' as late, b.asked as asked_pence,
              %s as cost_pence, %s as elsewhere_pence, b.counted >= b.needed as met,
              case when b.needed is not null
                   then greatest(b.needed - b.counted, 0) end as shortfall_pence,
              b.override_reason is not null as passed, %s as sheets, %s as wanted, b.score,
              folded(concat_ws(' ', b.ref, c.ref, c.title, p.ref, o.name, b.outline)) as search
            from {bid} b join {commissioning_call} c on c.id = b.call
            join {partner} p on p.id = b.partner
            join {organisation} o on o.id = p.organisation) b\
      """
          .formatted(COST, ELSEWHERE, SHEETS, WANTED);

  static final String SCORES =
      """
      select s.ref, s.call, s.bid, s.partner, s.reviewer, s.name, s.on, s.open, s.counts,
        case when s.open then (
          select round(coalesce(sum(k.weight * m.points::numeric / k.most), 0), 2)
          from {score_sheet_mark} m join {commissioning_call_criterion} k
            on k.commissioning_call_id = s.call_id and k.code = m.criterion
          where m.score_sheet_id = s.id) end as score,
        case when s.open then s.advice end as advice, s.search
      from (select t.id, t.ref, c.ref as call, c.id as call_id, b.ref as bid, o.name as partner,
              p.ref as reviewer, p.name, t.given_on as on, t.advice,
              c.state in ('decided', 'none-suitable', 'cancelled')
                or %1$s > 0 and %1$s = %2$s as open,
              %3$s as counts,
              folded(concat_ws(' ', t.ref, b.ref, c.ref, p.ref, o.name)) as search
            from {score_sheet} t join {bid} b on b.id = t.bid
            join {commissioning_call} c on c.id = b.call
            join {commissioning_call_reviewer} r
              on r.commissioning_call_id = c.id and r.person = t.reviewer
            join {person} p on p.id = t.reviewer
            join {partner} q on q.id = b.partner
            join {organisation} o on o.id = q.organisation) s\
      """
          .formatted(SHEETS, WANTED, SCORES_IT);

  static final String CONFLICTS =
      """
      select x.ref, p.ref as reviewer, p.name, q.ref as partner, o.name as partner_name,
        x.interest, x.declared_on, x.lifted_on, x.why,
        folded(concat_ws(' ', x.ref, p.ref, q.ref, o.name)) as search
      from {interest_conflict} x join {person} p on p.id = x.person
      join {partner} q on q.id = x.partner join {organisation} o on o.id = q.organisation\
      """;

  static final String PROJECTS =
      """
      select j.ref, j.state, j.state_since as since, j.title, p.ref as partner, o.name,
        c.ref as call, b.ref as bid, j.grant_amount as grant_pence,
        (select coalesce(sum(i.amount), 0)::bigint from {project_instalment} i
         where i.project_id = j.id) as hub_pence,
        (select coalesce(sum(i.amount), 0)::bigint from {project_instalment} i
         where i.project_id = j.id and i.paid is not null) as paid_pence,
        (select coalesce(sum(g.value), 0)::bigint from {project_given} g
         where g.project_id = j.id) as given_pence,
        (select min(i.due) from {project_instalment} i
         where i.project_id = j.id and i.paid is null
           and j.state not in ('closed', 'withdrawn')) as next_due,
        j.starts, j.ends, j.evaluation_due, b.counted >= b.needed as met_at_bid,
        j.counted >= j.needed as met_at_actuals,
        b.override_reason is not null or j.override_reason is not null as passed, j.children,
        folded(concat_ws(' ', j.ref, j.title, p.ref, o.name, c.ref)) as search
      from {project} j join {bid} b on b.id = j.bid join {commissioning_call} c on c.id = j.call
      join {partner} p on p.id = j.partner join {organisation} o on o.id = p.organisation\
      """;

  static final String INSTALMENTS =
      """
      select j.ref || ' ' || i.position as key, j.ref as project, i.position as number, j.state,
        o.name as partner, i.due, i.amount as amount_pence, i.condition, i.paid,
        s.ref as spending,
        folded(concat_ws(' ', j.ref, j.title, o.name, i.condition)) as search
      from {project_instalment} i join {project} j on j.id = i.project_id
      join {spending} s on s.id = i.spending
      join {partner} p on p.id = j.partner join {organisation} o on o.id = p.organisation\
      """;

  private CommissioningSql() {}
}
