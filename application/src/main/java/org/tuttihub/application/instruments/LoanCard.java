package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.policy.Insurer;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;
import org.tuttihub.domain.values.Urn;

/**
 * A loan in full, with the terms as they were when it went out.
 *
 * @param item the item's asset number
 * @param daysLate how many days it is over its day; absent where it is not out, or not late
 * @param policy which policy, in which version, said the terms; empty before there were any
 * @param latest the day by which it is back at the latest
 * @param returnDays within how many days it is brought back after a default
 * @param payDays within how many days a loss is paid for
 * @param wording the version of the words that the borrower accepts
 * @param terms the version that was accepted
 */
public record LoanCard(
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
    String policy,
    List<String> reasons,
    Optional<LocalDate> latest,
    Optional<Insurer> insurer,
    Optional<Integer> noticeDays,
    Optional<Integer> returnDays,
    Optional<Integer> payDays,
    String wording,
    List<String> clauses,
    LoanRow.Acceptance acceptance,
    Optional<LocalDate> termsSentOn,
    String terms,
    Optional<LocalDate> acceptedOn,
    Optional<String> acceptedBy,
    Optional<LocalDate> remindedOn,
    String note) {}
