package org.tuttihub.application.instruments;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.instruments.AssetNumbers;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Kit;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Key;

/** Refuses what is there already under another reference. */
final class Once {
  private Once() {}

  static Outcome<Model> model(InstrumentRecords records, Model model) {
    return Optional.ofNullable(records.models().findAll(List.of(model.key())).get(model.key()))
        .filter(other -> !other.value().identity().id().equals(model.identity().id()))
        .map(
            other ->
                Outcome.<Model>refused(
                    Refusal.rule(
                        "instruments.model-there-already",
                        other.value().identity() + " is the same model: " + model.words() + ".",
                        "Use that one.")))
        .orElseGet(() -> Outcome.done(model));
  }

  static Outcome<Kit> kit(InstrumentRecords records, Kit kit) {
    return records
        .kits()
        .called(kit.name())
        .filter(other -> !other.value().identity().id().equals(kit.identity().id()))
        .map(
            other ->
                Outcome.<Kit>refused(
                    Refusal.rule(
                        "instruments.kit-there-already",
                        other.value().identity() + " is called " + kit.name() + " already.",
                        "Give another name.")))
        .orElseGet(() -> Outcome.done(kit));
  }

  /** An asset number or a barcode that another item has. */
  static Outcome<ItemFacts> numbers(InstrumentRecords records, ItemFacts facts) {
    String asset = Folded.of(facts.assetNumber());
    Optional<ItemFacts> same =
        Optional.ofNullable(records.items().findAll(List.of(asset)).get(asset))
            .map(stored -> stored.value().facts())
            .filter(other -> isOther(other, facts));
    if (same.isPresent()) {
      return no("has the asset number " + facts.assetNumber(), same.get());
    }
    Optional<ItemFacts> alike = alike(records, facts);
    if (alike.isPresent()) {
      return no(
          "has this asset number, written otherwise than " + facts.assetNumber(), alike.get());
    }
    String barcode = Folded.of(facts.barcode());
    return (barcode.isEmpty()
            ? Optional.<ItemFacts>empty()
            : records.items().numbered(List.of(barcode)).stream()
                .map(stored -> stored.value().facts())
                .filter(other -> Folded.of(other.barcode()).equals(barcode))
                .filter(other -> isOther(other, facts))
                .findFirst())
        .map(other -> no("has the barcode " + facts.barcode(), other))
        .orElseGet(() -> Outcome.done(facts));
  }

  /** An item that has the number, written otherwise; a number that stays is let be. */
  private static Optional<ItemFacts> alike(InstrumentRecords records, ItemFacts facts) {
    boolean stays =
        records
            .items()
            .find(new Key.ById(facts.identity().id()))
            .filter(was -> was.value().facts().assetNumber().equals(facts.assetNumber()))
            .isPresent();
    return stays
        ? Optional.empty()
        : records.items().spelled(List.of(facts.assetNumber())).stream()
            .map(stored -> stored.value().facts())
            .filter(
                other ->
                    AssetNumbers.inLists(other.assetNumber())
                        .equals(AssetNumbers.inLists(facts.assetNumber())))
            .filter(other -> isOther(other, facts))
            .findFirst();
  }

  private static boolean isOther(ItemFacts one, ItemFacts other) {
    return !one.identity().id().equals(other.identity().id());
  }

  private static Outcome<ItemFacts> no(String has, ItemFacts other) {
    return Outcome.refused(
        Refusal.rule(
            "instruments.item-there-already",
            other.called() + " " + has + " already.",
            "Give this one a number of its own, or change that one."));
  }

  /** An item that is in a state to be packed into a class set. */
  static Outcome<Item> packable(Item item) {
    return item.facts().kit().isPresent()
        ? Outcome.refused(
            Refusal.rule(
                "instruments.in-a-kit",
                item.facts().called() + " is part of a class set already.",
                "Take it out of that one first."))
        : Outcome.done(item);
  }
}
