package org.tuttihub.application.instruments;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.domain.access.Permission;

/** The lists and cards of the room {@code instruments}. */
final class InstrumentViews {
  private InstrumentViews() {}

  static Stream<Operation> all(InstrumentReads reads) {
    return Stream.of(models(reads), items(reads), kits(reads), loans(reads), reservations(reads))
        .flatMap(part -> part);
  }

  private static Stream<Operation> items(InstrumentReads reads) {
    return Stream.of(
        ListOf.of(
                Items.NOUN,
                "The inventory: what there is, in which state, where, until when",
                ItemRow.class,
                reads.items(),
                Column.of("asset_number", "Asset no", 12),
                Column.of("state", "State", 10),
                Column.of("size", "Size", 5),
                Column.of("instrument", "Instrument", 16),
                Column.of("where", "Where", 20),
                Column.of("due", "Due", 10),
                Column.of("condition", "Condition", 9).fromWidth(100),
                Column.of("maker", "Maker", 14).fromWidth(110),
                Column.of("model", "Model", 16).fromWidth(120),
                Column.of("serial", "Serial", 12).fromWidth(140),
                Column.of("kit", "Class set", 14).fromWidth(150))
            .sortedBy("asset_number"),
        CardOf.of(
            Items.NOUN, "An instrument in full, with its loans", ItemCard.class, reads::item));
  }

  private static Stream<Operation> models(InstrumentReads reads) {
    return Stream.of(
        ListOf.of(
                Models.NOUN,
                "Models of instruments, and how many the hub has of each",
                ModelRow.class,
                reads.models(),
                Column.of("ref", "Ref", 7),
                Column.of("instrument", "Instrument", 18),
                Column.of("size", "Size", 6),
                Column.of("maker", "Maker", 16),
                Column.of("name", "Model", 18),
                Column.of("items", "Items", 6),
                Column.of("in_store", "In store", 8),
                Column.of("family", "Family", 12).fromWidth(110),
                Column.of("value_pence", "Value", 10).fromWidth(120),
                Column.of("accessible", "Accessible", 10).fromWidth(130))
            .sortedBy("instrument", "size", "maker"),
        CardOf.of(Models.NOUN, "A model of an instrument", ModelRow.class, reads::model));
  }

  private static Stream<Operation> kits(InstrumentReads reads) {
    return Stream.of(
        ListOf.of(
                Kits.NOUN,
                "Class sets, and how much of each is ready",
                KitRow.class,
                reads.kits(),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Name", 26),
                Column.of("place", "Place", 18),
                Column.of("items", "Items", 6),
                Column.of("in_store", "In store", 8),
                Column.of("out", "Out", 5))
            .sortedBy("name"),
        CardOf.of(Kits.NOUN, "A class set, and how much of it is ready", KitRow.class, reads::kit));
  }

  private static Stream<Operation> loans(InstrumentReads reads) {
    return Stream.of(
        ListOf.of(
                Loans.NOUN,
                "Who has what, until when, and what is late",
                LoanRow.class,
                reads.loans(),
                Column.of("ref", "Ref", 8),
                Column.of("state", "State", 8),
                Column.of("item", "Item", 11),
                Column.of("instrument", "Instrument", 14),
                Column.of("school", "School", 20),
                Column.of("due", "Due", 10),
                Column.of("days_late", "Late", 5),
                Column.of("borrower", "Borrower", 16).fromWidth(100),
                Column.of("acceptance", "Terms", 9).fromWidth(110),
                Column.of("kit", "Class set", 14).fromWidth(130),
                Column.of("reminded_on", "Reminded", 10).fromWidth(140),
                Column.of("from", "From", 10).fromWidth(150),
                Column.of("ended", "Ended", 10).fromWidth(160))
            .sortedBy("state", "due")
            .needing(Permission.WRITE_INSTRUMENTS),
        CardOf.of(Loans.NOUN, "A loan in full, with its terms", LoanCard.class, reads::loan)
            .needing(Permission.WRITE_INSTRUMENTS));
  }

  private static Stream<Operation> reservations(InstrumentReads reads) {
    return Stream.of(
        ListOf.of(
                Reservations.NOUN,
                "The calendar: what is promised to whom on which days",
                ReservationRow.class,
                reads.reservations(),
                Column.of("ref", "Ref", 8),
                Column.of("state", "State", 9),
                Column.of("from", "From", 10),
                Column.of("until", "Until", 10),
                Column.of("what", "What", 20),
                Column.of("school", "School", 22),
                Column.of("kind", "Kind", 8).fromWidth(100),
                Column.of("borrower", "Borrower", 16).fromWidth(110))
            .sortedBy("state", "from")
            .needing(Permission.WRITE_INSTRUMENTS),
        CardOf.of(
                Reservations.NOUN,
                "A reservation in full",
                ReservationRow.class,
                reads::reservation)
            .needing(Permission.WRITE_INSTRUMENTS));
  }
}
