package org.tuttihub.application.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * The sheet of a fund: what came in and from where, and line by line what was meant to go out and
 * what did. Every sum is the sum of the parts that are shown.
 *
 * @param in confirmed grants and income
 * @param left what may still be committed
 */
public record FundCard(
    String ref,
    String code,
    String name,
    Fund.Kind kind,
    AcademicYear year,
    String purpose,
    List<String> functions,
    boolean restricted,
    Money granted,
    Money received,
    Money in,
    Money budget,
    Money forecast,
    Money committed,
    Money spent,
    Money left,
    List<GrantLine> grants,
    List<IncomeLine> income,
    List<Line> lines) {

  /** A grant that comes in. */
  public record GrantLine(
      String ref,
      String funder,
      String title,
      Money amount,
      Money confirmed,
      Optional<LocalDate> confirmedUntil) {}

  /** What came in from one source. */
  public record IncomeLine(String source, boolean restricted, int entries, Money amount) {}

  /**
   * A budget line.
   *
   * @param left of its budget; below zero where it was exceeded
   */
  public record Line(
      String ref,
      String function,
      String description,
      Nature nature,
      boolean access,
      Money budget,
      Money forecast,
      Money committed,
      Money spent,
      Money left) {}

  /** The sheet of a fund with these parts. */
  public static FundCard of(
      Fund fund, List<GrantLine> grants, List<IncomeLine> income, List<Line> lines) {
    FundPosition now =
        new FundPosition(
            Money.sum(grants.stream().map(GrantLine::confirmed).toList()),
            Money.sum(income.stream().map(IncomeLine::amount).toList()),
            Money.sum(lines.stream().map(Line::committed).toList()),
            Money.sum(lines.stream().map(Line::spent).toList()));
    return new FundCard(
        fund.identity().ref(),
        fund.code(),
        fund.name(),
        fund.kind(),
        fund.year(),
        fund.purpose(),
        fund.functions(),
        fund.isRestricted(),
        now.granted(),
        now.received(),
        now.in(),
        Money.sum(lines.stream().map(Line::budget).toList()),
        Money.sum(lines.stream().map(Line::forecast).toList()),
        now.committed(),
        now.spent(),
        now.left(),
        grants,
        income,
        lines);
  }
}
