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

  private StaffingSql() {}
}
