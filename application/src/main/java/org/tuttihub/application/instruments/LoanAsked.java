package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.schools.SchoolRecords;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/** What is said when something goes out, whichever way it was said. */
record LoanAsked(
    Borrower borrower,
    LocalDate from,
    Optional<LocalDate> due,
    Optional<Condition> condition,
    Optional<Money> fee,
    Optional<Money> deposit,
    Optional<Key> reservation,
    Map<String, String> facts,
    String note) {

  /** With the day, fee and deposit that the terms have settled. */
  LoanAsked settled(Optional<LocalDate> day, Optional<Money> cost, Optional<Money> paidBack) {
    return new LoanAsked(borrower, from, day, condition, cost, paidBack, reservation, facts, note);
  }

  /** As one of several of a class set, whose first bears the fee and the deposit. */
  LoanAsked share(int nth) {
    return nth == 0 ? this : settled(due, Optional.empty(), Optional.empty());
  }

  /** Who borrows: a school alone is one; with a name it is where somebody else plays. */
  static Borrower borrower(
      Optional<Borrower.Kind> kind,
      Optional<Urn> school,
      Optional<String> name,
      Optional<String> email) {
    boolean named = name.filter(n -> !n.isBlank()).isPresent();
    return new Borrower(
        kind.orElse(named || school.isEmpty() ? Borrower.Kind.CARER : Borrower.Kind.SCHOOL),
        school,
        name.orElse(""),
        email.orElse(""));
  }

  /** Refuses a borrower nobody can turn to, and a school that is not on the register. */
  static Outcome<Borrower> known(SchoolRecords records, Borrower borrower) {
    return borrower
        .checked()
        .then(
            b ->
                b.school().isEmpty()
                        || records
                            .schools()
                            .find(new Key.ByRef(b.school().get().text()))
                            .isPresent()
                    ? Outcome.done(b)
                    : Outcome.refused(
                        Refusal.unknown("schools", "school", b.school().get().text())));
  }
}
