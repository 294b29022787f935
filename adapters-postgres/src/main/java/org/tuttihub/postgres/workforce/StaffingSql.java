package org.tuttihub.postgres.workforce;

/** The lists of the plan for the workforce. */
final class StaffingSql {
  static final String VACANCIES =
      """
      select v.ref, v.state, v.role, v.instrument, v.area, v.hours, v.opened_on as opened,
        v.wanted_by, v.ended_on as ended, m.ref as staff, m.name, v.offered_on as offered,
        v.offered_as, v.years_teaching, v.grade, v.hourly as hourly_pence,
        v.yearly as yearly_pence, v.points, v.of_points, v.according, nullif(v.note, '') as note,
        folded(concat_ws(' ', v.ref, v.role, v.instrument, v.area, m.ref, m.name)) as search
      from {vacancy} v left join {staff_member} m on m.id = v.staff\
      """;

  /** Sessions that are not cancelled, added up by what is known of whoever holds them. */
  static final String TAUGHT =
      """
      select s.year, m.id is not null as held, coalesce(m.instruments, '{}') as instruments,
        coalesce(m.areas, '{}') as areas, sum(s.minutes)::bigint as minutes
      from (select year, staff, sum(minutes) as minutes from {teaching_session}
            where state <> 'cancelled' group by year, staff) s
      left join {staff_member} m on m.id = s.staff
      group by s.year, m.id is not null, m.instruments, m.areas
      order by 1, 2, 3, 4\
      """;

  static final String TERMS =
      """
      select t.year, t.season, t.first_day, t.last_day, t.teaching_weeks
      from {hub_term} t order by t.first_day\
      """;

  static final String PATHWAYS =
      """
      select p.ref, p.title, p.parts, p.strands, p.shadowing,
        (select count(*)::int from {traineeship} t
         where t.pathway = p.id and t.state = 'running') as running,
        (select count(*)::int from {traineeship} t
         where t.pathway = p.id and t.state = 'finished') as finished,
        nullif(p.source, '') as source,
        folded(concat_ws(' ', p.ref, p.title, array_to_string(p.parts, ' '),
                         array_to_string(p.strands, ' '))) as search
      from {pathway} p\
      """;

  static final String TRAINEESHIPS =
      """
      select t.ref, t.state, m.ref as staff, m.name, p.ref as pathway, p.title, o.ref as mentor,
        t.began_on as began, cardinality(p.parts) as parts,
        (select count(*)::int from {traineeship_part} d where d.traineeship_id = t.id) as done,
        p.shadowing,
        coalesce((select sum(s.hours) from {traineeship_shadowing} s
                  where s.traineeship_id = t.id), 0) as shadowed,
        t.strand, t.ended_on as ended,
        folded(concat_ws(' ', t.ref, m.ref, m.name, p.ref, p.title, t.strand)) as search
      from {traineeship} t join {staff_member} m on m.id = t.staff
      join {pathway} p on p.id = t.pathway
      left join {staff_member} o on o.id = t.mentor\
      """;

  private StaffingSql() {}
}
