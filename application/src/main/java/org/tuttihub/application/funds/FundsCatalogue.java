package org.tuttihub.application.funds;

import static org.tuttihub.domain.access.Permission.WRITE_FUNDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.charging.Services;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.strategy.StrategyCatalogue.InForce;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.strategy.Framework;

/** What can be asked of the room {@code funds}; its lists and cards are in {@link FundsViews}. */
public final class FundsCatalogue {
  private final UnitOfWork<? extends FundRecords> work;
  private final Ids ids;
  private final InForce now;

  private FundsCatalogue(UnitOfWork<? extends FundRecords> work, Ids ids, InForce now) {
    this.work = work;
    this.ids = ids;
    this.now = now;
  }

  public static List<Operation> of(
      UnitOfWork<? extends FundRecords> work, FundReads reads, Ids ids, InForce now) {
    FundsCatalogue room = new FundsCatalogue(work, ids, now);
    return Stream.of(
            FundsViews.funds(reads),
            room.funds(),
            FundsViews.grants(reads),
            room.grants(),
            FundsViews.budgetLines(reads),
            room.budgetLines(),
            FundsViews.income(reads),
            room.income(),
            FundsViews.spending(reads),
            room.spending(),
            FundsViews.years(reads))
        .flatMap(part -> part)
        .toList();
  }

  private List<String> functions() {
    return now.all(Framework::functions).stream().map(f -> f.code()).toList();
  }

  private Stream<Operation> funds() {
    WriteFund write = new WriteFund(work, ids);
    Note[] notes = {
      Note.of("code", "Code", "What policies call it in every year, such as revenue"),
      Note.of("name", "Name", "What people call it"),
      Note.of("kind", "Kind", "Where its money comes from"),
      Note.of("year", "Year", "The academic year, such as 2026/27"),
      Note.text("purpose", "Purpose", "What it was given for; blank where it is free", 1000),
      Note.of("functions", "Functions", "Functions that it may serve; blank where any")
          .choices(this::functions)
    };
    return Stream.of(
        Deed.of(
            Funds.NOUN,
            "add",
            "Open a fund for an academic year",
            WRITE_FUNDS,
            WriteFund.Add.class,
            write::add,
            notes),
        Deed.of(
            Funds.NOUN,
            "change",
            "Say better what a fund is for",
            WRITE_FUNDS,
            WriteFund.Alter.class,
            write::change,
            notes));
  }

  private Stream<Operation> grants() {
    WriteGrant write = new WriteGrant(work, ids);
    Note[] notes = {
      Note.of("fund", "Fund", "The fund that it is for, such as FUN-1").naming(Funds.NOUN),
      Note.of("funder", "Funder", "Who gives it"),
      Note.of("title", "Title", "What it is called"),
      Note.of("amount_pence", "Amount", "The whole of it"),
      Note.of("confirmed_pence", "Confirmed", "How much of it is certain"),
      Note.of("confirmed_until", "Until", "The last day for which that is certain")
    };
    Note number = Note.of("instalment", "Instalment", "Its number on the card");
    return Stream.of(
        Deed.of(
            Grants.NOUN,
            "add",
            "Write down a grant that was promised for a fund",
            WRITE_FUNDS,
            WriteGrant.Add.class,
            write::add,
            notes),
        Deed.of(
            Grants.NOUN,
            "change",
            "Correct a grant",
            WRITE_FUNDS,
            WriteGrant.Alter.class,
            write::change,
            notes),
        Deed.of(
            Grants.NOUN,
            "confirm",
            "Say how much of a grant is certain, and until when",
            WRITE_FUNDS,
            WriteGrant.Confirm.class,
            write::confirm,
            notes),
        Deed.of(
            Grants.NOUN,
            "add-instalment",
            "Say when a part of a grant is to be paid",
            WRITE_FUNDS,
            WriteGrant.AddInstalment.class,
            write::addInstalment,
            Note.of("due", "Due", "The day on which it is to come"),
            Note.of("amount_pence", "Amount", "How much").afresh()),
        Deed.of(
            Grants.NOUN,
            "receive",
            "Say that an instalment came in",
            WRITE_FUNDS,
            WriteGrant.Receive.class,
            write::receive,
            number,
            Note.of("on", "On", "The day; today unless given")),
        Deed.of(
            Grants.NOUN,
            "drop-instalment",
            "Take an instalment away that did not come",
            WRITE_FUNDS,
            WriteGrant.DropInstalment.class,
            write::dropInstalment,
            number));
  }

  private Stream<Operation> budgetLines() {
    WriteBudgetLine write = new WriteBudgetLine(work, ids);
    Note[] notes = {
      Note.of("fund", "Fund", "The fund that pays it, such as FUN-1").naming(Funds.NOUN),
      Note.of("function", "Function", "The strategic function that it serves")
          .choices(this::functions),
      Note.of("description", "Description", "What the money is meant for"),
      Note.of("nature", "Kind", "Revenue or capital; as its fund unless given"),
      Note.of("services", "Services", "Codes of services whose subsidies it pays")
          .naming(Services.NOUN, "code"),
      Note.of("access", "Access", "Whether it counts as spending on access"),
      Note.of("budget_pence", "Budget", "How much is meant for it"),
      Note.of("forecast_pence", "Forecast", "What it is expected to come to")
    };
    return Stream.of(
        Deed.of(
            BudgetLines.NOUN,
            "add",
            "Say what some of a fund's money is meant for",
            WRITE_FUNDS,
            WriteBudgetLine.Add.class,
            write::add,
            notes),
        Deed.of(
            BudgetLines.NOUN,
            "change",
            "Change a budget line: its words, budget or forecast",
            WRITE_FUNDS,
            WriteBudgetLine.Alter.class,
            write::change,
            notes));
  }

  private Stream<Operation> income() {
    ReceiveIncome receive = new ReceiveIncome(work, ids);
    Note[] notes = {
      Note.of("fund", "Fund", "The fund that it goes into, such as FUN-1").naming(Funds.NOUN),
      Note.of("source", "Source", "A code such as schools, parents, trusts or trading"),
      Note.of("amount_pence", "Amount", "How much came in"),
      Note.of("on", "On", "The day; today unless given"),
      Note.of("restricted", "Restricted", "Whether it was given for something alone"),
      Note.of("claim", "Claim", "The claim, invoice run or instalment, if there is one"),
      Note.text("note", "Note", "Anything else; no names of children or parents", 1000)
    };
    return Stream.of(
        Deed.of(
            Incomes.NOUN,
            "add",
            "Write down money that came in from elsewhere than a grant",
            WRITE_FUNDS,
            ReceiveIncome.Add.class,
            receive::add,
            notes),
        Deed.of(
            Incomes.NOUN,
            "change",
            "Correct an entry of income",
            WRITE_FUNDS,
            ReceiveIncome.Alter.class,
            receive::change,
            notes));
  }

  private Stream<Operation> spending() {
    SpendMoney spend = new SpendMoney(work, ids);
    Note[] notes = {
      Note.of("line", "Line", "The budget line that pays, such as BUD-1").naming(BudgetLines.NOUN),
      Note.of("what", "What", "What the money goes to").most(300),
      Note.of("amount_pence", "Amount", "How much"),
      Note.of("on", "On", "The day; today unless given").afresh(),
      Note.of("reference", "Reference", "The order or invoice, as finance knows it")
    };
    return Stream.of(
        Deed.of(
            Spendings.NOUN,
            "commit",
            "Set money of a budget line aside for something",
            WRITE_FUNDS,
            SpendMoney.Out.class,
            spend::commit,
            notes),
        Deed.of(
            Spendings.NOUN,
            "spend",
            "Spend money of a budget line at once",
            WRITE_FUNDS,
            SpendMoney.Out.class,
            spend::spend,
            notes),
        Deed.of(
                Spendings.NOUN,
                "settle",
                "Say what a commitment came to in the end",
                WRITE_FUNDS,
                SpendMoney.Settle.class,
                spend::settle,
                notes)
            .offeredWhen(SpendingRow.class, FundsCatalogue::whenCommitted),
        Deed.of(
                Spendings.NOUN,
                "release",
                "Let a commitment go that is not needed",
                WRITE_FUNDS,
                SpendMoney.Release.class,
                spend::release,
                Note.text("why", "Why", "Why it is not needed", 1000).required())
            .offeredWhen(SpendingRow.class, FundsCatalogue::whenCommitted));
  }

  private static Optional<String> whenCommitted(SpendingRow row) {
    return Offered.when(row.state(), Spending.State.COMMITTED);
  }
}
