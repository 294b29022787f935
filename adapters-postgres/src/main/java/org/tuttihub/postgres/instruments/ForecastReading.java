package org.tuttihub.postgres.instruments;

import java.time.LocalDate;
import org.tuttihub.domain.instruments.ForecastFacts;
import org.tuttihub.domain.instruments.ForecastFacts.Booked;
import org.tuttihub.domain.instruments.ForecastFacts.Kind;
import org.tuttihub.domain.instruments.ForecastFacts.Stock;
import org.tuttihub.domain.instruments.ForecastFacts.Taught;
import org.tuttihub.domain.instruments.ForecastFacts.Waiting;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;

/** Reads what a forecast is made of: four sums, however many items there are. */
record ForecastReading(Session session, LocalDate today, LocalDate on) {
  private static final String STOCK =
      """
      with had as (
        select lower(m.instrument) as instrument, coalesce(m.size, '') as size, m.value, i.id,
          i.state in ('in-store', 'reserved', 'on-loan', 'class-set', 'in-repair') as owned,
          i.state, i.state_since, i.expected,
          i.condition = 'unusable' or (i.condition = 'poor' and i.bought_on
            + make_interval(years => coalesce(i.useful_years, m.useful_years)) <= $1::date)
            as unusable,
          l.id is not null and i.state = 'on-loan' as lent,
          i.state = 'on-loan' and l.id is not null and (l.due is null or l.due >= $1::date) as staying,
          $4::int > 0 and l.kind = 'carer'
            and l.lent_on <= ($1::date - make_interval(months => $4::int)) as grown
        from item i join model m on m.id = i.model left join loan l on l.id = i.loan),
      away as (
        select lower(m.instrument) as instrument, coalesce(m.size, '') as size,
          sum(least(coalesce(r.ended, $2::date), $2::date) - greatest(r.sent_on, $2::date - 365))::int as days
        from repair r join item i on i.id = r.item join model m on m.id = i.model
        where coalesce(r.ended, $2::date) >= $2::date - 365 and r.sent_on <= $2::date
        group by 1, 2)
      select h.instrument, h.size, (count(*) filter (where h.owned))::int as owned,
        (count(*) filter (where h.owned and h.unusable))::int as unusable,
        (count(*) filter (where h.state = 'in-repair'))::int as in_repair,
        (count(*) filter (where h.state = 'on-order' and (h.expected is null or h.expected <= $1::date)))
          ::int as coming,
        (count(*) filter (where h.state in ('missing', 'disposed')
          and h.state_since > ($2::date - make_interval(years => $3::int))))::int as gone,
        coalesce(max(a.days), 0) as repair_days,
        (count(*) filter (where h.lent))::int as lent,
        (count(*) filter (where h.staying))::int as staying,
        (count(*) filter (where h.staying and h.grown))::int as growing,
        min(h.value) as value
      from had h left join away a on a.instrument = h.instrument and a.size = h.size
      group by h.instrument, h.size\
      """;

  private static final String BOOKED =
      """
      select b.service, count(*)::int as bookings, coalesce(sum(b.pupils), 0)::int as pupils,
        coalesce(sum(b.quantity) filter (where b.pupils is not null), 0)::int as classes,
        coalesce(sum(b.quantity) filter (where b.pupils is null), 0)::int as unsaid
      from booking b where b.year = $1 and b.set_hire
        and b.state in ('requested', 'under-review', 'offered', 'accepted', 'scheduled')
      group by b.service order by b.service\
      """;

  private static final String TAUGHT =
      """
      select c.service, lower(c.instrument) as instrument, sum(c.pupils)::int as pupils
      from pupil_count c where c.instrument <> ''
        and c.year = (select max(d.year) from pupil_count d
                      where d.service = c.service and d.instrument <> '')
      group by c.service, lower(c.instrument)\
      """;

  private static final String WAITING =
      """
      select lower(w.instrument) as instrument, sum(w.waiting)::int as waiting
      from waiting_count w where w.instrument <> ''
        and w.as_of = (select max(v.as_of) from waiting_count v where v.service = w.service)
      group by lower(w.instrument) order by 1\
      """;

  ForecastFacts facts(int years, int growthMonths) {
    return new ForecastFacts(
        on,
        years,
        session.all(ForecastReading::stock, STOCK, on, today, years, growthMonths),
        session.all(ForecastReading::booked, BOOKED, AcademicYear.containing(on).toString()),
        session.all(
            row -> new Taught(row.text("service"), row.text("instrument"), row.whole("pupils")),
            TAUGHT),
        session.all(row -> new Waiting(row.text("instrument"), row.whole("waiting")), WAITING));
  }

  private static Stock stock(Cells row) {
    return new Stock(
        new Kind(row.text("instrument"), row.text("size")),
        row.whole("owned"),
        row.whole("unusable"),
        row.whole("in_repair"),
        row.whole("coming"),
        row.whole("gone"),
        row.whole("repair_days"),
        row.whole("lent"),
        row.whole("staying"),
        row.whole("growing"),
        row.maybeMoney("value"));
  }

  private static Booked booked(Cells row) {
    return new Booked(
        row.text("service"),
        row.whole("bookings"),
        row.whole("pupils"),
        row.whole("classes"),
        row.whole("unsaid"));
  }
}
