package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.ForecastFacts;
import org.tuttihub.domain.values.Key;

/** What people read of the care of the stock. */
public interface StockReads {
  Listing<RepairRow> repairs();

  Optional<Stored<RepairRow>> repair(Key key, Optional<LocalDate> asAt);

  Listing<FaultRow> faults();

  Listing<ScheduleRow> schedules();

  Optional<Stored<ScheduleRow>> schedule(Key key, Optional<LocalDate> asAt);

  Listing<MaintenanceDueRow> maintenanceDue();

  Listing<MaintainedRow> maintenance();

  Optional<Stored<MaintainedRow>> maintained(Key key, Optional<LocalDate> asAt);

  Listing<StockTakeRow> stockTakes();

  Optional<Stored<StockTakeRow>> stockTake(Key key, Optional<LocalDate> asAt);

  Listing<StockLineRow> stockLines();

  Optional<Stored<StockLineRow>> stockLine(Key key, Optional<LocalDate> asAt);

  Listing<SelfAuditRow> selfAudits();

  Optional<Stored<SelfAuditRow>> selfAudit(Key key, Optional<LocalDate> asAt);

  Listing<CapitalItemRow> capitalItems();

  Listing<CapitalBoughtRow> capitalBought();

  Listing<CapitalPaymentRow> capitalPayments();

  Listing<CapitalRuleRow> capitalRules();

  Optional<Stored<CapitalRuleRow>> capitalRule(Key key, Optional<LocalDate> asAt);

  Listing<PurchaseRow> purchases();

  Optional<Stored<PurchaseRow>> purchase(Key key, Optional<LocalDate> asAt);

  Listing<DisposalApprovalRow> disposalApprovals();

  Optional<Stored<DisposalApprovalRow>> disposalApproval(Key key, Optional<LocalDate> asAt);

  /**
   * What a forecast is made of.
   *
   * @param on for which day; today unless given
   * @param years from how many years past it is learnt what gets lost
   * @param growthMonths after how many months on loan a child has grown; 0 where none does
   */
  ForecastFacts forecast(Optional<LocalDate> on, int years, int growthMonths);
}
