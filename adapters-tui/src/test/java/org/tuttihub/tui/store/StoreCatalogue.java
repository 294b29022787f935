package org.tuttihub.tui.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.samples.Hires;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.store.Instrument.InstrumentState;
import org.tuttihub.tui.store.Requests.ChangeIt;
import org.tuttihub.tui.store.Requests.Lend;
import org.tuttihub.tui.store.Requests.Nothing;
import org.tuttihub.tui.store.Requests.Rename;
import org.tuttihub.tui.store.Requests.Which;

/** The catalogue of the store: one of each kind of operation. */
public final class StoreCatalogue {
  private final Store store;
  private final StoreFiles files;
  private final Listing<Instrument.Row> listing;

  private StoreCatalogue(Store store, Consumer<ListQuery> watch) {
    this.store = store;
    this.files = new StoreFiles(store);
    this.listing = watched(new ListedInMemory<>(Instrument.Row.class, store::rows), watch);
  }

  public static Catalogue of(Store store) {
    return of(store, _ -> {});
  }

  /** With somebody who watches what the list is asked for. */
  public static Catalogue of(Store store, Consumer<ListQuery> watch) {
    return new Catalogue(new StoreCatalogue(store, watch).operations());
  }

  /** With saved views. */
  public static Catalogue withViews(Store store) {
    List<Operation> all = new ArrayList<>(new StoreCatalogue(store, _ -> {}).operations());
    all.addAll(new StoreViews().operations());
    return new Catalogue(all);
  }

  /** Whose deeds of one record take a moment. */
  public static Catalogue slow(Store store) {
    return new Catalogue(
        new StoreCatalogue(store, _ -> {})
            .operations().stream().map(StoreCatalogue::slowly).toList());
  }

  private static Operation slowly(Operation operation) {
    return operation instanceof Deed<?> deed && deed.isOnRecord() ? slowly(deed) : operation;
  }

  private static <Q> Deed<Q> slowly(Deed<Q> deed) {
    return new Deed<>(
        deed.noun(),
        deed.verb(),
        deed.sentence(),
        deed.permission(),
        deed.request(),
        deed.notes(),
        deed.changes(),
        deed.undo(),
        deed.offered(),
        deed.further(),
        (acting, asked) -> {
          LockSupport.parkNanos(5_000_000);
          return deed.run().apply(acting, asked);
        });
  }

  private List<Operation> operations() {
    return List.of(
        hub(),
        rename(),
        list(),
        card(),
        add(),
        change(),
        lend(),
        takeBack(),
        scrap(),
        files.in(),
        files.out(),
        history(),
        undo(),
        files.refused(),
        key(),
        Hires.price());
  }

  private CardOf<Store.HubCard> hub() {
    return CardOf.of(
            Store.HUB,
            "The hub itself: its name and what it is for.",
            Store.HubCard.class,
            (_, _) -> Optional.of(store.hub()))
        .theOnlyOne();
  }

  private Deed<Rename> rename() {
    return Deed.of(
            Store.HUB,
            "rename",
            "Gives the hub another name.",
            Permission.SET_UP,
            Rename.class,
            (acting, asked) -> store.rename(acting, asked.name()),
            Note.of("name", "Name", "What the hub is called."))
        .onTheOnlyOne();
  }

  private ListOf<Instrument.Row> list() {
    return ListOf.of(
            Store.INSTRUMENTS,
            "Every instrument that the hub owns, and where it is.",
            Instrument.Row.class,
            listing,
            Column.of("ref", "No", 9),
            Column.of("name", "Name", 24),
            Column.of("family", "Family", 10),
            Column.of("state", "State", 12),
            Column.of("bought", "Bought", 6),
            Column.of("due_back", "Due back", 10).fromWidth(100),
            Column.of("price_pence", "Price", 10).fromWidth(100))
        .hiding("borrower");
  }

  private CardOf<Instrument.Card> card() {
    return CardOf.of(
        Store.INSTRUMENTS,
        "One instrument in full.",
        Instrument.Card.class,
        (key, _) -> store.find(key).map(stored -> stored.with(stored.value().card())));
  }

  private Deed<Requests.Add> add() {
    return Deed.of(
        Store.INSTRUMENTS,
        "add",
        "Takes a new instrument into the store.",
        Permission.WRITE_SCHOOLS,
        Requests.Add.class,
        store::add,
        Note.of("name", "Name", "What it is and its number.").most(40),
        Note.of("family", "Family", "Which family it belongs to."),
        Note.of("bought", "Bought", "The year in which it was bought."),
        Note.of("price", "Price", "What it cost."),
        Note.of("school", "School", "Which school it is kept at.")
            .choices(() -> List.of("Arnett Hills", "Hawkinge Infants", "Kingsway Junior")),
        Note.text("note", "Note", "What the next borrower should know.", 500));
  }

  private Deed<ChangeIt> change() {
    return Deed.of(
        Store.INSTRUMENTS,
        "change",
        "Changes what is known of an instrument.",
        Permission.WRITE_SCHOOLS,
        ChangeIt.class,
        (acting, asked) ->
            store.step(
                acting,
                asked.id(),
                i ->
                    Outcome.done(
                        i.named(asked.name().over(i.name(), i.name()))
                            .noted(asked.note().over(i.note(), ""))
                            .repaired(asked.repairs().over(i.repairs(), List.of()))),
                "Instrument %s was changed."),
        Note.of("name", "Name", "What it is and its number.").most(40),
        Note.text("note", "Note", "What the next borrower should know.", 500));
  }

  private Deed<Lend> lend() {
    return Deed.of(
            Store.INSTRUMENTS,
            "lend",
            "Gives it out on loan.",
            Permission.WRITE_SCHOOLS,
            Lend.class,
            (acting, asked) ->
                store.step(
                    acting,
                    asked.id(),
                    i ->
                        i.state() == InstrumentState.IN_STORE
                            ? Outcome.done(i.lentUntil(asked.until()))
                            : Outcome.refused(
                                Refusal.rule(
                                    "instruments.not-in-store",
                                    i.ref() + " is not in the store.",
                                    "Take it back first.")),
                    "Instrument %s is on loan."),
            Note.of("until", "Until", "The day on which it is due back."),
            Note.of("case_included", "With its case", "Whether the case goes with it."))
        .offeredWhen(
            Instrument.Card.class,
            card ->
                card.state() == InstrumentState.IN_STORE
                    ? Optional.empty()
                    : Optional.of("it is on loan already"));
  }

  private Deed<Which> takeBack() {
    return Deed.of(
            Store.INSTRUMENTS,
            "take-back",
            "Takes it back into the store.",
            Permission.WRITE_SCHOOLS,
            Which.class,
            (acting, asked) ->
                store.step(
                    acting, asked.id(), i -> Outcome.done(i.back()), "Instrument %s is back."))
        .offeredWhen(
            Instrument.Card.class,
            card ->
                card.state() == InstrumentState.ON_LOAN
                    ? Optional.empty()
                    : Optional.of("it is not on loan"));
  }

  private Deed<Which> scrap() {
    return Deed.of(
            Store.INSTRUMENTS,
            "scrap",
            "Takes it out of the books for good.",
            Permission.SET_UP,
            Which.class,
            (acting, asked) ->
                store.step(
                    acting,
                    asked.id(),
                    i -> Outcome.done(i.named("scrapped")),
                    "Instrument %s was scrapped."))
        .never("what is scrapped is gone");
  }

  private ListOf<Store.Entry> history() {
    return ListOf.of(
        Store.HISTORY,
        "What was done, by whom, to what.",
        Store.Entry.class,
        new ListedInMemory<>(Store.Entry.class, store::entries),
        Column.of("subject", "On", 8),
        Column.of("operation", "Deed", 20),
        Column.of("said", "Said", 30),
        Column.of("who", "Who", 10));
  }

  private Deed<Which> undo() {
    return Deed.of(
        Store.HISTORY,
        "undo",
        "Puts back what a deed changed.",
        Permission.WRITE_SCHOOLS,
        Which.class,
        (acting, asked) -> store.undo(acting, asked.id()));
  }

  private Deed<Nothing> key() {
    return Deed.of(
        Store.KEYS,
        "new",
        "Makes a new key.",
        Permission.MANAGE_ACCESS,
        Nothing.class,
        (acting, _) ->
            Outcome.done(
                Receipt.of(
                        acting,
                        new Subject("keys", new UUID(4, 1), "KEY-1"),
                        1,
                        "Key KEY-1 was made.")
                    .showingOnce("s3cret")));
  }

  private static <R> Listing<R> watched(Listing<R> inner, Consumer<ListQuery> watch) {
    return new Listing<>() {
      @Override
      public Page<R> page(ListQuery query) {
        watch.accept(query);
        return inner.page(query);
      }

      @Override
      public long count(ListQuery query) {
        return inner.count(query);
      }

      @Override
      public void each(ListQuery query, Consumer<? super R> row) {
        inner.each(query, row);
      }
    };
  }
}
