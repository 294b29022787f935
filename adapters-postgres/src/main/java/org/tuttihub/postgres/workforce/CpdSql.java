package org.tuttihub.postgres.workforce;

/** The lists of continuing professional development. */
final class CpdSql {
  static final String EVENTS =
      """
      select e.ref, case when e.cancelled then 'cancelled'
                         when e.published_on is not null then 'published' else 'planned' end as state,
        e.on_day as on, nullif(e.time_of_day, '') as time, e.title, e.topic, e.mode, e.hours,
        e.external, e.audience, nullif(e.provider, '') as provider, nullif(e.place, '') as place,
        e.places,
        (select count(*)::int from {cpd_booking} b
         where b.event = e.id and b.state in ('booked', 'attended')) as booked,
        (select count(*)::int from {cpd_booking} b
         where b.event = e.id and b.state in ('attended', 'watched')) as attended,
        nullif(e.recording, '') as recording, e.published_on as published, e.year,
        folded(concat_ws(' ', e.ref, e.title, e.topic, e.provider, e.place)) as search
      from {cpd_event} e\
      """;

  /** Names of people at schools have no past: on every day it is known what is known now. */
  static final String BOOKINGS =
      """
      select b.ref, b.state, e.ref as event, e.on_day as on, e.title, e.hours, e.external,
        b.audience, m.name, m.ref as staff,
        c.ref as contact, b.school,
        coalesce(c.name, g.name) as guest,
        case when g.booking is not null then (e.on_day + interval '1 year')::date end as forget_on,
        folded(concat_ws(' ', b.ref, e.ref, e.title, m.ref, m.name, c.ref, b.school)) as search
      from {cpd_booking} b join {cpd_event} e on e.id = b.event
      left join {staff_member} m on m.id = b.staff
      left join {contact} c on c.id = b.contact
      left join cpd_guest g on g.booking = b.id\
      """;

  static final String HOURS =
      """
      select b.staff, e.year,
        coalesce(sum(e.hours) filter (where b.state = 'booked'), 0) as booked,
        coalesce(sum(e.hours) filter (where b.state in ('attended', 'watched')), 0) as attended,
        coalesce(sum(e.hours) filter (where e.external), 0) as external
      from {cpd_booking} b join {cpd_event} e on e.id = b.event
      where b.staff is not null and not e.cancelled
        and b.state in ('booked', 'attended', 'watched')
      group by b.staff, e.year\
      """;

  private CpdSql() {}
}
