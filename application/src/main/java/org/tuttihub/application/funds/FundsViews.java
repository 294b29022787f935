package org.tuttihub.application.funds;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** The lists and cards of the room {@code funds}. */
final class FundsViews {
  private static final Noun SOURCES = new Noun("funds", "income-sources", "income source", "");
  private static final Noun POSITIONS = new Noun("funds", "positions", "money position", "");

  private FundsViews() {}

  static Stream<Operation> funds(FundReads reads) {
    return Stream.of(
        ListOf.of(
                Funds.NOUN,
                "Every fund: what came in, what is committed and spent, what is left",
                FundRow.class,
                reads.funds(),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Fund", 22),
                Column.of("year", "Year", 7),
                Column.of("in_pence", "In", 13),
                Column.of("committed_pence", "Committed", 12),
                Column.of("spent_pence", "Spent", 13),
                Column.of("left_pence", "Left", 13),
                Column.of("kind", "Kind", 8).fromWidth(110),
                Column.of("budget_pence", "Budget", 13).fromWidth(120),
                Column.of("code", "Code", 14).fromWidth(140))
            .sortedBy("-year", "kind"),
        CardOf.of(
            Funds.NOUN,
            "A fund's sheet: what came in, and line by line what went out",
            FundCard.class,
            reads::fund));
  }

  static Stream<Operation> grants(FundReads reads) {
    return Stream.of(
        ListOf.of(
                Grants.NOUN,
                "Every grant with what of it is confirmed, and until when",
                GrantRow.class,
                reads.grants(),
                Column.of("ref", "Ref", 7),
                Column.of("fund_name", "Fund", 18),
                Column.of("year", "Year", 7),
                Column.of("funder", "Funder", 18),
                Column.of("amount_pence", "Amount", 13),
                Column.of("confirmed_pence", "Confirmed", 13),
                Column.of("confirmed_until", "Until", 10),
                Column.of("paid_pence", "Paid", 13).fromWidth(110),
                Column.of("title", "Title", 24).fromWidth(130))
            .sortedBy("-year"),
        CardOf.of(Grants.NOUN, "A grant with its instalments", GrantCard.class, reads::grant));
  }

  static Stream<Operation> budgetLines(FundReads reads) {
    return Stream.of(
        ListOf.of(
                BudgetLines.NOUN,
                "Every budget line: budget, committed, spent, what is left",
                BudgetLineRow.class,
                reads.budgetLines(),
                Column.of("ref", "Ref", 7),
                Column.of("function", "Function", 14),
                Column.of("description", "What for", 21),
                Column.of("budget_pence", "Budget", 12),
                Column.of("committed_pence", "Committed", 11),
                Column.of("spent_pence", "Spent", 12),
                Column.of("left_pence", "Left", 12),
                Column.of("fund_name", "Fund", 20).fromWidth(110),
                Column.of("year", "Year", 7).fromWidth(120),
                Column.of("forecast_pence", "Forecast", 12).fromWidth(140))
            .sortedBy("-year", "fund"),
        CardOf.of(BudgetLines.NOUN, "A budget line", BudgetLineRow.class, reads::budgetLine));
  }

  static Stream<Operation> income(FundReads reads) {
    return Stream.of(
        ListOf.of(
                Incomes.NOUN,
                "What came in from elsewhere than grants, entry by entry",
                IncomeRow.class,
                reads.income(),
                Column.of("ref", "Ref", 7),
                Column.of("on", "On", 10),
                Column.of("source", "Source", 16),
                Column.of("amount_pence", "Amount", 13),
                Column.of("fund_name", "Fund", 20),
                Column.of("claim", "Claim", 16),
                Column.of("restricted", "Restricted", 10).fromWidth(110),
                Column.of("note", "Note", 24).fromWidth(130))
            .sortedBy("-on"),
        CardOf.of(Incomes.NOUN, "An entry of income", IncomeRow.class, reads::incomeEntry));
  }

  static Stream<Operation> spending(FundReads reads) {
    return Stream.of(
        ListOf.of(
                Spendings.NOUN,
                "What is committed, was spent or was released, entry by entry",
                SpendingRow.class,
                reads.spending(),
                Column.of("ref", "Ref", 8),
                Column.of("state", "State", 9),
                Column.of("on", "On", 10),
                Column.of("amount_pence", "Amount", 12),
                Column.of("what", "What", 26),
                Column.of("line", "Line", 7),
                Column.of("fund_name", "Fund", 16),
                Column.of("function", "Function", 14).fromWidth(110),
                Column.of("reference", "Reference", 14).fromWidth(130))
            .sortedBy("-on"),
        CardOf.of(Spendings.NOUN, "An entry of spending", SpendingRow.class, reads::spendingEntry));
  }

  static Stream<Operation> years(FundReads reads) {
    return Stream.of(
        ListOf.of(
                SOURCES,
                "What came in from each source in each year",
                IncomeSourceRow.class,
                reads.incomeSources(),
                Column.of("year", "Year", 7),
                Column.of("source", "Source", 20),
                Column.of("restricted", "Restricted", 10),
                Column.of("entries", "Entries", 7),
                Column.of("amount_pence", "Amount", 14))
            .sortedBy("-year", "-amount_pence"),
        ListOf.of(
                POSITIONS,
                "How each year stands: income from elsewhere against the grant, access",
                PositionRow.class,
                new ListedInMemory<>(
                    PositionRow.class, () -> reads.years().stream().map(PositionRow::of).toList()),
                Column.of("year", "Year", 7),
                Column.of("hub_grant_pence", "Hub grant", 14),
                Column.of("elsewhere_pence", "Elsewhere", 14),
                Column.of("matched", "Matched", 7),
                Column.of("access_percent", "Access %", 8),
                Column.of("eligible_percent", "Eligible %", 10),
                Column.of("left_pence", "Left", 14),
                Column.of("to_match_pence", "To match", 14).fromWidth(110),
                Column.of("access_met", "Access met", 10).fromWidth(120))
            .sortedBy("-year"));
  }
}
