package org.tuttihub.application.instruments;

import static org.tuttihub.application.instruments.InstrumentNotes.NOTE;
import static org.tuttihub.application.instruments.InstrumentNotes.ON;
import static org.tuttihub.application.instruments.InstrumentNotes.PLACE;
import static org.tuttihub.domain.access.Permission.WRITE_INSTRUMENTS;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.funds.Grants;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Item.State;
import org.tuttihub.domain.outcome.Outcome;

/** What is done with models and items, loans apart. */
record ItemDeeds(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {

  Stream<Operation> all() {
    return Stream.of(models(), items(), moves(), endings()).flatMap(part -> part);
  }

  private Stream<Operation> models() {
    WriteModel write = new WriteModel(work, ids);
    Note[] notes = {
      Note.of("instrument", "Instrument", "What it is, such as violin"),
      Note.of("family", "Family", "Its family; known of most instruments"),
      Note.of("size", "Size", "Such as 3/4, half, full size, 15.5 in, small"),
      Note.of("maker", "Maker", "Who makes it"),
      Note.of("name", "Model", "The maker's name for it"),
      Note.of("accessible", "Accessible", "Whether it is made or adapted for disabled players"),
      Note.of("value_pence", "Value", "What one costs to replace"),
      Note.of("useful_years", "Useful years", "How many years one lasts")
    };
    return Stream.of(
        Deed.of(
            Models.NOUN,
            "add",
            "Describe a model of an instrument",
            WRITE_INSTRUMENTS,
            WriteModel.Add.class,
            write::add,
            notes),
        Deed.of(
            Models.NOUN,
            "change",
            "Say something else of a model",
            WRITE_INSTRUMENTS,
            WriteModel.Alter.class,
            write::change,
            notes));
  }

  private Stream<Operation> items() {
    WriteItem write = new WriteItem(work, ids);
    Note[] notes = {
      Note.of("model", "Model", "Which model it is of, such as MOD-3").naming(Models.NOUN),
      Note.of("asset_number", "Asset number", "What is written on it; no two items have the same"),
      Note.of("place", "Place", "The store it is in and comes back to"),
      Note.of("home", "Home", "The store it comes back to"),
      Note.of("condition", "Condition", "How it is; good unless given"),
      Note.of("serial", "Serial", "The maker's number"),
      Note.of("barcode", "Barcode", "What a scanner reads, where that is not the asset number"),
      Note.of("case_number", "Case", "The number on its case"),
      Note.of("accessories", "Accessories", "What belongs to it: bow, rosin, mouthpiece").most(500),
      Note.of("owner", "Owner", "Whose it is, where it is not the hub's; no person's name"),
      Note.of("bought_on", "Bought", "The day on which it was bought"),
      Note.of("price_pence", "Price", "What it cost"),
      Note.of("supplier", "Supplier", "Who sold it"),
      Note.of("funding", "Funding", "Who paid it, in words"),
      Note.of("grant", "Grant", "The grant that paid it, such as GRA-2").naming(Grants.NOUN),
      Note.of("capitalised", "Capitalised", "Whether it stands in the accounts as an asset"),
      Note.of("useful_years", "Useful years", "How long it is to last, if not as its model"),
      Note.of("on_order", "On order", "Whether it is ordered and has not come"),
      Note.of("expected", "Expected", "When it is to come"),
      NOTE
    };
    return Stream.of(
        Deed.of(
            Items.NOUN,
            "add",
            "Put an item into the inventory, in store or on order",
            WRITE_INSTRUMENTS,
            WriteItem.Add.class,
            write::add,
            notes),
        Deed.of(
                Items.NOUN,
                "change",
                "Say something else of an item",
                WRITE_INSTRUMENTS,
                WriteItem.Alter.class,
                write::change,
                notes)
            .offeredWhen(
                ItemCard.class,
                card -> Offered.unless(card.state() == State.DISPOSED, "it is gone")));
  }

  private Stream<Operation> moves() {
    MoveItem move = new MoveItem(work);
    return Stream.of(
        step(
                "receive",
                "Say that what was ordered has come",
                MoveItem.Place.class,
                move::receive,
                PLACE,
                ON)
            .offeredWhen(ItemCard.class, when(State.ON_ORDER)),
        step("move", "Bring an item to another store", MoveItem.Place.class, move::move, PLACE, ON)
            .offeredWhen(
                ItemCard.class, when(State.IN_STORE, State.RESERVED, State.WRITE_OFF_PROPOSED)),
        step(
                "find",
                "Say that a missing item has turned up",
                MoveItem.Place.class,
                move::find,
                PLACE,
                ON)
            .offeredWhen(ItemCard.class, when(State.MISSING)));
  }

  private Stream<Operation> endings() {
    MoveItem move = new MoveItem(work);
    return Stream.of(
        step(
                "propose-write-off",
                "Propose that an item goes for good",
                MoveItem.Said.class,
                move::proposeWriteOff,
                Note.of("why", "Why", "Why it is to go"))
            .offeredWhen(ItemCard.class, when(State.IN_STORE)),
        step(
                "keep",
                "Keep an item that was proposed for write-off",
                MoveItem.Which.class,
                move::keep)
            .offeredWhen(ItemCard.class, when(State.WRITE_OFF_PROPOSED)));
  }

  private static <Q> Deed<Q> step(
      String verb,
      String sentence,
      Class<Q> request,
      BiFunction<Acting, Q, Outcome<Receipt>> run,
      Note... notes) {
    return Deed.of(Items.NOUN, verb, sentence, WRITE_INSTRUMENTS, request, run, notes);
  }

  static Function<ItemCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
