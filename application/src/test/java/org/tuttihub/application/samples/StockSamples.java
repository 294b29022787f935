package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.instruments.CapitalRule;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.DisposalApproval;
import org.tuttihub.domain.instruments.Drawn;
import org.tuttihub.domain.instruments.FaultKind;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.Maintained;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.instruments.RepairFacts;
import org.tuttihub.domain.instruments.Schedule;
import org.tuttihub.domain.instruments.SelfAudit;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockTake;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/** What is done to the instruments of a made-up hub. */
public final class StockSamples {
  /** MNT-801, STK-801, and LOA-851 by which VLN-1 was out for a moment. */
  public static final int GROUND = 3;

  /** VLN-1, by id. */
  public static final UUID ITEM = Samples.id(812);

  private StockSamples() {}

  /** What other samples are about. */
  static void ground(AllRecords records) {
    records.schedules().add(strings());
    records.stockTakes().add(counted());
    records
        .loans()
        .add(
            new Loan.Returned(
                InstrumentSamples.loan(Samples.identity(851, "LOA-851")),
                TODAY.minusDays(20),
                Condition.GOOD,
                ""));
  }

  /** New strings every year, of all three-quarter violins. */
  public static Schedule strings() {
    return new Schedule(
        Samples.identity(841, "MNT-801"),
        Optional.empty(),
        Optional.of(InstrumentSamples.violin().identity().id()),
        "New strings",
        12,
        TODAY,
        Optional.empty());
  }

  /** A repair of VLN-1 that began some days ago. */
  public static RepairFacts repair(Identity identity) {
    return new RepairFacts(
        identity,
        ITEM,
        FaultKind.BODY,
        "The neck is \"loose\"",
        "A workshop",
        TODAY.minusDays(9),
        TODAY.minusDays(7),
        Optional.of(TODAY),
        Optional.empty());
  }

  static Stream<Life<?>> lives() {
    return Stream.of(
        repairs(),
        schedules(),
        maintenance(),
        takes(),
        lines(),
        audits(),
        rules(),
        approvals(),
        purchases());
  }

  private static Life<Repair> repairs() {
    RepairFacts facts = repair(Samples.identity(842, "REP-802"));
    RepairFacts billed =
        new RepairFacts(
            facts.identity(),
            ITEM,
            FaultKind.STRINGS_OR_BOW,
            "Hair",
            "Ünïque Bows",
            TODAY,
            TODAY,
            Optional.empty(),
            Optional.of(Money.of("12.50")));
    return new Life<>(
        AllRecords::repairs,
        List.of(
            new Repair.Over(facts, Repair.Result.MENDED, TODAY),
            new Repair.Over(billed, Repair.Result.BEYOND_REPAIR, TODAY),
            new Repair.Over(billed, Repair.Result.LOST, TODAY)));
  }

  private static Life<Schedule> schedules() {
    Identity identity = Samples.identity(843, "MNT-802");
    return new Life<>(
        AllRecords::schedules,
        List.of(
            new Schedule(
                identity,
                Optional.of(ITEM),
                Optional.empty(),
                "Electrical safety",
                24,
                TODAY,
                Optional.empty()),
            new Schedule(
                identity,
                Optional.empty(),
                Optional.of(InstrumentSamples.violin().identity().id()),
                "Setup",
                1,
                TODAY.plusDays(3),
                Optional.of(TODAY))));
  }

  private static Life<Maintained> maintenance() {
    Identity identity = Samples.identity(844, "MND-801");
    UUID schedule = strings().identity().id();
    return new Life<>(
        AllRecords::maintenance,
        List.of(
            new Maintained(identity, schedule, ITEM, TODAY, "", Optional.empty(), ""),
            new Maintained(
                identity,
                schedule,
                ITEM,
                TODAY.minusDays(1),
                "A firm",
                Optional.of(Money.of("4")),
                "Blue ones")));
  }

  /** A round of everything. */
  public static StockTake counted() {
    return new StockTake(
        Samples.identity(845, "STK-801"), "Autumn", Optional.empty(), TODAY, Optional.empty());
  }

  private static Life<StockTake> takes() {
    Identity identity = Samples.identity(846, "STK-802");
    return new Life<>(
        AllRecords::stockTakes,
        List.of(
            new StockTake(identity, "Store 1", Optional.of("Store 1"), TODAY, Optional.empty()),
            new StockTake(identity, "Store 1", Optional.of("Store 1"), TODAY, Optional.of(TODAY))));
  }

  private static Life<StockLine> lines() {
    StockLine expected =
        new StockLine(
            Samples.identity(847, "STL-801"),
            counted().identity().id(),
            ITEM,
            Optional.of("Store 1"),
            Optional.empty());
    StockLine unexpected =
        new StockLine(
            expected.identity(),
            expected.stockTake(),
            ITEM,
            Optional.empty(),
            Optional.of(
                new StockLine.Sighting(
                    TODAY,
                    "The {hall}",
                    StockLine.How.TICKED,
                    Optional.of(Condition.POOR),
                    "A \"crack\"")));
    return new Life<>(
        AllRecords::stockLines,
        List.of(
            expected,
            expected.see(
                new StockLine.Sighting(
                    TODAY, "Store 1", StockLine.How.BY_BORROWER, Optional.empty(), "")),
            unexpected));
  }

  private static Life<SelfAudit> audits() {
    SelfAudit.Facts facts =
        new SelfAudit.Facts(
            Samples.identity(848, "AUD-801"),
            Samples.id(851),
            ITEM,
            Optional.of(counted().identity().id()),
            TODAY,
            TODAY.plusDays(7));
    SelfAudit.Answer there =
        new SelfAudit.Answer(
            TODAY,
            true,
            Optional.of(false),
            Optional.of(true),
            Optional.of(Condition.FAIR),
            "No \"rosin\"");
    SelfAudit.Answer gone =
        new SelfAudit.Answer(
            TODAY, false, Optional.empty(), Optional.empty(), Optional.empty(), "");
    return new Life<>(
        AllRecords::selfAudits,
        List.of(
            new SelfAudit.Asked(facts),
            new SelfAudit.Answered(facts, gone),
            new SelfAudit.Rejected(facts, gone, TODAY, "Look again"),
            new SelfAudit.Answered(facts, there),
            new SelfAudit.Approved(facts, there, TODAY)));
  }

  private static Life<CapitalRule> rules() {
    Identity identity = Samples.identity(852, "CAP-801");
    return new Life<>(
        AllRecords::capitalRules,
        List.of(
            new CapitalRule(
                identity, TODAY, Optional.of(Money.of("250")), Optional.empty(), "Policy 4"),
            new CapitalRule(identity, TODAY, Optional.empty(), Optional.of(3), "Policy \"5\"")));
  }

  private static Life<DisposalApproval> approvals() {
    DisposalApproval asked =
        new DisposalApproval(
            Samples.identity(853, "DSA-801"),
            ITEM,
            "Stolen {twice}",
            "PER-801",
            TODAY,
            Optional.empty());
    return new Life<>(
        AllRecords::disposalApprovals,
        List.of(asked, Outcomes.done(asked.approve("local:root", TODAY))));
  }

  private static Life<Drawn> purchases() {
    Drawn drawn =
        new Drawn(
            Samples.identity(854, "PUR-801"),
            ITEM,
            FundSamples.line().identity().id(),
            FundSamples.commitment().identity().id(),
            Money.of("180.50"));
    return new Life<>(AllRecords::purchases, List.of(drawn));
  }
}
