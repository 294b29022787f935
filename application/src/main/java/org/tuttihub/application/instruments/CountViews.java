package org.tuttihub.application.instruments;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.domain.access.Permission;

/** Lists and cards of stock-takes, their lines, and what borrowers say. */
final class CountViews {
  private CountViews() {}

  static Stream<Operation> all(StockReads reads) {
    return Stream.of(takes(reads), lines(reads), audits(reads)).flatMap(part -> part);
  }

  private static Stream<Operation> takes(StockReads reads) {
    return Stream.of(
        ListOf.of(
                StockTakes.NOUN,
                "Rounds of counting, and how much of what was expected was seen",
                StockTakeRow.class,
                reads.stockTakes(),
                Column.of("ref", "Ref", 7),
                Column.of("title", "Title", 20),
                Column.of("opened", "Opened", 10),
                Column.of("closed", "Closed", 10),
                Column.of("expected", "Expected", 8),
                Column.of("seen", "Seen", 6),
                Column.of("percent", "%", 4),
                Column.of("unexpected", "Unexpected", 10),
                Column.of("not_seen", "Not seen", 8).fromWidth(100),
                Column.of("elsewhere", "Elsewhere", 9).fromWidth(110),
                Column.of("place", "Place", 18).fromWidth(120))
            .sortedBy("-opened"),
        CardOf.of(
            StockTakes.NOUN, "How a stock-take stands", StockTakeRow.class, reads::stockTake));
  }

  private static Stream<Operation> lines(StockReads reads) {
    return Stream.of(
        ListOf.of(
                StockLines.NOUN,
                "What is expected in stock-takes, what was seen of it and where, and what was not",
                StockLineRow.class,
                reads.stockLines(),
                Column.of("ref", "Ref", 8),
                Column.of("stock_take", "Round", 7),
                Column.of("finding", "Finding", 10),
                Column.of("item", "Item", 11),
                Column.of("instrument", "Instrument", 14),
                Column.of("expected_at", "Expected at", 18),
                Column.of("seen_at", "Seen at", 18),
                Column.of("state", "Now", 11).fromWidth(100),
                Column.of("seen_on", "Seen on", 10).fromWidth(120),
                Column.of("condition", "Condition", 9).fromWidth(130),
                Column.of("how", "How", 11).fromWidth(140))
            .sortedBy("stock_take", "expected_at", "item"),
        CardOf.of(
            StockLines.NOUN, "An item in a stock-take", StockLineRow.class, reads::stockLine));
  }

  private static Stream<Operation> audits(StockReads reads) {
    return Stream.of(
        ListOf.of(
                SelfAudits.NOUN,
                "What borrowers are asked about what they have, and what they say",
                SelfAuditRow.class,
                reads.selfAudits(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 9),
                Column.of("item", "Item", 11),
                Column.of("due", "Due", 10),
                Column.of("present", "There", 5),
                Column.of("complete", "Complete", 8),
                Column.of("playable", "Playable", 8),
                Column.of("condition", "Condition", 9),
                Column.of("before", "Before", 9).fromWidth(100),
                Column.of("loan", "Loan", 8).fromWidth(110),
                Column.of("words", "Words", 24).fromWidth(130))
            .sortedBy("state", "due")
            .needing(Permission.WRITE_INSTRUMENTS),
        CardOf.of(
                SelfAudits.NOUN,
                "What a borrower says of an item",
                SelfAuditRow.class,
                reads::selfAudit)
            .needing(Permission.WRITE_INSTRUMENTS));
  }
}
