package org.tuttihub.postgres.funds;

import java.util.List;
import org.tuttihub.application.funds.YearFigures;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What all funds of each year come to. */
final class FundYears {
  private static final String YEARS =
      """
      select y.year,
        coalesce(g.hub, 0)::bigint as hub_grant, coalesce(g.capital, 0)::bigint as capital_grant,
        (coalesce(g.elsewhere, 0) + coalesce(i.received, 0))::bigint as elsewhere,
        (coalesce(g.confirmed, 0) + coalesce(i.received, 0))::bigint as money_in,
        coalesce(s.committed, 0)::bigint as committed, coalesce(s.spent, 0)::bigint as spent,
        coalesce(s.access, 0)::bigint as access, p.eligible, p.pupils
      from (select distinct f.year from {fund} f) y
      left join (
        select f.year, sum(g.amount) filter (where f.kind = 'revenue') as hub,
          sum(g.amount) filter (where f.kind = 'capital') as capital,
          sum(g.confirmed) filter (where f.kind not in ('revenue', 'capital')) as elsewhere,
          sum(g.confirmed) as confirmed
        from {fund_grant} g join {fund} f on f.id = g.fund group by f.year) g using (year)
      left join (
        select f.year, sum(i.amount) as received
        from {income} i join {fund} f on f.id = i.fund group by f.year) i using (year)
      left join (
        select f.year, sum(s.amount) filter (where s.state = 'committed') as committed,
          sum(s.amount) filter (where s.state = 'actual') as spent,
          sum(s.amount) filter (where s.state <> 'released' and l.access) as access
        from {spending} s join {fund} f on f.id = s.fund join {budget_line} l on l.id = s.line
        group by f.year) s using (year)
      cross join (
        select coalesce(round(sum(c.pupils * c.fsm_percent::numeric)), 0)::bigint as eligible,
          coalesce(sum(c.pupils), 0)::bigint as pupils
        from {school} c
        where c.open and coalesce(c.universe, c.state_funded)
          and c.la_code = any((select h.area from {hub} h)::text[])
          and c.pupils is not null and c.fsm_percent ~ '^[0-9]+([.][0-9]+)?$') p
      order by y.year\
      """;

  private FundYears() {}

  static List<YearFigures> of(Session session, View view) {
    return session.all(
        row ->
            new YearFigures(
                row.year("year"),
                row.money("hub_grant"),
                row.money("capital_grant"),
                row.money("elsewhere"),
                row.money("money_in"),
                row.money("committed"),
                row.money("spent"),
                row.money("access"),
                row.large("eligible"),
                row.large("pupils")),
        view.of(YEARS));
  }
}
