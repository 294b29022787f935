package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.funds.BudgetLineRow;
import org.tuttihub.application.funds.FundCard;
import org.tuttihub.application.funds.FundReads;
import org.tuttihub.application.funds.FundRow;
import org.tuttihub.application.funds.GrantCard;
import org.tuttihub.application.funds.GrantRow;
import org.tuttihub.application.funds.IncomeRow;
import org.tuttihub.application.funds.IncomeSourceRow;
import org.tuttihub.application.funds.SpendingRow;
import org.tuttihub.application.funds.YearFigures;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** Reads of funds that find nothing. */
public class NoFundReads implements FundReads {
  @Override
  public Listing<FundRow> funds() {
    return empty();
  }

  @Override
  public Optional<Stored<FundCard>> fund(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<GrantRow> grants() {
    return empty();
  }

  @Override
  public Optional<Stored<GrantCard>> grant(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<BudgetLineRow> budgetLines() {
    return empty();
  }

  @Override
  public Optional<Stored<BudgetLineRow>> budgetLine(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<IncomeRow> income() {
    return empty();
  }

  @Override
  public Optional<Stored<IncomeRow>> incomeEntry(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<SpendingRow> spending() {
    return empty();
  }

  @Override
  public Optional<Stored<SpendingRow>> spendingEntry(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<IncomeSourceRow> incomeSources() {
    return empty();
  }

  @Override
  public List<YearFigures> years() {
    return List.of();
  }
}
