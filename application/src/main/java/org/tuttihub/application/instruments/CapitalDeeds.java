package org.tuttihub.application.instruments;

import static org.tuttihub.application.instruments.InstrumentNotes.ON;
import static org.tuttihub.domain.access.Permission.DISPOSE_INSTRUMENTS;
import static org.tuttihub.domain.access.Permission.WRITE_FUNDS;
import static org.tuttihub.domain.access.Permission.WRITE_INSTRUMENTS;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.funds.Grants;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Item.State;

/** What is done so that a capital grant can be accounted for. */
record CapitalDeeds(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {

  Stream<Operation> all() {
    return Stream.of(rules(), purchases(), disposal()).flatMap(part -> part);
  }

  private Stream<Operation> rules() {
    WriteCapitalRule write = new WriteCapitalRule(work, ids);
    Note[] notes = {
      Note.of("from", "From", "The first day of purchases for which it holds"),
      Note.of("threshold_pence", "Threshold", "What costs less is not capital"),
      Note.of("least_years", "Least life", "What lasts fewer years is not capital"),
      Note.of("source", "Source", "Where it stands: which policy, which condition")
    };
    return Stream.of(
        Deed.of(
            CapitalRules.NOUN,
            "add",
            "Say what the accounting policy treats as capital, from a day on",
            WRITE_FUNDS,
            WriteCapitalRule.Add.class,
            write::add,
            notes),
        Deed.of(
            CapitalRules.NOUN,
            "change",
            "Correct what is treated as capital",
            WRITE_FUNDS,
            WriteCapitalRule.Alter.class,
            write::change,
            notes[1],
            notes[2],
            notes[3]));
  }

  private Stream<Operation> purchases() {
    return Stream.of(
        Deed.of(
            Purchases.NOUN,
            "draw",
            "Pay instruments from a budget line: their prices are spent there",
            WRITE_FUNDS,
            DrawPurchase.Draw.class,
            new DrawPurchase(work, ids)::perform,
            Note.of("items", "Items", "Which, by asset number" + Several.UP_TO).naming(Items.NOUN),
            Note.of("line", "Line", "Which budget line pays, such as BUD-2")
                .naming(BudgetLines.NOUN),
            Note.of("grant", "Grant", "Which grant of its fund pays, such as GRA-2")
                .naming(Grants.NOUN),
            ON,
            Note.of("reference", "Invoice", "The order or invoice, as finance knows it")));
  }

  private Stream<Operation> disposal() {
    DisposeItem dispose = new DisposeItem(work, ids);
    return Stream.of(
        Deed.of(
                Items.NOUN,
                "dispose",
                "Dispose of an item for good: one proposed for write-off, or missing",
                DISPOSE_INSTRUMENTS,
                DisposeItem.Request.class,
                dispose::perform,
                Note.of("why", "Why", "Sold, given away, scrapped, stolen"),
                Note.of("approval", "Approval", "Who approved it: an office or a minute, no name"),
                Note.of(
                    "proceeds_pence", "Proceeds", "What it brought; 0 where it brought nothing"),
                ON)
            .offeredWhen(ItemCard.class, ItemDeeds.when(State.WRITE_OFF_PROPOSED, State.MISSING)),
        Deed.of(
            DisposalApprovals.NOUN,
            "ask",
            "Ask that something which a capital grant has paid may go before its time",
            WRITE_INSTRUMENTS,
            DisposeItem.Ask.class,
            dispose::ask,
            Note.of("item", "Item", "Its asset number").naming(Items.NOUN),
            Note.of("why", "Why", "Why it is to go; no names")),
        Deed.of(
                DisposalApprovals.NOUN,
                "approve",
                "Approve, as a second person, that something goes before its time",
                DISPOSE_INSTRUMENTS,
                DisposeItem.Which.class,
                dispose::approve)
            .offeredWhen(
                DisposalApprovalRow.class,
                row -> Offered.unless(row.approvedOn().isPresent(), "it is approved")));
  }
}
