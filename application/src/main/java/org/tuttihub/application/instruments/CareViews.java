package org.tuttihub.application.instruments;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** Lists and cards of repairs and maintenance. */
final class CareViews {
  static final Noun FAULTS = new Noun("instruments", "faults", "fault of a model", "");
  static final Noun DUE = new Noun("instruments", "maintenance-due", "maintenance that is due", "");

  private CareViews() {}

  static Stream<Operation> all(StockReads reads) {
    return Stream.of(repairs(reads), schedules(reads), maintenance(reads)).flatMap(part -> part);
  }

  private static Stream<Operation> repairs(StockReads reads) {
    return Stream.of(
        ListOf.of(
                Repairs.NOUN,
                "What was sent to be repaired, to whom, for how long, and what it cost",
                RepairRow.class,
                reads.repairs(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 13),
                Column.of("item", "Item", 11),
                Column.of("fault", "Fault", 20),
                Column.of("repairer", "Repairer", 16),
                Column.of("expected", "Expected", 10),
                Column.of("days_away", "Away", 5),
                Column.of("days_late", "Late", 5).fromWidth(100),
                Column.of("cost_pence", "Cost", 9).fromWidth(110),
                Column.of("instrument", "Instrument", 14).fromWidth(120),
                Column.of("kind", "Kind", 14).fromWidth(140))
            .sortedBy("state", "expected"),
        CardOf.of(Repairs.NOUN, "A repair in full", RepairRow.class, reads::repair),
        ListOf.of(
                FAULTS,
                "Which models have which faults how often, how long that took and what it cost",
                FaultRow.class,
                reads.faults(),
                Column.of("model", "Model", 8),
                Column.of("instrument", "Instrument", 14),
                Column.of("kind", "Fault", 14),
                Column.of("repairs", "Repairs", 7),
                Column.of("items", "Items", 5),
                Column.of("again", "Again", 5),
                Column.of("days_away", "Days", 6),
                Column.of("cost_pence", "Cost", 10),
                Column.of("owned", "Owned", 6).fromWidth(100),
                Column.of("maker", "Maker", 12).fromWidth(110),
                Column.of("name", "Name", 14).fromWidth(120),
                Column.of("last", "Last", 10).fromWidth(130))
            .sortedBy("-repairs"));
  }

  private static Stream<Operation> schedules(StockReads reads) {
    return Stream.of(
        ListOf.of(
                Schedules.NOUN,
                "Which maintenance comes again, of what, and how often",
                ScheduleRow.class,
                reads.schedules(),
                Column.of("ref", "Ref", 7),
                Column.of("what", "What", 26),
                Column.of("of", "Of", 26),
                Column.of("months", "Months", 6),
                Column.of("first_due", "First due", 10),
                Column.of("stopped", "Stopped", 10).fromWidth(100))
            .sortedBy("of", "what"),
        CardOf.of(Schedules.NOUN, "A maintenance schedule", ScheduleRow.class, reads::schedule));
  }

  private static Stream<Operation> maintenance(StockReads reads) {
    return Stream.of(
        ListOf.of(
                DUE,
                "Which maintenance of which instrument is due, and by when",
                MaintenanceDueRow.class,
                reads.maintenanceDue(),
                Column.of("due", "Due", 10),
                Column.of("days_left", "Days", 5),
                Column.of("item", "Item", 11),
                Column.of("what", "What", 22),
                Column.of("instrument", "Instrument", 14),
                Column.of("state", "State", 11),
                Column.of("place", "Place", 16).fromWidth(100),
                Column.of("last_done", "Last done", 10).fromWidth(120),
                Column.of("schedule", "Schedule", 8).fromWidth(130))
            .sortedBy("due", "item"),
        ListOf.of(
                Maintenance.NOUN,
                "Which maintenance was done, when, and what it cost",
                MaintainedRow.class,
                reads.maintenance(),
                Column.of("ref", "Ref", 7),
                Column.of("on", "On", 10),
                Column.of("item", "Item", 11),
                Column.of("what", "What", 22),
                Column.of("firm", "Firm", 16),
                Column.of("cost_pence", "Cost", 9),
                Column.of("schedule", "Schedule", 8).fromWidth(100))
            .sortedBy("-on"),
        CardOf.of(Maintenance.NOUN, "A maintenance entry", MaintainedRow.class, reads::maintained));
  }
}
