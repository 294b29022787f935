package org.tuttihub.application.instruments;

import static org.tuttihub.application.instruments.InstrumentNotes.CONDITION;
import static org.tuttihub.application.instruments.InstrumentNotes.REMARK;
import static org.tuttihub.application.instruments.InstrumentNotes.SCANNED;
import static org.tuttihub.domain.access.Permission.WRITE_INSTRUMENTS;

import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.SelfAudit.State;

/** What is done to know where instruments are: stock-takes, and what borrowers say. */
record CountDeeds(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
  private static final Note LINES =
      Note.of("stock_lines", "Lines", "Which, such as STL-3" + Several.UP_TO)
          .naming(StockLines.NOUN);
  private static final Note AUDITS =
      Note.of("self_audits", "Self-audits", "Which, such as AUD-3" + Several.UP_TO)
          .naming(SelfAudits.NOUN);
  private static final Note SEEN_AT =
      Note.of("place", "Place", "Where it is seen; where it is expected unless given");

  Stream<Operation> all() {
    return Stream.of(takes(), lines(), asking(), deciding()).flatMap(part -> part);
  }

  private Stream<Operation> takes() {
    TakeStock take = new TakeStock(work, ids);
    return Stream.of(
        Deed.of(
            StockTakes.NOUN,
            "open",
            "Open a round of counting, of one store or of everything the hub has",
            WRITE_INSTRUMENTS,
            TakeStock.Open.class,
            take::open,
            Note.of("title", "Title", "What it is called; as its place unless given"),
            Note.of(
                "place", "Place", "The store, as the inventory writes it; everything if left out")),
        Deed.of(
                StockTakes.NOUN,
                "scan",
                "Count what is scanned",
                WRITE_INSTRUMENTS,
                TakeStock.Scan.class,
                take::scan,
                SCANNED,
                SEEN_AT,
                CONDITION.ofOneStep(),
                REMARK.ofOneStep())
            .offeredWhen(StockTakeRow.class, CountDeeds::whyNot),
        Deed.of(
                StockTakes.NOUN,
                "close",
                "End a round of counting: says how much was seen, and names what was not",
                WRITE_INSTRUMENTS,
                TakeStock.Which.class,
                take::close)
            .offeredWhen(StockTakeRow.class, CountDeeds::whyNot));
  }

  private static Optional<String> whyNot(StockTakeRow row) {
    return Offered.unless(row.closed().isPresent(), "it is closed");
  }

  private Stream<Operation> lines() {
    TickStock tick = new TickStock(work);
    return Stream.of(
        Deed.of(
            StockLines.NOUN,
            "see",
            "Count marked lines as seen",
            WRITE_INSTRUMENTS,
            TickStock.See.class,
            tick::see,
            LINES,
            SEEN_AT,
            CONDITION),
        Deed.of(
            StockLines.NOUN,
            "miss",
            "Say that the items of marked lines are missing: what was not seen",
            WRITE_INSTRUMENTS,
            TickStock.Some.class,
            tick::miss,
            LINES),
        Deed.of(
            StockLines.NOUN,
            "put-right",
            "Say that the items of marked lines are where they were seen from now on",
            WRITE_INSTRUMENTS,
            TickStock.Some.class,
            tick::putRight,
            LINES));
  }

  private Stream<Operation> asking() {
    AuditLoans audit = new AuditLoans(work, ids);
    return Stream.of(
        Deed.of(
            SelfAudits.NOUN,
            "ask",
            "Ask the borrowers of marked loans how what they have is",
            WRITE_INSTRUMENTS,
            AuditLoans.Ask.class,
            audit::ask,
            Note.of("loans", "Loans", "Which, such as LOA-3" + Several.UP_TO).naming(Loans.NOUN),
            Note.of("due", "Due", "Until when they are asked"),
            Note.of("stock_take", "Stock-take", "In which it counts, such as STK-2")
                .naming(StockTakes.NOUN)),
        Deed.of(
                SelfAudits.NOUN,
                "answer",
                "Write down what a borrower says of an instrument",
                WRITE_INSTRUMENTS,
                AuditLoans.Answer.class,
                audit::answer,
                Note.of("present", "It is here", "Whether the instrument is there"),
                Note.of(
                    "complete", "Complete", "Whether its case and all that belongs to it is there"),
                Note.of("playable", "Playable", "Whether it can be played"),
                Note.of("condition", "Condition", "How it is"),
                Note.text("words", "Words", "What else there is to say; please no names", 500))
            .offeredWhen(
                SelfAuditRow.class,
                row -> Offered.when(row.state(), State.ASKED, State.ANSWERED, State.REJECTED)));
  }

  private Stream<Operation> deciding() {
    SettleAudits audit = new SettleAudits(work);
    return Stream.of(
        Deed.of(
            SelfAudits.NOUN,
            "approve",
            "Take what borrowers say as it is: it counts as seen, and in that condition",
            WRITE_INSTRUMENTS,
            SettleAudits.Some.class,
            audit::approve,
            AUDITS),
        Deed.of(
            SelfAudits.NOUN,
            "reject",
            "Do not take what borrowers say as it is",
            WRITE_INSTRUMENTS,
            SettleAudits.Reject.class,
            audit::reject,
            AUDITS,
            Note.of("why", "Why", "What is to be looked at again")));
  }
}
