package org.tuttihub.application.funds;

import java.util.List;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * A fund, as a line.
 *
 * @param in confirmed grants and income
 * @param left what may still be committed: in, less committed and spent
 */
public record FundRow(
    String ref,
    String code,
    String name,
    Fund.Kind kind,
    AcademicYear year,
    boolean restricted,
    List<String> functions,
    String purpose,
    Money granted,
    Money received,
    Money in,
    Money budget,
    Money committed,
    Money spent,
    Money left) {}
