package org.tuttihub.postgres.workforce;

/** The lists of observations. */
final class ObservationSql {
  private static final String WHOSE =
      """
      left join {staff_member} m on m.id = o.staff
      left join {partner} p on p.id = o.partner
      left join {organisation} g on g.id = p.organisation\
      """;

  static final String OBSERVATIONS =
      """
      select o.ref, o.state, o.on_day as on, o.year, m.ref as staff, p.ref as partner,
        coalesce(m.name, g.name) as name, o.setting, o.school,
        nullif(o.place, '') as place, b.ref as observer, b.name as observer_name,
        s.ref as standard,
        o.state in ('planned', 'recorded') and o.on_day <= {today} as waiting,
        (select count(*)::int from {observation_target} t
         where t.observation_id = o.id) as targets,
        (select count(*)::int from {observation_target} t
         where t.observation_id = o.id and t.met is null) as open,
        o.shared_on, o.acknowledged_on,
        folded(concat_ws(' ', o.ref, m.ref, m.name, p.ref, g.name, o.school, o.place,
                         b.ref, b.name)) as search
      from {observation} o
      join {staff_member} b on b.id = o.observer
      join {standard} s on s.id = o.standard
      """
          + WHOSE;

  /** What is to be done or was done is found by whose it is, and not by its words. */
  static final String TARGETS =
      """
      select o.ref || ' ' || t.position as key, o.ref as observation, t.position as target,
        m.ref as staff, p.ref as partner, coalesce(m.name, g.name) as name, t.principle, t.what,
        t.by_day as by, coalesce(t.met, 'open') as state,
        t.followed_on,
        nullif(t.note, '') as note, b.ref as observer,
        folded(concat_ws(' ', o.ref, m.ref, m.name, p.ref, g.name, t.principle)) as search
      from {observation_target} t
      join {observation} o on o.id = t.observation_id and o.state <> 'withdrawn'
      join {staff_member} b on b.id = o.observer
      """
          + WHOSE;

  static final String RATINGS =
      """
      select o.ref || ' ' || r.principle as key, o.ref as observation, o.on_day as on, o.year,
        m.ref as staff, p.ref as partner, coalesce(m.name, g.name) as name, s.ref as standard,
        r.principle, coalesce(c.title, '') as title, r.level,
        folded(concat_ws(' ', o.ref, m.ref, m.name, p.ref, g.name, r.principle, c.title)) as search
      from {observation_rating} r
      join {observation} o on o.id = r.observation_id and o.state <> 'withdrawn'
      join {standard} s on s.id = o.standard
      left join {standard_principle} c on c.standard_id = s.id and c.code = r.principle
      """
          + WHOSE;

  static final String RULES =
      """
      select r.ref, r.holds_from as from, r.months, r.fewest, folded(r.ref) as search
      from {observation_rule} r\
      """;

  /** A partner's people are observed with their partner; whoever is in the office is not. */
  static final String DUE =
      """
      select w.ref, w.whose, w.name, w.since,
        (select max(o.on_day) from {observation} o
         where (o.staff = w.id or o.partner = w.id)
           and o.state in ('recorded', 'shared', 'closed')) as last,
        (select min(o.on_day) from {observation} o
         where (o.staff = w.id or o.partner = w.id) and o.state = 'planned') as planned
      from (
        select m.id, m.ref, 'own-staff' as whose, m.name, m.first_day as since
        from {staff_member} m
        where m.partner is null and $1::date between m.first_day and coalesce(m.last_day, 'infinity')
          and m.roles && array['teacher', 'conductor', 'accompanist', 'workshop-leader',
                               'assistant', 'mentor']
        union all
        select p.id, p.ref, 'partners', g.name, p.state_since
        from {partner} p join {organisation} g on g.id = p.organisation
        where p.state in ('associated', 'partnered')) w
      order by w.ref\
      """;

  /**
   * Whoever works for a partner is one with the partner; what they have not seen does not count.
   */
  static final String RATED =
      """
      select o.year, coalesce(o.partner, m.partner, o.staff) as whom,
        case when coalesce(o.partner, m.partner) is null then 'own-staff' else 'partners' end
          as whose,
        s.ref as standard, r.principle, r.level, s.scale, coalesce(c.title, '') as title,
        (select count(*)::int from observation_target t
         where t.observation_id = o.id and t.principle = r.principle) as targets,
        (select count(*)::int from observation_target t
         where t.observation_id = o.id and t.principle = r.principle and t.met = 'met') as met
      from observation o
      join observation_rating r on r.observation_id = o.id and r.level is not null
      join standard s on s.id = o.standard
      left join standard_principle c on c.standard_id = s.id and c.code = r.principle
      left join staff_member m on m.id = o.staff
      where o.state in ('shared', 'closed')\
      """;

  private ObservationSql() {}
}
