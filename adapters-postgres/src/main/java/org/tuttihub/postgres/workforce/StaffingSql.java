package org.tuttihub.postgres.workforce;

/** The lists of the plan for the workforce. */
final class StaffingSql {
  static final String VACANCIES =
      """
      select v.ref, v.state, v.role, v.instrument, v.area, v.hours, v.opened_on as opened,
        v.wanted_by, v.ended_on as ended, m.ref as staff, m.name, nullif(v.note, '') as note,
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

  private StaffingSql() {}
}
