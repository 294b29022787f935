package org.tuttihub.application.instruments;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** Lists and cards by which a capital grant is accounted for. */
final class CapitalViews {
  static final Noun ITEMS = new Noun("instruments", "capital-items", "capital item", "");
  static final Noun BOUGHT = new Noun("instruments", "capital-bought", "category of purchases", "");
  static final Noun PAYMENTS = new Noun("instruments", "capital-payments", "payment", "");

  private CapitalViews() {}

  static Stream<Operation> all(StockReads reads) {
    return Stream.of(audit(reads), sums(reads), rules(reads), records(reads)).flatMap(part -> part);
  }

  private static Stream<Operation> audit(StockReads reads) {
    return Stream.of(
        ListOf.of(
                ITEMS,
                "The audit list: what capital grants have paid, how it is treated, where it is now",
                CapitalItemRow.class,
                reads.capitalItems(),
                Column.of("asset_number", "Asset no", 12),
                Column.of("category", "Category", 11),
                Column.of("instrument", "Instrument", 14),
                Column.of("bought_on", "Bought", 10),
                Column.of("price_pence", "Price", 10),
                Column.of("grant", "Grant", 7),
                Column.of("treatment", "By the rule", 15),
                Column.of("state", "State", 11),
                Column.of("life_ends", "Life ends", 10).fromWidth(100),
                Column.of("capitalised", "Asset", 5).fromWidth(110),
                Column.of("accessible", "Accessible", 10).fromWidth(120),
                Column.of("line", "Line", 7).fromWidth(130),
                Column.of("invoice", "Invoice", 12).fromWidth(140))
            .sortedBy("asset_number"));
  }

  private static Stream<Operation> sums(StockReads reads) {
    return Stream.of(
        ListOf.of(
                BOUGHT,
                "What capital grants have bought, by category and accessibility",
                CapitalBoughtRow.class,
                reads.capitalBought(),
                Column.of("grant", "Grant", 7),
                Column.of("category", "Category", 16),
                Column.of("accessible", "Accessible", 10),
                Column.of("items", "Items", 6),
                Column.of("cost_pence", "Cost", 12),
                Column.of("capitalised", "Assets", 6),
                Column.of("gone", "Gone", 5),
                Column.of("unpriced", "No price", 8).fromWidth(100),
                Column.of("title", "Title", 24).fromWidth(120))
            .sortedBy("grant", "category"),
        ListOf.of(
                PAYMENTS,
                "The payments of capital grants, and what was bought from each",
                CapitalPaymentRow.class,
                reads.capitalPayments(),
                Column.of("grant", "Grant", 7),
                Column.of("no", "No", 3),
                Column.of("due", "Due", 10),
                Column.of("received", "Received", 10),
                Column.of("amount_pence", "Amount", 12),
                Column.of("spent_pence", "Spent", 12),
                Column.of("left_pence", "Left", 12),
                Column.of("beyond_pence", "Beyond", 10).fromWidth(100),
                Column.of("available_until", "Until", 10).fromWidth(110),
                Column.of("title", "Title", 24).fromWidth(130))
            .sortedBy("grant", "no"));
  }

  private static Stream<Operation> rules(StockReads reads) {
    return Stream.of(
        ListOf.of(
                CapitalRules.NOUN,
                "What the accounting policy treats as capital, and from when on",
                CapitalRuleRow.class,
                reads.capitalRules(),
                Column.of("ref", "Ref", 7),
                Column.of("from", "From", 10),
                Column.of("threshold_pence", "Threshold", 12),
                Column.of("least_years", "Years", 6),
                Column.of("source", "Source", 40))
            .sortedBy("-from"),
        CardOf.of(CapitalRules.NOUN, "A capital rule", CapitalRuleRow.class, reads::capitalRule));
  }

  private static Stream<Operation> records(StockReads reads) {
    return Stream.of(
        ListOf.of(
                Purchases.NOUN,
                "Which instruments were paid from which budget lines",
                PurchaseRow.class,
                reads.purchases(),
                Column.of("ref", "Ref", 7),
                Column.of("on", "On", 10),
                Column.of("item", "Item", 12),
                Column.of("instrument", "Instrument", 16),
                Column.of("line", "Line", 7),
                Column.of("price_pence", "Price", 10),
                Column.of("invoice", "Invoice", 14),
                Column.of("fund", "Fund", 8).fromWidth(100),
                Column.of("grant", "Grant", 8).fromWidth(110),
                Column.of("spending", "Spending", 8).fromWidth(120))
            .sortedBy("-on"),
        CardOf.of(
            Purchases.NOUN,
            "What a budget line paid of an item",
            PurchaseRow.class,
            reads::purchase),
        ListOf.of(
                DisposalApprovals.NOUN,
                "What capital grants have paid and is to go before its time, and who approved it",
                DisposalApprovalRow.class,
                reads.disposalApprovals(),
                Column.of("ref", "Ref", 7),
                Column.of("item", "Item", 12),
                Column.of("why", "Why", 26),
                Column.of("asked_on", "Asked", 10),
                Column.of("approved_on", "Approved", 10),
                Column.of("state", "Item is", 12),
                Column.of("grant", "Grant", 7).fromWidth(100),
                Column.of("asked_by", "Asked by", 10).fromWidth(110),
                Column.of("approved_by", "Approved by", 11).fromWidth(120))
            .sortedBy("-asked_on"),
        CardOf.of(
            DisposalApprovals.NOUN,
            "A disposal before its time",
            DisposalApprovalRow.class,
            reads::disposalApproval));
  }
}
