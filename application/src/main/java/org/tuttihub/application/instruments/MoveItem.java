package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Takes an item through its life, loans, repairs and disposal apart. */
public final class MoveItem {

  /** Which item comes into which store; where it belongs unless a place is given. */
  public record Place(Key id, Optional<String> place, Optional<LocalDate> on) {}

  /** Which item, and what is known of it. */
  public record Said(Key id, String why) {}

  /** Which item. */
  public record Which(Key id) {}

  private static final String STORE = "Store";

  private final UnitOfWork<? extends InstrumentRecords> work;

  public MoveItem(UnitOfWork<? extends InstrumentRecords> work) {
    this.work = work;
  }

  /** Refuses what is not on order. */
  public Outcome<Receipt> receive(Acting acting, Place asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), i -> i.receive(place(asked.place(), i), on));
  }

  /** Refuses what is in no store. */
  public Outcome<Receipt> move(Acting acting, Place asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), i -> i.move(place(asked.place(), i), on));
  }

  /** Refuses what is not missing. */
  public Outcome<Receipt> find(Acting acting, Place asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), i -> i.find(place(asked.place(), i), on));
  }

  /** Refuses what is not proposed for write-off. */
  public Outcome<Receipt> keep(Acting acting, Which asked) {
    return step(acting, asked.id(), i -> i.keep(acting.today()));
  }

  /** Refuses what is in no store. */
  public Outcome<Receipt> proposeWriteOff(Acting acting, Said asked) {
    return step(acting, asked.id(), i -> i.proposeWriteOff(asked.why(), acting.today()));
  }

  private Outcome<Receipt> step(Acting acting, Key id, Function<Item, Outcome<Item>> step) {
    return work.decide(acting, records -> records.items().step(acting, id, step, MoveItem::said));
  }

  static String place(Optional<String> given, Item item) {
    return given.filter(p -> !p.isBlank()).orElseGet(() -> item.facts().homeOr(STORE));
  }

  private static String said(Item item) {
    return item.facts().called()
        + " is "
        + item.state().words()
        + item.storedAt().map(place -> ": " + place).orElse("")
        + ".";
  }
}
