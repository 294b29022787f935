package org.tuttihub.application.fakes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.funds.Funds;
import org.tuttihub.application.funds.Grants;
import org.tuttihub.application.funds.Incomes;
import org.tuttihub.application.funds.Spendings;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/** The records of the room {@code funds}, in memory. */
final class InMemoryFunds {
  private InMemoryFunds() {}

  static final class OfFunds extends InMemoryKept<Fund> implements Funds {
    OfFunds(Unit unit) {
      super(unit, Fund.class);
    }

    @Override
    public Optional<Stored<Fund>> called(String code, AcademicYear year) {
      return first(fund -> fund.code().equals(code) && fund.year().equals(year));
    }

    @Override
    public FundPosition position(UUID fund) {
      return new FundPosition(
          sum(new OfGrants(unit()), g -> g.fund().equals(fund), Grant::confirmed),
          sum(new OfIncome(unit()), i -> i.fund().equals(fund), Income::amount),
          sum(new OfSpending(unit()), s -> isOf(s, fund), Spending::committed),
          sum(new OfSpending(unit()), s -> isOf(s, fund), Spending::spent));
    }

    /** Why things cannot be as they are: a fund is below zero, or pays what it may not. */
    Optional<Refusal> fault() {
      return all()
          .map(Stored::value)
          .flatMap(this::rules)
          .flatMap(o -> o instanceof Outcome.Refused<?>(Refusal why) ? Stream.of(why) : Stream.of())
          .findFirst();
    }

    private Stream<Outcome<?>> rules(Fund fund) {
      UUID id = fund.identity().id();
      return Stream.concat(
          Stream.of(
              position(id).covered(fund), fund.mayTake(new OfIncome(unit()).isRestricted(id))),
          new OfBudgetLines(unit()).of(id).stream().map(line -> line.value().on(fund)));
    }

    private static boolean isOf(Spending spending, UUID fund) {
      return spending.particulars().fund().equals(fund);
    }

    private static <T> Money sum(InMemoryKept<T> kept, Predicate<T> which, Function<T, Money> of) {
      return Money.sum(kept.all().map(Stored::value).filter(which).map(of).toList());
    }
  }

  static final class OfGrants extends InMemoryKept<Grant> implements Grants {
    OfGrants(Unit unit) {
      super(unit, Grant.class);
    }
  }

  static final class OfBudgetLines extends InMemoryKept<BudgetLine> implements BudgetLines {
    OfBudgetLines(Unit unit) {
      super(unit, BudgetLine.class);
    }

    @Override
    public List<Stored<BudgetLine>> of(UUID fund) {
      return all().filter(stored -> stored.value().fund().equals(fund)).toList();
    }
  }

  static final class OfIncome extends InMemoryKept<Income> implements Incomes {
    OfIncome(Unit unit) {
      super(unit, Income.class);
    }

    @Override
    public boolean isRestricted(UUID fund) {
      return first(income -> income.fund().equals(fund) && income.restricted()).isPresent();
    }
  }

  static final class OfSpending extends InMemoryKept<Spending> implements Spendings {
    OfSpending(Unit unit) {
      super(unit, Spending.class);
    }
  }
}
