package org.tuttihub.postgres.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.funds.BudgetLineRow;
import org.tuttihub.application.funds.FundCard;
import org.tuttihub.application.funds.FundReads;
import org.tuttihub.application.funds.FundRow;
import org.tuttihub.application.funds.GrantCard;
import org.tuttihub.application.funds.GrantRow;
import org.tuttihub.application.funds.IncomeRow;
import org.tuttihub.application.funds.IncomeSourceRow;
import org.tuttihub.application.funds.SpendingRow;
import org.tuttihub.application.funds.YearFigures;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.View;

/** What people read of funds, in PostgreSQL. */
public final class PgFundReads implements FundReads {
  private static final String FUNDS =
      """
      select f.ref, f.code, f.name, f.kind, f.year,
        btrim(f.purpose) <> '' or cardinality(f.functions) > 0 as restricted, f.functions, f.purpose,
        g.granted as granted_pence, i.received as received_pence,
        g.granted + i.received as in_pence, l.budget as budget_pence,
        s.committed as committed_pence, s.spent as spent_pence,
        g.granted + i.received - s.committed - s.spent as left_pence,
        folded(concat_ws(' ', f.ref, f.code, f.name, f.purpose)) as search
      from {fund} f
      cross join lateral (select coalesce(sum(g.confirmed), 0)::bigint as granted
        from {fund_grant} g where g.fund = f.id) g
      cross join lateral (select coalesce(sum(i.amount), 0)::bigint as received
        from {income} i where i.fund = f.id) i
      cross join lateral (select coalesce(sum(l.budget), 0)::bigint as budget
        from {budget_line} l where l.fund = f.id) l
      cross join lateral (
        select coalesce(sum(s.amount) filter (where s.state = 'committed'), 0)::bigint as committed,
          coalesce(sum(s.amount) filter (where s.state = 'actual'), 0)::bigint as spent
        from {spending} s where s.fund = f.id) s\
      """;

  private static final String GRANTS =
      """
      select g.ref, f.year, f.ref as fund, f.name as fund_name, g.funder, g.title,
        g.amount as amount_pence, g.confirmed as confirmed_pence, g.confirmed_until,
        (select coalesce(sum(i.amount), 0)::bigint from {fund_grant_instalment} i
         where i.fund_grant_id = g.id and i.received is not null) as paid_pence,
        folded(concat_ws(' ', g.ref, f.name, g.funder, g.title)) as search
      from {fund_grant} g join {fund} f on f.id = g.fund\
      """;

  private static final String INCOME =
      """
      select i.ref, f.year, f.ref as fund, f.name as fund_name, i.source,
        i.amount as amount_pence, i.received_on as on, i.restricted, i.claim, i.note,
        folded(concat_ws(' ', i.ref, f.name, i.source, i.claim, i.note)) as search
      from {income} i join {fund} f on f.id = i.fund\
      """;

  private static final String SPENDING =
      """
      select s.ref, s.state, f.year, f.ref as fund, f.name as fund_name, l.ref as line, l.function,
        l.nature, s.what, s.promised as promised_pence, s.amount as amount_pence,
        s.moved_on as on, s.reference, s.why,
        folded(concat_ws(' ', s.ref, f.name, l.ref, s.what, s.reference)) as search
      from {spending} s join {budget_line} l on l.id = s.line join {fund} f on f.id = s.fund\
      """;

  private static final String SOURCES =
      """
      select key, year, source, restricted, entries, amount_pence, folded(key) as search
      from (
        select f.year || ' ' || i.source || case when i.restricted then ' restricted' else '' end
            as key,
          f.year, i.source, i.restricted, count(*) as entries,
          sum(i.amount)::bigint as amount_pence
        from {income} i join {fund} f on f.id = i.fund
        group by f.year, i.source, i.restricted) sources\
      """;

  private final Lists lists;

  public PgFundReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<FundRow> funds() {
    return lists.of(FundRow.class, FUNDS).reference("ref");
  }

  @Override
  public Optional<Stored<FundCard>> fund(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgFunds(session, view)
                .find(key)
                .map(f -> f.with(new FundCards(session, view).of(f.value()))));
  }

  @Override
  public Listing<GrantRow> grants() {
    return lists.of(GrantRow.class, GRANTS).reference("ref").reference("fund");
  }

  @Override
  public Optional<Stored<GrantCard>> grant(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgGrants(session, view)
                .find(key)
                .map(g -> g.with(new FundCards(session, view).of(g.value()))));
  }

  @Override
  public Listing<BudgetLineRow> budgetLines() {
    return lists.of(BudgetLineRow.class, FundCards.LINES).reference("ref").reference("fund");
  }

  @Override
  public Optional<Stored<BudgetLineRow>> budgetLine(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgBudgetLines(session, view)
                .find(key)
                .map(l -> l.with(new FundCards(session, view).line(l.value().identity().id()))));
  }

  @Override
  public Listing<IncomeRow> income() {
    return lists.of(IncomeRow.class, INCOME).reference("ref").reference("fund");
  }

  @Override
  public Optional<Stored<IncomeRow>> incomeEntry(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgIncomes(session, view)
                .find(key)
                .map(i -> i.with(new FundCards(session, view).of(i.value()))));
  }

  @Override
  public Listing<SpendingRow> spending() {
    return lists
        .of(SpendingRow.class, SPENDING)
        .reference("ref")
        .reference("fund")
        .reference("line");
  }

  @Override
  public Optional<Stored<SpendingRow>> spendingEntry(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgSpendings(session, view)
                .find(key)
                .map(s -> s.with(new FundCards(session, view).of(s.value()))));
  }

  @Override
  public Listing<IncomeSourceRow> incomeSources() {
    return lists.of(IncomeSourceRow.class, SOURCES);
  }

  @Override
  public List<YearFigures> years() {
    return lists.look(Optional.empty(), (session, _) -> FundYears.of(session, View.NOW));
  }
}
