package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.instruments.CapitalBoughtRow;
import org.tuttihub.application.instruments.CapitalItemRow;
import org.tuttihub.application.instruments.CapitalPaymentRow;
import org.tuttihub.application.instruments.CapitalRuleRow;
import org.tuttihub.application.instruments.DisposalApprovalRow;
import org.tuttihub.application.instruments.FaultRow;
import org.tuttihub.application.instruments.MaintainedRow;
import org.tuttihub.application.instruments.MaintenanceDueRow;
import org.tuttihub.application.instruments.PurchaseRow;
import org.tuttihub.application.instruments.RepairRow;
import org.tuttihub.application.instruments.ScheduleRow;
import org.tuttihub.application.instruments.SelfAuditRow;
import org.tuttihub.application.instruments.StockLineRow;
import org.tuttihub.application.instruments.StockReads;
import org.tuttihub.application.instruments.StockTakeRow;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.instruments.CapitalRule;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.DisposalApproval;
import org.tuttihub.domain.instruments.Drawn;
import org.tuttihub.domain.instruments.FaultKind;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Maintained;
import org.tuttihub.domain.instruments.Purchase;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.instruments.RepairFacts;
import org.tuttihub.domain.instruments.Schedule;
import org.tuttihub.domain.instruments.SelfAudit;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockTake;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.postgres.EveryReadTest.Listed;

/** What is done to the instruments of {@link InstrumentExamples}. */
final class StockExamples {
  private StockExamples() {}

  static void fill(AllRecords r) {
    UUID violin = r.models().find(Key.of("MOD-1")).orElseThrow().value().identity().id();
    ItemFacts away =
        new ItemFacts(
            Examples.identity("ITM-3"),
            violin,
            "A3",
            "",
            "",
            "",
            Condition.POOR,
            "",
            "",
            "",
            Purchase.UNKNOWN,
            Optional.empty(),
            "");
    r.items().add(new Item.InRepair(away, DAY, "A workshop", "A crack"));
    r.repairs().add(new Repair.Open(repair("REP-1", away.identity().id(), Optional.empty())));
    r.repairs()
        .add(
            new Repair.Over(
                repair("REP-2", away.identity().id(), Optional.of(Money.of("30"))),
                Repair.Result.MENDED,
                DAY));
    Schedule strings = schedule("MNT-1", Optional.empty(), Optional.of(violin));
    r.schedules().add(strings);
    r.schedules().add(schedule("MNT-2", Optional.of(away.identity().id()), Optional.empty()));
    r.maintenance()
        .add(
            new Maintained(
                Examples.identity("MND-1"),
                strings.identity().id(),
                away.identity().id(),
                DAY,
                "A firm",
                Optional.empty(),
                ""));
    fillCounted(r);
    fillCapital(r);
  }

  /** A round with one item seen, one not, and one that nobody expected; two borrowers asked. */
  private static void fillCounted(AllRecords r) {
    StockTake take =
        new StockTake(
            Examples.identity("STK-1"), "Store", Optional.of("Store"), DAY, Optional.empty());
    r.stockTakes().add(take);
    StockLine.Sighting seen =
        new StockLine.Sighting(
            DAY, "Store", StockLine.How.SCANNED, Optional.of(Condition.GOOD), "");
    r.stockLines().add(line(r, "STL-1", "ITM-1", take, Optional.of("Store"), Optional.of(seen)));
    r.stockLines().add(line(r, "STL-2", "ITM-2", take, Optional.of("Store"), Optional.empty()));
    r.stockLines().add(line(r, "STL-3", "ITM-3", take, Optional.empty(), Optional.of(seen)));
    SelfAudit.Answer said =
        new SelfAudit.Answer(
            DAY,
            true,
            Optional.of(true),
            Optional.empty(),
            Optional.of(Condition.GOOD),
            "All there");
    r.selfAudits().add(new SelfAudit.Asked(audit(r, "AUD-1", take)));
    r.selfAudits().add(new SelfAudit.Approved(audit(r, "AUD-2", take), said, DAY));
  }

  private static SelfAudit.Facts audit(AllRecords r, String ref, StockTake take) {
    UUID loan = r.loans().find(Key.of("LOA-1")).orElseThrow().value().identity().id();
    return new SelfAudit.Facts(
        Examples.identity(ref),
        loan,
        item(r, "ITM-1"),
        Optional.of(take.identity().id()),
        DAY,
        DAY);
  }

  private static UUID item(AllRecords r, String ref) {
    return r.items().find(Key.of(ref)).orElseThrow().value().identity().id();
  }

  private static StockLine line(
      AllRecords r,
      String ref,
      String item,
      StockTake take,
      Optional<String> expected,
      Optional<StockLine.Sighting> seen) {
    return new StockLine(
        Examples.identity(ref), take.identity().id(), item(r, item), expected, seen);
  }

  private static void fillCapital(AllRecords r) {
    r.capitalRules()
        .add(
            new CapitalRule(
                Examples.identity("CAP-1"),
                DAY,
                Optional.of(Money.of("250")),
                Optional.of(3),
                "Accounting policy 4"));
    DisposalApproval asked =
        new DisposalApproval(
            Examples.identity("DSA-1"), item(r, "ITM-2"), "Worn", "PER-1", DAY, Optional.empty());
    r.disposalApprovals().add(asked);
    Key line = Key.of("BUD-1");
    Key spending = Key.of("SPE-1");
    r.purchases()
        .add(
            new Drawn(
                Examples.identity("PUR-1"),
                item(r, "ITM-2"),
                r.budgetLines().find(line).orElseThrow().value().identity().id(),
                r.spendings().find(spending).orElseThrow().value().identity().id(),
                Money.of("100")));
    Fund fund =
        new Fund(
            Examples.identity("FUN-2"),
            "capital",
            "Capital grant",
            Fund.Kind.CAPITAL,
            AcademicYear.containing(DAY),
            "",
            List.of());
    Grant grant =
        new Grant(
            Examples.identity("GRA-2"),
            fund.identity().id(),
            "The Funder",
            "Capital",
            Money.of("500"),
            Money.of("500"),
            Optional.empty(),
            List.of(
                new Grant.Instalment(UUID.randomUUID(), DAY, Money.of("300"), Optional.of(DAY)),
                new Grant.Instalment(
                    UUID.randomUUID(), DAY.plusDays(90), Money.of("200"), Optional.empty())));
    r.funds().add(fund);
    r.grants().add(grant);
    r.items().add(new Item.InStore(paid(r, grant), DAY, "Store"));
  }

  /** Paid from a capital grant: more than its first payment. */
  private static ItemFacts paid(AllRecords r, Grant grant) {
    return new ItemFacts(
        Examples.identity("ITM-4"),
        r.models().find(Key.of("MOD-1")).orElseThrow().value().identity().id(),
        "A4",
        "",
        "",
        "",
        Condition.NEW,
        "",
        "",
        "",
        new Purchase(
            Optional.of(DAY),
            Optional.of(Money.of("350")),
            "A shop",
            "",
            Optional.of(grant.identity().id()),
            true,
            Optional.of(4)),
        Optional.empty(),
        "");
  }

  private static RepairFacts repair(String ref, UUID item, Optional<Money> cost) {
    return new RepairFacts(
        Examples.identity(ref),
        item,
        FaultKind.BODY,
        "A crack",
        "A workshop",
        DAY,
        DAY,
        Optional.of(DAY),
        cost);
  }

  private static Schedule schedule(String ref, Optional<UUID> item, Optional<UUID> model) {
    return new Schedule(
        Examples.identity(ref), item, model, "New strings", 12, DAY, Optional.empty());
  }

  /** Every list of the care of the stock. */
  static Map<String, Listed<?>> lists(StockReads reads) {
    Map<String, Listed<?>> all = new LinkedHashMap<>();
    all.put("repairs", new Listed<>(RepairRow.class, reads.repairs()));
    all.put("faults", new Listed<>(FaultRow.class, reads.faults()));
    all.put("schedules", new Listed<>(ScheduleRow.class, reads.schedules()));
    all.put("maintenance due", new Listed<>(MaintenanceDueRow.class, reads.maintenanceDue()));
    all.put("maintenance", new Listed<>(MaintainedRow.class, reads.maintenance()));
    all.put("stock takes", new Listed<>(StockTakeRow.class, reads.stockTakes()));
    all.put("stock lines", new Listed<>(StockLineRow.class, reads.stockLines()));
    all.put("capital items", new Listed<>(CapitalItemRow.class, reads.capitalItems()));
    all.put("capital bought", new Listed<>(CapitalBoughtRow.class, reads.capitalBought()));
    all.put("capital payments", new Listed<>(CapitalPaymentRow.class, reads.capitalPayments()));
    all.put("capital rules", new Listed<>(CapitalRuleRow.class, reads.capitalRules()));
    all.put("purchases", new Listed<>(PurchaseRow.class, reads.purchases()));
    all.put(
        "disposal approvals", new Listed<>(DisposalApprovalRow.class, reads.disposalApprovals()));
    all.put("self audits", new Listed<>(SelfAuditRow.class, reads.selfAudits()));
    return all;
  }

  /** Every card of the care of the stock. */
  static List<Optional<?>> cards(StockReads reads, Optional<LocalDate> day) {
    return List.of(
        reads.repair(Key.of("REP-1"), day),
        reads.schedule(Key.of("MNT-2"), day),
        reads.maintained(Key.of("MND-1"), day),
        reads.stockTake(Key.of("STK-1"), day),
        reads.stockLine(Key.of("STL-2"), day),
        reads.selfAudit(Key.of("AUD-1"), day),
        reads.capitalRule(Key.of("CAP-1"), day),
        reads.purchase(Key.of("PUR-1"), day),
        reads.disposalApproval(Key.of("DSA-1"), day));
  }
}
