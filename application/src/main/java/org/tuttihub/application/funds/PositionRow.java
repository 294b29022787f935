package org.tuttihub.application.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tuttihub.domain.funds.HubMeasures;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * How a year stands, all funds together: what funders look at. It blocks nothing.
 *
 * @param hubGrant the grants of revenue funds, confirmed or not
 * @param capitalGrant the grants of capital funds, confirmed or not
 * @param grants both together
 * @param elsewhere income from elsewhere than the hub's grants
 * @param matched whether that is at least the hub grant
 * @param toMatch what is missing for it
 * @param access committed and spent on access
 * @param accessPercent of the hub grant
 * @param eligiblePercent of pupils eligible for free school meals in the hub's schools
 * @param accessMet whether the one reaches the other; absent where either is not known
 * @param unconfirmed of the grants, what is not certain yet; the rest and elsewhere are in
 */
public record PositionRow(
    AcademicYear year,
    Money hubGrant,
    Money capitalGrant,
    Money grants,
    Money elsewhere,
    boolean matched,
    Money toMatch,
    Money access,
    Optional<BigDecimal> accessPercent,
    Optional<BigDecimal> eligiblePercent,
    Optional<Boolean> accessMet,
    Money unconfirmed,
    Money in,
    Money committed,
    Money spent,
    Money left) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static PositionRow of(YearFigures y) {
    boolean isKnown = y.pupils() > 0 && !y.hubGrant().isZero();
    return new PositionRow(
        y.year(),
        y.hubGrant(),
        y.capitalGrant(),
        y.hubGrant().plus(y.capitalGrant()),
        y.elsewhere(),
        HubMeasures.isMatched(y.hubGrant(), y.elsewhere()),
        y.hubGrant().minus(y.elsewhere()).most(Money.ZERO),
        y.access(),
        percent(y.access().pence(), y.hubGrant().pence()),
        percent(y.eligible(), y.pupils() * 100),
        isKnown
            ? Optional.of(
                HubMeasures.accessIsFunded(
                    y.access(), y.hubGrant(), y.eligible(), y.pupils() * 100))
            : Optional.empty(),
        y.hubGrant().plus(y.capitalGrant()).plus(y.elsewhere()).minus(y.in()),
        y.in(),
        y.committed(),
        y.spent(),
        y.in().minus(y.committed()).minus(y.spent()));
  }

  /** Rounded to a tenth, to be looked at. */
  private static Optional<BigDecimal> percent(long part, long whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
