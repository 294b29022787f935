package org.tuttihub.application.instruments;

/** What deeds about the care of the stock need, beside the inventory itself. */
public interface StockRecords {
  Repairs repairs();

  Schedules schedules();

  Maintenance maintenance();

  StockTakes stockTakes();

  StockLines stockLines();

  SelfAudits selfAudits();

  CapitalRules capitalRules();

  DisposalApprovals disposalApprovals();

  Purchases purchases();
}
