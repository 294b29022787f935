package org.tuttihub.postgres.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.funds.BudgetLineRow;
import org.tuttihub.application.funds.FundCard;
import org.tuttihub.application.funds.GrantCard;
import org.tuttihub.application.funds.IncomeRow;
import org.tuttihub.application.funds.SpendingRow;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** Makes the cards of the room {@code funds}, as at one moment. */
record FundCards(Session session, View view) {
  static final String LINES =
      """
      select l.ref, f.year, f.ref as fund, f.name as fund_name, l.function, l.description, l.nature,
        l.services, l.access, l.budget as budget_pence, l.forecast as forecast_pence,
        s.committed as committed_pence, s.spent as spent_pence,
        l.budget - s.committed - s.spent as left_pence,
        folded(concat_ws(' ', l.ref, f.name, l.function, l.description)) as search
      from {budget_line} l join {fund} f on f.id = l.fund
      cross join lateral (
        select coalesce(sum(s.amount) filter (where s.state = 'committed'), 0)::bigint as committed,
          coalesce(sum(s.amount) filter (where s.state = 'actual'), 0)::bigint as spent
        from {spending} s where s.line = l.id) s\
      """;

  private static final String GRANTS =
      """
      select g.ref, g.funder, g.title, g.amount, g.confirmed, g.confirmed_until
      from {fund_grant} g where g.fund = $1 order by length(g.ref), g.ref\
      """;

  private static final String INCOME =
      """
      select i.source, i.restricted, count(*)::integer as entries, sum(i.amount)::bigint as amount
      from {income} i where i.fund = $1 group by i.source, i.restricted order by 4 desc, 1, 2\
      """;

  FundCard of(Fund fund) {
    UUID id = fund.identity().id();
    return FundCard.of(
        fund,
        session.all(FundCards::grant, view.of(GRANTS), id),
        session.all(FundCards::income, view.of(INCOME), id),
        lines(" where l.fund = $1 order by length(l.ref), l.ref", id).stream()
            .map(FundCards::line)
            .toList());
  }

  BudgetLineRow line(UUID id) {
    return lines(" where l.id = $1", id).getFirst();
  }

  GrantCard of(Grant grant) {
    Fund fund = fund(grant.fund());
    List<GrantCard.InstalmentLine> lines = new ArrayList<>();
    for (Grant.Instalment i : grant.instalments()) {
      lines.add(new GrantCard.InstalmentLine(lines.size() + 1, i.due(), i.amount(), i.received()));
    }
    return new GrantCard(
        grant.identity().ref(),
        fund.year(),
        fund.identity().ref(),
        fund.name(),
        grant.funder(),
        grant.title(),
        grant.amount(),
        grant.confirmed(),
        grant.confirmedUntil(),
        grant.amount().minus(grant.confirmed()),
        Money.sum(
            grant.instalments().stream()
                .filter(i -> i.received().isPresent())
                .map(Grant.Instalment::amount)
                .toList()),
        lines);
  }

  IncomeRow of(Income income) {
    Fund fund = fund(income.fund());
    return new IncomeRow(
        income.identity().ref(),
        fund.year(),
        fund.identity().ref(),
        fund.name(),
        income.source(),
        income.amount(),
        income.on(),
        income.restricted(),
        income.claim(),
        income.note());
  }

  SpendingRow of(Spending spending) {
    Spending.Particulars p = spending.particulars();
    BudgetLineRow line = line(p.line());
    return new SpendingRow(
        p.identity().ref(),
        spending.state(),
        line.year(),
        line.fund(),
        line.fundName(),
        line.ref(),
        line.function(),
        line.nature(),
        p.what(),
        PgSpendings.promised(spending),
        PgSpendings.amount(spending),
        PgSpendings.on(spending),
        p.reference(),
        PgSpendings.why(spending));
  }

  private Fund fund(UUID id) {
    return new PgFunds(session, view).find(new Key.ById(id)).orElseThrow().value();
  }

  private List<BudgetLineRow> lines(String which, UUID id) {
    return session.all(FundCards::row, view.of(LINES) + which, id);
  }

  private static BudgetLineRow row(Cells row) {
    return new BudgetLineRow(
        row.text("ref"),
        row.year("year"),
        row.text("fund"),
        row.text("fund_name"),
        row.text("function"),
        row.text("description"),
        row.choice(Nature.class, "nature"),
        row.texts("services"),
        row.yes("access"),
        row.money("budget_pence"),
        row.money("forecast_pence"),
        row.money("committed_pence"),
        row.money("spent_pence"),
        row.money("left_pence"));
  }

  private static FundCard.Line line(BudgetLineRow l) {
    return new FundCard.Line(
        l.ref(),
        l.function(),
        l.description(),
        l.nature(),
        l.access(),
        l.budget(),
        l.forecast(),
        l.committed(),
        l.spent(),
        l.left());
  }

  private static FundCard.GrantLine grant(Cells row) {
    Optional<LocalDate> until = row.maybeDay("confirmed_until");
    return new FundCard.GrantLine(
        row.text("ref"),
        row.text("funder"),
        row.text("title"),
        row.money("amount"),
        row.money("confirmed"),
        until);
  }

  private static FundCard.IncomeLine income(Cells row) {
    return new FundCard.IncomeLine(
        row.text("source"), row.yes("restricted"), row.whole("entries"), row.money("amount"));
  }
}
