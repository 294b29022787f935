package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.domain.instruments.AssetNumbers;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Item.Disposal;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Purchase;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;

/** Which columns hold an item. */
final class ItemTable {
  static final Table<Item> TABLE = table();

  private ItemTable() {}

  private static Table<Item> table() {
    return Table.<Item>named("item", Item::identity)
        .with("model", ID, of(ItemFacts::model))
        .with("asset_number", TEXT, of(ItemFacts::assetNumber))
        .with("asset_key", TEXT, of(f -> Folded.of(f.assetNumber())))
        .with("serial", TEXT, of(ItemFacts::serial))
        .with("serial_key", TEXT, of(f -> key(f.serial())))
        .with("barcode", TEXT, of(ItemFacts::barcode))
        .with("barcode_key", TEXT, of(f -> key(f.barcode())))
        .with("case_number", TEXT, of(ItemFacts::caseNumber))
        .with("condition", TEXT, of(ItemFacts::condition))
        .with("home", TEXT, of(ItemFacts::home))
        .with("owned", TEXT, of(ItemFacts::owner))
        .with("accessories", TEXT, of(ItemFacts::accessories))
        .with("bought_on", DAY, of(f -> f.purchase().on()))
        .with("price", MONEY, of(f -> f.purchase().price()))
        .with("supplier", TEXT, of(f -> f.purchase().supplier()))
        .with("funding", TEXT, of(f -> f.purchase().funding()))
        .with("fund_grant", ID, of(f -> f.purchase().grant()))
        .with("capitalised", YES_NO, of(f -> f.purchase().capitalised()))
        .with("useful_years", WHOLE, of(f -> f.purchase().usefulYears()))
        .with("kit", ID, of(ItemFacts::kit))
        .with("note", TEXT, of(ItemFacts::note))
        .with("state", TEXT, Item::state)
        .with("state_since", DAY, Item::since)
        .with("expected", DAY, ItemTable::expected)
        .with("place", TEXT, Item::storedAt)
        .with("loan", ID, Item::outOn)
        .with("reservation", ID, ItemTable::reservation)
        .with("repairer", TEXT, ItemTable::repairer)
        .with("last_seen", TEXT, ItemTable::lastSeen)
        .with("why", TEXT, ItemTable::why)
        .with("approval", TEXT, i -> disposal(i).map(Disposal::approval))
        .with("proceeds", MONEY, i -> disposal(i).flatMap(Disposal::proceeds))
        .with("search", TEXT, of(ItemTable::search))
        .made();
  }

  static Item made(Cells row) {
    ItemFacts facts = facts(row);
    LocalDate since = row.day("state_since");
    return switch (row.choice(Item.State.class, "state")) {
      case ON_ORDER -> new Item.OnOrder(facts, since, row.maybeDay("expected"));
      case IN_STORE -> new Item.InStore(facts, since, row.text("place"));
      case RESERVED -> new Item.Reserved(facts, since, row.text("place"), row.id("reservation"));
      case ON_LOAN -> new Item.OnLoan(facts, since, row.id("loan"));
      case CLASS_SET -> new Item.ClassSet(facts, since, row.id("loan"));
      case IN_REPAIR -> new Item.InRepair(facts, since, row.text("repairer"), row.text("why"));
      case MISSING -> new Item.Missing(facts, since, row.text("last_seen"));
      case WRITE_OFF_PROPOSED ->
          new Item.WriteOffProposed(facts, since, row.text("place"), row.text("why"));
      case DISPOSED ->
          new Item.Disposed(
              facts,
              since,
              new Disposal(row.text("why"), row.text("approval"), row.maybeMoney("proceeds")));
    };
  }

  private static ItemFacts facts(Cells row) {
    return new ItemFacts(
        row.identity(),
        row.id("model"),
        row.text("asset_number"),
        row.text("serial"),
        row.text("barcode"),
        row.text("case_number"),
        row.choice(Condition.class, "condition"),
        row.text("home"),
        row.text("owned"),
        row.text("accessories"),
        new Purchase(
            row.maybeDay("bought_on"),
            row.maybeMoney("price"),
            row.text("supplier"),
            row.text("funding"),
            row.maybeId("fund_grant"),
            row.yes("capitalised"),
            row.maybeWhole("useful_years")),
        row.maybeId("kit"),
        row.text("note"));
  }

  private static Optional<LocalDate> expected(Item item) {
    return item instanceof Item.OnOrder ordered ? ordered.expected() : Optional.empty();
  }

  private static Optional<UUID> reservation(Item item) {
    return item instanceof Item.Reserved reserved
        ? Optional.of(reserved.reservation())
        : Optional.empty();
  }

  private static Optional<String> repairer(Item item) {
    return item instanceof Item.InRepair repair ? Optional.of(repair.repairer()) : Optional.empty();
  }

  private static Optional<String> lastSeen(Item item) {
    return item instanceof Item.Missing missing
        ? Optional.of(missing.lastSeen())
        : Optional.empty();
  }

  static Optional<String> why(Item item) {
    return switch (item) {
      case Item.InRepair repair -> Optional.of(repair.why());
      case Item.WriteOffProposed proposed -> Optional.of(proposed.why());
      case Item.Disposed gone -> Optional.of(gone.disposal().why());
      case Item.OnOrder _,
          Item.InStore _,
          Item.Reserved _,
          Item.OnLoan _,
          Item.ClassSet _,
          Item.Missing _ ->
          Optional.empty();
    };
  }

  static Optional<Disposal> disposal(Item item) {
    return item instanceof Item.Disposed gone ? Optional.of(gone.disposal()) : Optional.empty();
  }

  private static Optional<String> key(String number) {
    return Optional.of(Folded.of(number)).filter(k -> !k.isEmpty());
  }

  private static String search(ItemFacts f) {
    return Folded.of(
        String.join(
            " ",
            f.identity().ref(),
            f.assetNumber(),
            f.serial(),
            f.barcode(),
            f.caseNumber(),
            AssetNumbers.key(f.assetNumber())));
  }

  private static Function<Item, Object> of(Function<ItemFacts, Object> part) {
    return item -> part.apply(item.facts());
  }
}
