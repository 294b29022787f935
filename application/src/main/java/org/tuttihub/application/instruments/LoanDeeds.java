package org.tuttihub.application.instruments;

import static org.tuttihub.application.instruments.InstrumentNotes.BORROWER;
import static org.tuttihub.application.instruments.InstrumentNotes.CONDITION;
import static org.tuttihub.application.instruments.InstrumentNotes.DUE;
import static org.tuttihub.application.instruments.InstrumentNotes.NOTE;
import static org.tuttihub.application.instruments.InstrumentNotes.ON;
import static org.tuttihub.application.instruments.InstrumentNotes.PLACE;
import static org.tuttihub.application.instruments.InstrumentNotes.REMARK;
import static org.tuttihub.application.instruments.InstrumentNotes.RESERVATION;
import static org.tuttihub.application.instruments.InstrumentNotes.SCANNED;
import static org.tuttihub.application.instruments.InstrumentNotes.with;
import static org.tuttihub.domain.access.Permission.WRITE_INSTRUMENTS;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.Reservation;

/** What is done at the loan desk. */
record LoanDeeds(UnitOfWork<? extends InstrumentRecords> work, Ids ids, LoanRules rules) {
  private static final Note FROM = Note.of("from", "From", "The first day; today unless given");
  private static final Note FEE =
      Note.of("fee_pence", "Fee", "What the whole loan costs, where the policy does not say it");
  private static final Note FACTS =
      Note.of("facts", "Facts", "What the policy wants to know, as name=value; never kept");

  Stream<Operation> all() {
    return Stream.of(
            desk(),
            loans(),
            Stream.<Operation>of(
                new AgreeTerms(work).deed(), new RemindBorrowers(work, ids).deed()),
            kits(),
            issues(),
            reservations())
        .flatMap(part -> part);
  }

  private Stream<Operation> desk() {
    LendItem lend = new LendItem(work, ids, rules);
    return Stream.of(
        Deed.of(
            Items.NOUN,
            "scan",
            "The loan desk: return what is scanned, or issue it on loan to whoever is named",
            WRITE_INSTRUMENTS,
            ScanItem.Scan.class,
            new ScanItem(work, ids, rules)::perform,
            with(BORROWER, SCANNED, DUE, CONDITION.ofOneStep(), PLACE, REMARK.ofOneStep(), FACTS)),
        Deed.of(
                Items.NOUN,
                "lend",
                "Lend an item",
                WRITE_INSTRUMENTS,
                LendItem.Lend.class,
                lend::lend,
                with(
                    BORROWER,
                    FROM,
                    DUE,
                    CONDITION,
                    FEE,
                    Note.of("deposit_pence", "Deposit", "What is paid back at the end"),
                    RESERVATION,
                    FACTS,
                    NOTE))
            .offeredWhen(ItemCard.class, ItemDeeds.when(Item.State.IN_STORE, Item.State.RESERVED)),
        Deed.of(
                Items.NOUN,
                "take-back",
                "Take an item back from whoever has it",
                WRITE_INSTRUMENTS,
                LendItem.TakeBack.class,
                lend::takeBack,
                CONDITION,
                PLACE,
                REMARK,
                ON)
            .offeredWhen(ItemCard.class, ItemDeeds.when(Item.State.ON_LOAN, Item.State.CLASS_SET)),
        Deed.of(
                Items.NOUN,
                "miss",
                "Say that an item is missing; the loan it was out on is lost",
                WRITE_INSTRUMENTS,
                LendItem.Miss.class,
                lend::miss,
                Note.of("last_seen", "Last seen", "Where it was last, without names"),
                ON)
            .offeredWhen(
                ItemCard.class,
                card ->
                    Offered.unless(
                        card.state() == Item.State.MISSING
                            || card.state() == Item.State.ON_ORDER
                            || card.state() == Item.State.DISPOSED,
                        "only when the hub has it")));
  }

  private Stream<Operation> loans() {
    RunLoan run = new RunLoan(work);
    return Stream.of(
        Deed.of(
                Loans.NOUN,
                "extend",
                "Let a loan stay longer, or call it back sooner",
                WRITE_INSTRUMENTS,
                RunLoan.Extend.class,
                run::extend,
                DUE)
            .offeredWhen(LoanCard.class, row -> Offered.when(row.state(), Loan.State.OUT)),
        Deed.of(
                Loans.NOUN,
                "accept",
                "Say that the borrower accepts the terms of a loan",
                WRITE_INSTRUMENTS,
                RunLoan.Accept.class,
                run::accept,
                Note.of("version", "Version", "Which version; that of its own terms unless given"),
                ON,
                Note.of("name", "Name", "Who has accepted them; never a child"))
            .offeredWhen(LoanCard.class, row -> Offered.when(row.state(), Loan.State.OUT)));
  }

  private Stream<Operation> kits() {
    WriteKit write = new WriteKit(work, ids);
    Note[] notes = {
      Note.of("name", "Name", "What it is called, such as Violins 7"),
      Note.of("place", "Place", "The store it is packed in"),
      Note.of("items", "Items", "Asset numbers of its items").naming(Items.NOUN),
      NOTE
    };
    return Stream.of(
        Deed.of(
            Kits.NOUN,
            "add",
            "Make a class set",
            WRITE_INSTRUMENTS,
            WriteKit.Add.class,
            write::add,
            notes),
        Deed.of(
            Kits.NOUN,
            "change",
            "Give a class set another name, place or note",
            WRITE_INSTRUMENTS,
            WriteKit.Alter.class,
            write::change,
            notes),
        Deed.of(
            Kits.NOUN,
            "pack",
            "Pack items into a class set",
            WRITE_INSTRUMENTS,
            WriteKit.Items.class,
            write::pack,
            notes[2]),
        Deed.of(
            Kits.NOUN,
            "unpack",
            "Take items out of a class set",
            WRITE_INSTRUMENTS,
            WriteKit.Items.class,
            write::unpack,
            notes[2]));
  }

  private Stream<Operation> issues() {
    LendKit lend = new LendKit(work, ids, rules);
    return Stream.of(
        Deed.of(
                Kits.NOUN,
                "issue",
                "Issue a class set: what is ready of it goes out",
                WRITE_INSTRUMENTS,
                LendKit.Issue.class,
                lend::issue,
                with(BORROWER, FROM, DUE, FEE, RESERVATION, FACTS, NOTE))
            .offeredWhen(
                KitRow.class, row -> Offered.unless(row.inStore() == 0, "nothing is ready")),
        Deed.of(
                Kits.NOUN,
                "take-back",
                "Take back all that is out of a class set",
                WRITE_INSTRUMENTS,
                LendKit.TakeBack.class,
                lend::takeBack,
                CONDITION,
                REMARK,
                ON)
            .offeredWhen(KitRow.class, row -> Offered.unless(row.out() == 0, "it is not out")));
  }

  private Stream<Operation> reservations() {
    Reserve reserve = new Reserve(work, ids);
    return Stream.of(
        Deed.of(
            Reservations.NOUN,
            "add",
            "Promise an item or a class set for some days to come",
            WRITE_INSTRUMENTS,
            Reserve.Add.class,
            reserve::add,
            with(
                BORROWER,
                Note.of("item", "Item", "The item's asset number").naming(Items.NOUN),
                Note.of("kit", "Class set", "Or the class set, such as KIT-2").naming(Kits.NOUN),
                Note.of("from", "From", "The first day"),
                Note.of("until", "Until", "The last day"),
                NOTE)),
        Deed.of(
                Reservations.NOUN,
                "set-aside",
                "Keep the item ready in store",
                WRITE_INSTRUMENTS,
                Reserve.Which.class,
                reserve::setAside)
            .offeredWhen(
                ReservationRow.class,
                row ->
                    Offered.unless(
                        row.state() != Reservation.State.HELD || row.classSet(),
                        "only an item whose reservation is held")),
        Deed.of(
                Reservations.NOUN,
                "cancel",
                "Cancel a reservation",
                WRITE_INSTRUMENTS,
                Reserve.Which.class,
                reserve::cancel)
            .offeredWhen(
                ReservationRow.class,
                row ->
                    Offered.unless(
                        row.state() != Reservation.State.HELD, "only one that is held")));
  }
}
