package org.tuttihub.postgres.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.instruments.InstrumentReads;
import org.tuttihub.application.instruments.ItemCard;
import org.tuttihub.application.instruments.ItemRow;
import org.tuttihub.application.instruments.KitRow;
import org.tuttihub.application.instruments.LoanCard;
import org.tuttihub.application.instruments.LoanRow;
import org.tuttihub.application.instruments.ModelRow;
import org.tuttihub.application.instruments.ReservationRow;
import org.tuttihub.application.instruments.StockReads;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What people read of instruments, in PostgreSQL. */
public final class PgInstrumentReads implements InstrumentReads {
  private final Lists lists;

  public PgInstrumentReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public StockReads stock() {
    return new PgStockReads(lists);
  }

  @Override
  public Listing<ModelRow> models() {
    return lists.of(ModelRow.class, InstrumentSql.MODELS).reference("ref");
  }

  @Override
  public Optional<Stored<ModelRow>> model(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgModels::new, ModelRow.class, InstrumentSql.MODELS);
  }

  @Override
  public Listing<ItemRow> items() {
    return lists
        .of(ItemRow.class, InstrumentSql.ITEMS)
        .reference("ref")
        .folded("asset_number")
        .searched(
            "r.search like ?", "r.model_id in (select m.id from {model} m where m.search like ?)");
  }

  @Override
  public Optional<Stored<ItemCard>> item(Key key, Optional<LocalDate> asAt) {
    return lists.card(
        key,
        asAt,
        PgItems::new,
        ItemRow.class,
        InstrumentSql.ITEMS,
        (item, row) -> (session, view) -> card(row, item, loans(session, view, item)));
  }

  private static List<ItemCard.LoanLine> loans(Session session, View view, Item item) {
    return session.all(
        PgInstrumentReads::loan, view.of(InstrumentSql.LOANS_OF_ITEM), item.identity().id());
  }

  private static ItemCard card(ItemRow row, Item item, List<ItemCard.LoanLine> loans) {
    ItemFacts f = item.facts();
    return new ItemCard(
        row.ref(),
        row.assetNumber(),
        row.state(),
        row.since(),
        row.where(),
        row.due(),
        ItemTable.why(item).orElse(""),
        ItemTable.disposal(item).map(Item.Disposal::approval).orElse(""),
        ItemTable.disposal(item).flatMap(Item.Disposal::proceeds),
        (row.maker() + " " + row.model()).strip(),
        row.family(),
        row.instrument(),
        row.size(),
        row.accessible(),
        f.condition(),
        f.serial(),
        f.barcode(),
        f.caseNumber(),
        f.accessories(),
        f.home(),
        f.owner(),
        row.kit(),
        row.boughtOn(),
        row.price(),
        row.supplier(),
        row.funding(),
        row.grant(),
        row.capitalised(),
        f.purchase().usefulYears(),
        row.value(),
        f.note(),
        loans);
  }

  private static ItemCard.LoanLine loan(Cells row) {
    String kind = row.text("kind");
    String school = row.text("school");
    return new ItemCard.LoanLine(
        row.text("ref"),
        row.choice(Loan.State.class, "state"),
        school.isEmpty() ? kind : kind.equals("school") ? school : school + " (" + kind + ")",
        row.day("lent_on"),
        row.maybeDay("due"),
        row.maybeDay("ended"),
        row.choice(Condition.class, "condition_out"),
        row.maybeChoice(Condition.class, "condition_in"));
  }

  @Override
  public Listing<KitRow> kits() {
    return lists.of(KitRow.class, InstrumentSql.KITS).reference("ref");
  }

  @Override
  public Optional<Stored<KitRow>> kit(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgKits::new, KitRow.class, InstrumentSql.KITS);
  }

  @Override
  public Listing<LoanRow> loans() {
    return lists.of(LoanRow.class, InstrumentSql.LOANS).reference("ref");
  }

  @Override
  public Optional<Stored<LoanCard>> loan(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgLoans::new, LoanCard.class, InstrumentSql.LOANS);
  }

  @Override
  public Listing<ReservationRow> reservations() {
    return lists.of(ReservationRow.class, InstrumentSql.RESERVATIONS).reference("ref");
  }

  @Override
  public Optional<Stored<ReservationRow>> reservation(Key key, Optional<LocalDate> asAt) {
    return lists.row(
        key, asAt, PgReservations::new, ReservationRow.class, InstrumentSql.RESERVATIONS);
  }
}
