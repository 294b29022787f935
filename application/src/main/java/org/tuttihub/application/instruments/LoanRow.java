package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;
import org.tuttihub.domain.values.Urn;

/**
 * A loan, as a line.
 *
 * @param item the item's asset number
 * @param daysLate how many days it is over its day; absent where it is not out, or not late
 */
public record LoanRow(
    String ref,
    Loan.State state,
    String item,
    String instrument,
    Optional<Size> size,
    Borrower.Kind kind,
    Optional<String> borrower,
    Optional<String> email,
    Optional<Urn> urn,
    String school,
    LocalDate from,
    Optional<LocalDate> due,
    Optional<Integer> daysLate,
    Optional<LocalDate> ended,
    Condition conditionOut,
    Optional<Condition> conditionIn,
    String remark,
    String kit,
    Optional<Money> fee,
    Optional<Money> deposit,
    String terms,
    Acceptance acceptance,
    Optional<LocalDate> acceptedOn,
    Optional<LocalDate> remindedOn,
    String note) {

  /** Whether the borrower has accepted the terms. */
  public enum Acceptance {
    NOT_ASKED,
    ASKED,
    ACCEPTED
  }
}
