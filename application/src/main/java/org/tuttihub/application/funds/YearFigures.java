package org.tuttihub.application.funds;

import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * What all funds of a year come to.
 *
 * @param hubGrant the grants of revenue funds, confirmed or not
 * @param capitalGrant the grants of capital funds, confirmed or not
 * @param elsewhere all income, and what other funds' grants have confirmed
 * @param access what is committed and spent on budget lines for access
 * @param eligible pupils of the hub's schools who are eligible for free school meals, in hundredths
 * @param pupils pupils of the hub's schools that tell how many are eligible
 */
public record YearFigures(
    AcademicYear year,
    Money hubGrant,
    Money capitalGrant,
    Money elsewhere,
    Money in,
    Money committed,
    Money spent,
    Money access,
    long eligible,
    long pupils) {}
