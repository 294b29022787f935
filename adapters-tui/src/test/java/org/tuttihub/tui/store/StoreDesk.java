package org.tuttihub.tui.store;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.store.Instrument.InstrumentState;

/** A desk where instruments are lent and taken back one after another. */
public final class StoreDesk {
  private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

  private StoreDesk() {}

  /** What is scanned. */
  record Scan(
      String what, Optional<String> borrower, Optional<String> remark, Optional<String> place) {}

  /** The store's catalogue and its desk. */
  public static Catalogue of(Store store) {
    Deed<Scan> scan =
        Deed.of(
            Store.INSTRUMENTS,
            "scan",
            "Lends what is scanned, or takes it back.",
            Permission.WRITE_SCHOOLS,
            Scan.class,
            (acting, asked) -> scanned(store, acting, asked),
            Note.of("what", "What", "Its reference").inTurn(),
            Note.of("borrower", "Borrower", "Who takes it"),
            Note.of("remark", "Remark", "How it is").ofOneStep(),
            Note.of("place", "Place", "Where it goes"));
    return new Catalogue(Stream.concat(StoreCatalogue.of(store).all(), Stream.of(scan)).toList());
  }

  private static Outcome<Receipt> scanned(Store store, Acting acting, Scan asked) {
    String who = asked.borrower().orElse("nobody");
    String how = asked.remark().map(r -> " (" + r + ")").orElse("");
    return store.step(
        acting,
        Key.of(asked.what().toUpperCase(Locale.ROOT)),
        instrument ->
            asked.borrower().isPresent() == (instrument.state() == InstrumentState.IN_STORE)
                ? Outcome.done(
                    asked.borrower().isPresent() ? instrument.lentUntil(DUE) : instrument.back())
                : Outcome.refused(
                    Refusal.rule("instruments.where", "It is there already.", "Scan another.")),
        "%s with " + who + how + ".");
  }
}
