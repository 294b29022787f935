package org.tuttihub.postgres.instruments;

import java.time.LocalDate;
import java.util.Optional;
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
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.ForecastFacts;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of the care of the stock, in PostgreSQL. */
record PgStockReads(Lists lists) implements StockReads {
  @Override
  public Listing<RepairRow> repairs() {
    return lists.of(RepairRow.class, CareSql.REPAIRS).reference("ref").reference("model");
  }

  @Override
  public Optional<Stored<RepairRow>> repair(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgRepairs::new, RepairRow.class, CareSql.REPAIRS);
  }

  @Override
  public Listing<FaultRow> faults() {
    return lists.of(FaultRow.class, CareSql.FAULTS).reference("model");
  }

  @Override
  public Listing<ScheduleRow> schedules() {
    return lists.of(ScheduleRow.class, CareSql.SCHEDULES).reference("ref").reference("model");
  }

  @Override
  public Optional<Stored<ScheduleRow>> schedule(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgSchedules::new, ScheduleRow.class, CareSql.SCHEDULES);
  }

  @Override
  public Listing<MaintenanceDueRow> maintenanceDue() {
    return lists.of(MaintenanceDueRow.class, CareSql.DUE).reference("schedule");
  }

  @Override
  public Listing<MaintainedRow> maintenance() {
    return lists
        .of(MaintainedRow.class, CareSql.MAINTENANCE)
        .reference("ref")
        .reference("schedule");
  }

  @Override
  public Optional<Stored<MaintainedRow>> maintained(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgMaintenance::new, MaintainedRow.class, CareSql.MAINTENANCE);
  }

  @Override
  public Listing<StockTakeRow> stockTakes() {
    return lists.of(StockTakeRow.class, CountSql.TAKES).reference("ref");
  }

  @Override
  public Optional<Stored<StockTakeRow>> stockTake(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgStockTakes::new, StockTakeRow.class, CountSql.TAKES);
  }

  @Override
  public Listing<StockLineRow> stockLines() {
    return lists
        .of(StockLineRow.class, CountSql.LINES)
        .reference("ref")
        .reference("stock_take")
        .folded("item")
        .searched("r.item_search like ?", "r.model_search like ?", "r.search like ?");
  }

  @Override
  public Optional<Stored<StockLineRow>> stockLine(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgStockLines::new, StockLineRow.class, CountSql.LINES);
  }

  @Override
  public Listing<SelfAuditRow> selfAudits() {
    return lists
        .of(SelfAuditRow.class, CountSql.AUDITS)
        .reference("ref")
        .reference("loan")
        .reference("stock_take");
  }

  @Override
  public Optional<Stored<SelfAuditRow>> selfAudit(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgSelfAudits::new, SelfAuditRow.class, CountSql.AUDITS);
  }

  @Override
  public Listing<CapitalItemRow> capitalItems() {
    return lists
        .of(CapitalItemRow.class, CapitalSql.ITEMS)
        .reference("ref")
        .reference("grant")
        .reference("line")
        .folded("asset_number");
  }

  @Override
  public Listing<CapitalBoughtRow> capitalBought() {
    return lists.of(CapitalBoughtRow.class, CapitalSql.BOUGHT).reference("grant");
  }

  @Override
  public Listing<CapitalPaymentRow> capitalPayments() {
    return lists.of(CapitalPaymentRow.class, CapitalSql.PAYMENTS).reference("grant");
  }

  @Override
  public Listing<CapitalRuleRow> capitalRules() {
    return lists.of(CapitalRuleRow.class, CapitalSql.RULES).reference("ref");
  }

  @Override
  public Optional<Stored<CapitalRuleRow>> capitalRule(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgCapitalRules::new, CapitalRuleRow.class, CapitalSql.RULES);
  }

  @Override
  public Listing<PurchaseRow> purchases() {
    return lists
        .of(PurchaseRow.class, CapitalSql.PURCHASES)
        .reference("ref")
        .reference("line")
        .reference("fund")
        .reference("grant")
        .reference("spending");
  }

  @Override
  public Optional<Stored<PurchaseRow>> purchase(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgPurchases::new, PurchaseRow.class, CapitalSql.PURCHASES);
  }

  @Override
  public Listing<DisposalApprovalRow> disposalApprovals() {
    return lists
        .of(DisposalApprovalRow.class, CapitalSql.APPROVALS)
        .reference("ref")
        .reference("grant");
  }

  @Override
  public Optional<Stored<DisposalApprovalRow>> disposalApproval(Key key, Optional<LocalDate> asAt) {
    return lists.row(
        key, asAt, PgDisposalApprovals::new, DisposalApprovalRow.class, CapitalSql.APPROVALS);
  }

  @Override
  public ForecastFacts forecast(Optional<LocalDate> on, int years, int growthMonths) {
    LocalDate today = lists.day(Optional.empty());
    return lists.look(
        Optional.empty(),
        (session, _) ->
            new ForecastReading(session, today, on.orElse(today)).facts(years, growthMonths));
  }
}
