package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.THIS_YEAR;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/** Money of a made-up hub. */
public final class FundSamples {
  private FundSamples() {}

  /** FUN-801, which has what GRA-801 confirms. */
  public static Fund revenue() {
    return new Fund(
        Samples.identity(101, "FUN-801"),
        "revenue",
        "Revenue grant",
        Fund.Kind.REVENUE,
        THIS_YEAR,
        "What the funder's terms allow",
        List.of());
  }

  /** GRA-801: £50,000, of which £40,000 is confirmed, for FUN-801. */
  public static Grant grant() {
    return new Grant(
        Samples.identity(102, "GRA-801"),
        revenue().identity().id(),
        "The Funder",
        "Revenue grant",
        Money.of("50000"),
        Money.of("40000"),
        Optional.of(TODAY),
        List.of());
  }

  /** BUD-801, a line of FUN-801. */
  public static BudgetLine line() {
    return new BudgetLine(
        Samples.identity(103, "BUD-801"),
        revenue().identity().id(),
        "schools",
        "Subsidy of first access",
        Nature.REVENUE,
        List.of("first-access"),
        false,
        Money.of("30000"),
        Money.of("28000"));
  }

  /** SPE-801: £1,000 committed on BUD-801. */
  public static Spending commitment() {
    return new Spending.Committed(
        particulars(Samples.identity(104, "SPE-801"), "PO 7"), Money.of("1000"), TODAY);
  }

  static Spending.Particulars particulars(Identity identity, String reference) {
    return new Spending.Particulars(
        identity, revenue().identity().id(), line().identity().id(), "Class sets", reference);
  }

  static Stream<Life<?>> lives() {
    return Stream.of(fund(), aGrant(), budgetLine(), income(), spending(), spentAtOnce());
  }

  private static Life<Fund> fund() {
    Fund trust =
        new Fund(
            Samples.identity(111, "FUN-802"),
            "youth-trust",
            "Youth trust",
            Fund.Kind.TRUST,
            THIS_YEAR,
            "Steel pans \"and\" drums",
            List.of("schools", "inclusion"));
    return new Life<>(AllRecords::funds, List.of(trust, trust.described("Trust", "", List.of())));
  }

  private static Life<Grant> aGrant() {
    Grant bare =
        new Grant(
            Samples.identity(112, "GRA-802"),
            revenue().identity().id(),
            "The Funder",
            "Extra",
            Money.of("1000.01"),
            Money.ZERO,
            Optional.empty(),
            List.of());
    Grant paid =
        new Grant(
            bare.identity(),
            bare.fund(),
            "Another Funder",
            "",
            Money.of("900"),
            Money.of("450"),
            Optional.of(TODAY),
            List.of(
                new Grant.Instalment(
                    Samples.id(121), TODAY.minusDays(3), Money.of("0.01"), Optional.of(TODAY)),
                new Grant.Instalment(
                    Samples.id(122), TODAY, Money.of("449.99"), Optional.empty())));
    return new Life<>(AllRecords::grants, List.of(bare, paid));
  }

  private static Life<BudgetLine> budgetLine() {
    BudgetLine bare =
        new BudgetLine(
            Samples.identity(113, "BUD-802"),
            revenue().identity().id(),
            "inclusion",
            "Remissions",
            Nature.REVENUE,
            List.of(),
            true,
            Money.ZERO,
            Money.ZERO);
    return new Life<>(
        AllRecords::budgetLines,
        List.of(
            bare,
            new BudgetLine(
                bare.identity(),
                bare.fund(),
                "schools",
                "Two services",
                Nature.REVENUE,
                List.of("lessons", "ensembles"),
                false,
                Money.of("12.34"),
                Money.of("56.78"))));
  }

  private static Life<Income> income() {
    Identity identity = Samples.identity(114, "INC-801");
    return new Life<>(
        AllRecords::incomes,
        List.of(
            new Income(
                identity,
                revenue().identity().id(),
                "schools",
                Money.of("0.01"),
                TODAY,
                false,
                "",
                ""),
            new Income(
                identity,
                revenue().identity().id(),
                "youth-music",
                Money.of("100000"),
                TODAY.minusDays(1),
                true,
                "Claim 2",
                "Late\nagain")));
  }

  private static Life<Spending> spending() {
    Identity identity = Samples.identity(115, "SPE-802");
    Spending.Particulars ordered = particulars(identity, "");
    return new Life<>(
        AllRecords::spendings,
        List.of(
            new Spending.Committed(ordered, Money.of("1000"), TODAY.minusDays(1)),
            new Spending.Released(ordered, Money.of("1000"), TODAY, "Not needed."),
            new Spending.Committed(ordered, Money.of("1000"), TODAY.minusDays(1)),
            new Spending.Actual(
                particulars(identity, "INV 9"),
                Optional.of(Money.of("1000")),
                Money.of("990.50"),
                TODAY)));
  }

  private static Life<Spending> spentAtOnce() {
    return new Life<>(
        AllRecords::spendings,
        List.of(
            new Spending.Actual(
                particulars(Samples.identity(116, "SPE-803"), ""),
                Optional.empty(),
                Money.of("3"),
                TODAY)));
  }
}
