package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.domain.instruments.FaultKind;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.instruments.RepairFacts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * An item as a register has it.
 *
 * @param store where it is when the line does not say
 */
record RegisterItem(
    RegisterLine line, Optional<String> store, LocalDate today, Optional<Model> model) {
  private static final Identity NOBODY = new Identity(new UUID(0, 0), "");

  RegisterItem(RegisterLine line, Optional<String> store, LocalDate today) {
    this(line, store, today, Optional.empty());
  }

  RegisterItem of(Model known) {
    return new RegisterItem(line, store, today, Optional.of(known));
  }

  /** What forbids to take it in as it is written. */
  Optional<RegisterNumbers.Clash> wrong() {
    if (line.standing() == RegisterLine.Standing.OUT) {
      return Optional.of(
          new RegisterNumbers.Clash(
              "status",
              "It is out by this register, and nobody here answers for it: clear the cell, import"
                  + " the row, and lend it at the desk (items scan)."));
    }
    if (line.standing() == RegisterLine.Standing.IN_STORE && place().isEmpty()) {
      return Optional.of(
          new RegisterNumbers.Clash(
              "place", "It is missing: say where it is, or name a store for all with place."));
    }
    return amounts(line, today);
  }

  /** Amounts, days and years that cannot be. */
  static Optional<RegisterNumbers.Clash> amounts(RegisterLine line, LocalDate today) {
    Optional<LocalDate> ahead = line.bought().on().filter(on -> on.isAfter(today));
    if (ahead.isPresent() && line.standing() != RegisterLine.Standing.ON_ORDER) {
      return Optional.of(
          new RegisterNumbers.Clash(
              "bought_on",
              "It is read as " + ahead.get() + ", which is to come: write the year in full."));
    }
    Outcome<ItemFacts> checked =
        line.described()
            .fresh(NOBODY)
            .checked()
            .then(model -> line.fresh(model, NOBODY, "").checked());
    return checked instanceof Outcome.Refused<ItemFacts>(Refusal why)
        ? why.faults().stream()
            .findFirst()
            .map(
                fault ->
                    new RegisterNumbers.Clash(
                        fault.field().replace("_pence", ""), fault.sentence()))
        : Optional.empty();
  }

  private Optional<String> place() {
    return line.place().or(() -> store);
  }

  ItemFacts facts() {
    return facts(NOBODY);
  }

  private ItemFacts facts(Identity identity) {
    return line.fresh(model.orElseThrow(), identity, place().orElse(""));
  }

  /** The item, with a reference of its own. */
  Item made(UUID id, String ref) {
    ItemFacts facts = facts(new Identity(id, ref));
    String place = place().orElse("");
    return switch (line.standing()) {
      case IN_STORE, OUT -> new Item.InStore(facts, today, place);
      case ON_ORDER -> new Item.OnOrder(facts, today, Optional.empty());
      case IN_REPAIR ->
          new Item.InRepair(
              facts, today, place.isEmpty() ? "not said" : place, "as the register has it");
      case MISSING -> new Item.Missing(facts, today, place);
      case GONE ->
          new Item.Disposed(
              facts,
              today,
              new Item.Disposal(
                  "gone by the register", "before this register was taken in", Optional.empty()));
    };
  }

  /** The repair of an item that the register has in repair. */
  static Repair repair(Item.InRepair away, Identity identity) {
    return new Repair.Open(
        new RepairFacts(
            identity,
            away.identity().id(),
            FaultKind.OTHER,
            away.why(),
            away.repairer(),
            away.since(),
            away.since(),
            Optional.empty(),
            Optional.empty()));
  }

  /** An item that is there, with what the line says of it. It comes home to where it was moved. */
  static Outcome<Item> over(Item item, RegisterLine line, Model model, LocalDate today) {
    ItemFacts before = item.facts();
    Optional<String> other =
        item.storedAt().isEmpty() ? Optional.empty() : line.place().filter(p -> !isAt(item, p));
    boolean movesHome = other.isPresent() && before.home().equals(item.storedAt().orElse(""));
    ItemFacts now = line.over(before, model, movesHome ? other.get() : before.home());
    Outcome<Item> said = now.equals(before) ? Outcome.done(item) : item.with(now);
    return other.isEmpty() ? said : said.then(next -> next.move(other.get(), today));
  }

  private static boolean isAt(Item item, String place) {
    return item.storedAt().equals(Optional.of(place));
  }

  /** Which fields differ, as doors call them. */
  static List<String> differences(Item before, Item after) {
    List<String> fields = new ArrayList<>();
    if (!before.storedAt().equals(after.storedAt())) {
      fields.add("place");
    }
    compare(fields, Shape.fieldsOf(before.facts()), Shape.fieldsOf(after.facts()));
    compare(
        fields,
        Shape.fieldsOf(before.facts().purchase()),
        Shape.fieldsOf(after.facts().purchase()));
    return fields;
  }

  private static void compare(
      List<String> fields, Map<String, Object> before, Map<String, Object> after) {
    before.forEach(
        (name, value) -> {
          if (!name.equals("purchase") && !value.equals(after.get(name))) {
            fields.add(name.equals("on") ? "bought_on" : name);
          }
        });
  }
}
