package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Purchase;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Puts items into the inventory, and says something else of them. */
public final class WriteItem {

  /**
   * The item; in store, unless it is on order.
   *
   * @param place the store it is in, and comes back to
   * @param onOrder whether it is ordered and has not come
   * @param expected when it is to come
   */
  public record Add(
      Key model,
      String assetNumber,
      Optional<String> place,
      Optional<Condition> condition,
      Optional<String> serial,
      Optional<String> barcode,
      Optional<String> caseNumber,
      Optional<String> accessories,
      Optional<String> owner,
      Optional<LocalDate> boughtOn,
      Optional<Money> price,
      Optional<String> supplier,
      Optional<String> funding,
      Optional<Key> grant,
      Optional<Boolean> capitalised,
      Optional<Integer> usefulYears,
      Optional<Boolean> onOrder,
      Optional<LocalDate> expected,
      Optional<String> note) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<Key> model,
      Change<String> assetNumber,
      Change<Condition> condition,
      Change<String> home,
      Change<String> serial,
      Change<String> barcode,
      Change<String> caseNumber,
      Change<String> accessories,
      Change<String> owner,
      Change<LocalDate> boughtOn,
      Change<Money> price,
      Change<String> supplier,
      Change<String> funding,
      Change<Key> grant,
      Change<Boolean> capitalised,
      Change<Integer> usefulYears,
      Change<String> note) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public WriteItem(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a number that another item has, and one in store without a place. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            facts(records, asked)
                .then(ItemFacts::checked)
                .then(facts -> Once.numbers(records, facts))
                .then(facts -> begun(facts, asked, acting.today()))
                .map(
                    item ->
                        records
                            .items()
                            .added(
                                acting,
                                item,
                                item.facts().called()
                                    + " is added, "
                                    + item.state().words()
                                    + ".")));
  }

  /** Refuses a number that another item has, and an item that is gone. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .items()
                .step(
                    acting,
                    asked.id(),
                    item ->
                        changed(records, item.facts(), asked)
                            .then(facts -> Once.numbers(records, facts))
                            .then(item::with),
                    item -> item.facts().called() + " is changed."));
  }

  private static Outcome<Item> begun(ItemFacts facts, Add asked, LocalDate today) {
    if (asked.onOrder().orElse(false)) {
      return Outcome.done(new Item.OnOrder(facts, today, asked.expected()));
    }
    return asked
        .place()
        .filter(place -> !place.isBlank())
        .map(place -> Outcome.<Item>done(new Item.InStore(facts, today, place)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "instruments.no-place",
                        facts.called() + " would be in store, but nobody says where.",
                        "Give its place, or say that it is on order.")));
  }

  private Outcome<ItemFacts> facts(InstrumentRecords records, Add asked) {
    return records
        .models()
        .named(asked.model())
        .then(
            model ->
                records
                    .grants()
                    .idOf(asked.grant())
                    .map(
                        grant ->
                            new ItemFacts(
                                new Identity(ids.next(), records.items().nextRef()),
                                model.identity().id(),
                                asked.assetNumber(),
                                asked.serial().orElse(""),
                                asked.barcode().orElse(""),
                                asked.caseNumber().orElse(""),
                                asked.condition().orElse(Condition.GOOD),
                                asked.place().orElse(""),
                                asked.owner().orElse(""),
                                asked.accessories().orElse(""),
                                purchase(asked, grant),
                                Optional.empty(),
                                asked.note().orElse(""))));
  }

  private static Purchase purchase(Add asked, Optional<UUID> grant) {
    return new Purchase(
        asked.boughtOn(),
        asked.price(),
        asked.supplier().orElse(""),
        asked.funding().orElse(""),
        grant,
        asked.capitalised().orElse(false),
        asked.usefulYears());
  }

  private static Outcome<ItemFacts> changed(InstrumentRecords records, ItemFacts f, Alter asked) {
    Outcome<UUID> model =
        asked.model() instanceof Change.To<Key>(Optional<Key> key) && key.isPresent()
            ? records.models().idOf(key.get())
            : Outcome.done(f.model());
    Outcome<Optional<UUID>> grant =
        asked.grant().over(f.purchase().grant(), records.grants()::idOf);
    return model.then(m -> grant.map(g -> changed(f, asked, m, g)));
  }

  private static ItemFacts changed(ItemFacts f, Alter asked, UUID model, Optional<UUID> grant) {
    Purchase p = f.purchase();
    return new ItemFacts(
        f.identity(),
        model,
        asked.assetNumber().over(f.assetNumber(), ""),
        asked.serial().over(f.serial(), ""),
        asked.barcode().over(f.barcode(), ""),
        asked.caseNumber().over(f.caseNumber(), ""),
        asked.condition().over(f.condition(), f.condition()),
        asked.home().over(f.home(), ""),
        asked.owner().over(f.owner(), ""),
        asked.accessories().over(f.accessories(), ""),
        new Purchase(
            asked.boughtOn().over(p.on()),
            asked.price().over(p.price()),
            asked.supplier().over(p.supplier(), ""),
            asked.funding().over(p.funding(), ""),
            grant,
            asked.capitalised().over(p.capitalised(), false),
            asked.usefulYears().over(p.usefulYears())),
        f.kit(),
        asked.note().over(f.note(), ""));
  }
}
