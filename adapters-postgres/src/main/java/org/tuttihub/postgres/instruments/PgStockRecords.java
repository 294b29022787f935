package org.tuttihub.postgres.instruments;

import java.util.Map;
import org.tuttihub.application.instruments.CapitalRules;
import org.tuttihub.application.instruments.DisposalApprovals;
import org.tuttihub.application.instruments.Maintenance;
import org.tuttihub.application.instruments.Purchases;
import org.tuttihub.application.instruments.Repairs;
import org.tuttihub.application.instruments.Schedules;
import org.tuttihub.application.instruments.SelfAudits;
import org.tuttihub.application.instruments.StockLines;
import org.tuttihub.application.instruments.StockRecords;
import org.tuttihub.application.instruments.StockTakes;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the care of the stock, on the connection of one unit of work. */
public interface PgStockRecords extends StockRecords {
  /** What the database says of what cannot be twice. */
  Map<String, Refusal> REFUSALS =
      Map.of(
          "repair_open_once",
          Refusal.rule(
              "instruments.in-repair-already",
              "The item is in repair already.",
              "Take it back from repair first: items repaired."),
          "item_repaired_by_its_repair",
          Refusal.rule(
              "instruments.repair-open",
              "An item is in repair exactly while a repair of it is open.",
              "Send it to be repaired, or take it back: items repair, items repaired."),
          "maintenance_done_once",
          Refusal.rule(
              "instruments.maintained-already",
              "One of these was written down for that day already.",
              "Look at maintenance list, and mark only what is still due."),
          "stock_line_once",
          Refusal.rule(
              "instruments.counted-already",
              "Somebody else has counted the same item at this moment.",
              "There is nothing to do."),
          "capital_rule_once",
          Refusal.rule(
              "instruments.capital-rule",
              "Another rule holds from that day on.",
              "Change that one: capital-rules change."),
          "item_purchase_once",
          Refusal.rule(
              "instruments.paid-already",
              "One of the items is paid from a budget line already.",
              "Look at purchases list."),
          "disposal_approval_once",
          Refusal.rule(
              "instruments.disposal-approval",
              "Somebody asks for the same already.",
              "Look at disposal-approvals list."),
          "self_audit_open_once",
          Refusal.rule(
              "instruments.self-audit",
              "Whoever has it on this loan is being asked already.",
              "Look at self-audits list."));

  Session session();

  @Override
  default Repairs repairs() {
    return new PgRepairs(session(), View.NOW);
  }

  @Override
  default Schedules schedules() {
    return new PgSchedules(session(), View.NOW);
  }

  @Override
  default Maintenance maintenance() {
    return new PgMaintenance(session(), View.NOW);
  }

  @Override
  default StockTakes stockTakes() {
    return new PgStockTakes(session(), View.NOW);
  }

  @Override
  default StockLines stockLines() {
    return new PgStockLines(session(), View.NOW);
  }

  @Override
  default SelfAudits selfAudits() {
    return new PgSelfAudits(session(), View.NOW);
  }

  @Override
  default CapitalRules capitalRules() {
    return new PgCapitalRules(session(), View.NOW);
  }

  @Override
  default DisposalApprovals disposalApprovals() {
    return new PgDisposalApprovals(session(), View.NOW);
  }

  @Override
  default Purchases purchases() {
    return new PgPurchases(session(), View.NOW);
  }
}
