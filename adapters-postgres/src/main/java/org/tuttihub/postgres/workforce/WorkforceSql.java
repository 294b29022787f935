package org.tuttihub.postgres.workforce;

import java.util.List;
import java.util.stream.Collectors;
import org.tuttihub.application.workforce.Bar;

/** The lists of the room {@code workforce}. */
final class WorkforceSql {
  private static final String BARS = "/*bars*/";

  static final String STAFF =
      """
      select m.ref, m.name, m.engagement, m.roles, m.instruments, m.areas, m.hours,
        (select o.ref from {staff_member} o where o.id = m.manager) as manager,
        (select p.ref from {partner} p where p.id = m.partner) as partner,
        m.first_day as from, m.last_day as until,
        folded(concat_ws(' ', m.ref, m.name, array_to_string(m.instruments, ' '),
                         array_to_string(m.areas, ' '))) as search
      from {staff_member} m\
      """;

  static final String RECORDS =
      """
      select r.ref, m.ref as staff, m.name, r.requirement, r.got_on, r.ends_on, r.level, r.edition,
        r.how, r.seen_by, r.recorded_on, r.sampled_right as sampled, r.withdrawn_on as withdrawn,
        folded(concat_ws(' ', r.ref, m.ref, m.name, r.requirement)) as search
      from {clearance_record} r join {staff_member} m on m.id = r.staff\
      """;

  static final String OVERRIDES =
      """
      select o.ref, case when o.ended_on is not null then 'ended'
                         when o.approved_on is not null then 'approved' else 'asked' end as state,
        m.ref as staff, m.name, o.requirement, o.reason, o.until_day as until, o.asked_by,
        o.asked_on, o.approved_by, o.approved_on, o.ended_on,
        folded(concat_ws(' ', o.ref, m.ref, m.name, o.requirement)) as search
      from {clearance_override} o join {staff_member} m on m.id = o.staff\
      """;

  static final String RELEASES =
      """
      select r.ref, r.year, r.term, r.released_on as on, r.released_by as by, r.sessions,
        (select count(*)::int from {session_release_person} p
         where p.session_release_id = r.id) as people,
        folded(concat_ws(' ', r.ref, r.year, r.term)) as search
      from {session_release} r\
      """;

  private static final String SESSIONS =
      """
      select s.ref, s.state,
        case when s.state = 'cancelled' or s.on_day < {today} then 'settled'
             when s.staff is null then 'nobody'
             when b.staff is null then 'held'
             when b.first is null then 'stood-down'
             when s.on_day < b.first or s.on_day > b.last then 'lapses'
             else 'held' end as cover,
        s.on_day as on, s.time_of_day as time, s.minutes, s.service, s.school, s.place,
        m.ref as staff, m.name, s.year, s.term, a.ref as activity, s.source,
        (select r.ref from {session_release} r where r.id = s.release) as release,
        folded(concat_ws(' ', s.ref, s.service, s.place, m.ref, m.name, a.ref, s.source)) as search
      from {teaching_session} s left join {staff_member} m on m.id = s.staff
      left join {activity} a on a.id = s.activity
      left join (/*bars*/) b on b.staff = s.staff\
      """;

  private WorkforceSql() {}

  /** The sessions, held against those who are not clear for ever. */
  static String sessions(List<Bar> bars) {
    String rows =
        bars.stream()
            .map(
                b ->
                    "('%s'::uuid, %s, %s)"
                        .formatted(
                            b.staff(),
                            b.from().map(day -> "date '" + day + "'").orElse("null::date"),
                            b.until().map(day -> "date '" + day + "'").orElse("'infinity'::date")))
            .collect(Collectors.joining(", "));
    String values =
        rows.isEmpty()
            ? "select null::uuid as staff, null::date as first, null::date as last where false"
            : "values " + rows;
    return SESSIONS.replace(BARS, values).replace(") b on", ") b(staff, first, last) on");
  }

  /** The released ones among them that nobody teaches, as far as is known. */
  static String uncovered(List<Bar> bars) {
    return "select * from ("
        + sessions(bars)
        + ") u where u.state = 'released' and u.cover in ('nobody', 'stood-down', 'lapses')";
  }
}
