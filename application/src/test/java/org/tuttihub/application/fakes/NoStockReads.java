package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

import java.time.LocalDate;
import java.util.List;
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

/** Nothing to read of the care of the stock. */
final class NoStockReads implements StockReads {
  @Override
  public Listing<RepairRow> repairs() {
    return empty();
  }

  @Override
  public Optional<Stored<RepairRow>> repair(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<FaultRow> faults() {
    return empty();
  }

  @Override
  public Listing<ScheduleRow> schedules() {
    return empty();
  }

  @Override
  public Optional<Stored<ScheduleRow>> schedule(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<MaintenanceDueRow> maintenanceDue() {
    return empty();
  }

  @Override
  public Listing<MaintainedRow> maintenance() {
    return empty();
  }

  @Override
  public Optional<Stored<MaintainedRow>> maintained(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<StockTakeRow> stockTakes() {
    return empty();
  }

  @Override
  public Optional<Stored<StockTakeRow>> stockTake(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<StockLineRow> stockLines() {
    return empty();
  }

  @Override
  public Optional<Stored<StockLineRow>> stockLine(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<SelfAuditRow> selfAudits() {
    return empty();
  }

  @Override
  public Optional<Stored<SelfAuditRow>> selfAudit(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<CapitalItemRow> capitalItems() {
    return empty();
  }

  @Override
  public Listing<CapitalBoughtRow> capitalBought() {
    return empty();
  }

  @Override
  public Listing<CapitalPaymentRow> capitalPayments() {
    return empty();
  }

  @Override
  public Listing<CapitalRuleRow> capitalRules() {
    return empty();
  }

  @Override
  public Optional<Stored<CapitalRuleRow>> capitalRule(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<PurchaseRow> purchases() {
    return empty();
  }

  @Override
  public Optional<Stored<PurchaseRow>> purchase(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<DisposalApprovalRow> disposalApprovals() {
    return empty();
  }

  @Override
  public Optional<Stored<DisposalApprovalRow>> disposalApproval(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public ForecastFacts forecast(Optional<LocalDate> on, int years, int growthMonths) {
    return new ForecastFacts(
        on.orElse(LocalDate.EPOCH), years, List.of(), List.of(), List.of(), List.of());
  }
}
